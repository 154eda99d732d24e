import { compose, seal } from '@poet/core';
import type { Audience, Submission, Survey } from '@poet/core';
import { instruments } from '@poet/core/content';
import { fillIn } from './fill-in.ts';
import type { Participant } from './fill-in.ts';
import { people } from './people.ts';
import published from './published.json' with { type: 'json' };
import { random, shuffled } from './random.ts';

/**
 * 5,774 synthetic records with published margins: as many practitioners, parents and carers, and children and young people as answered in 2015/16,
 * with views that come to the published percentages. The same ones, id for id and byte for byte, in every run. Nobody's real answers are in them.
 * @returns submissions ready to send, the three audiences mixed.
 */
export function syntheticSubmissions(): Submission[] {
  const all = [...surveys()].flatMap(([audience, survey]) => {
    const n = published.people.find((group) => group.audience === audience)?.n ?? 0;
    return fillIn(survey, people(audience, n)).map(sealed);
  });
  return shuffled(all, random('order'));
}

/** The shipped instruments of the three audiences for Education, Health and Care Plans, composed. There were no supplementary questions in 2015/16. */
export function surveys(): ReadonlyMap<Audience, Survey> {
  return new Map(
    instruments
      .filter((instrument) => instrument.plan === 'ehcp')
      .map((instrument) => {
        const composed = compose(instrument);
        if (composed.kind === 'issues')
          throw new Error(`The shipped instrument ${instrument.id} does not compose: ${composed.issues[0]?.message}`);
        return [instrument.audience, composed.value] as const;
      }),
  );
}

function sealed({ person, session }: Participant): Submission {
  const { submissionId, authority, completedOn } = person;
  const result = seal(session, { submissionId, authority, mode: 'online', language: 'en', completedOn });
  if (result.kind === 'ok') return result.value;
  throw new Error(`A synthetic submission is not in order, which is a mistake in this example: ${result.issues[0]?.message}`);
}
