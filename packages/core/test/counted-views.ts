import assert from 'node:assert/strict';
import { compose } from '../src/compose/compose.ts';
import { authorityFigures, pooledFigures } from '../src/compare/place-figures.ts';
import type { AuthorityTally, Tallied } from '../src/compare/place-figures.ts';
import type { Figures } from '../src/model/figures.ts';
import type { Instrument } from '../src/model/instrument.ts';
import type { Period } from '../src/model/period.ts';
import type { Place } from '../src/model/place.ts';
import type { Survey } from '../src/model/survey.ts';
import type { Tally } from '../src/model/tally.ts';
import { pin } from '../src/model/pin.ts';

/** Days that tests report on. */
export const autumn: Period = { kind: 'term', year: '202526', term: 'autumn', from: '2025-09-01', to: '2025-12-31' };

/** A region of four authorities, and one of two. */
export const north = 'E12000001';
export const london = 'E12000007';
export const barnet: Place = { kind: 'authority', code: '302', name: 'Barnet', region: { code: london, name: 'London' } };

/** What about a survey may differ between two. */
interface Differences {
  readonly id?: string;
  readonly version?: string;
  readonly audience?: Instrument['audience'];
}

/** A survey with one section of scale questions, each of which has a positive, a middle and a negative point. */
export function viewsSurvey(
  questions: readonly string[],
  { id = 'example/views', version = '1.0.0', audience = 'parent-carer' }: Differences = {},
): Survey {
  const composed = compose({
    ...{ format: 'poet-instrument/1', id, version, audience, plan: 'ehcp', title: { en: 'Views' } },
    scales: [
      {
        id: 'view',
        points: [
          { id: 'good', label: { en: 'Good' }, polarity: 'positive' },
          { id: 'neither', label: { en: 'Neither' }, polarity: 'neutral' },
          { id: 'poor', label: { en: 'Poor' }, polarity: 'negative' },
        ],
      },
    ],
    sections: [
      {
        ...{ id: 'support', title: { en: 'The support' } },
        questions: questions.map((question) => ({
          kind: 'scale',
          id: question,
          concept: question,
          text: { en: `How is ${question}?` },
          scale: 'view',
        })),
      },
    ],
  });
  assert.ok(composed.kind === 'ok', JSON.stringify(composed));
  return composed.value;
}

/** How many people find something good, neither, and poor. */
export type Views = readonly [good: number, neither: number, poor: number];

/** A tally in which so many people gave each view; those who answered less than others have skipped the question. */
export function viewsTally(survey: Survey, views: Readonly<Record<string, Views>>): Tally {
  const answered = Object.values(views).map(([good, neither, poor]) => good + neither + poor);
  const n = Math.max(0, ...answered);
  const questions = Object.entries(views).map(([question, [good, neither, poor]]) => {
    const counts = new Map(Object.entries({ good, neither, poor }));
    const people = good + neither + poor;
    const statuses = new Map([['answered', people] as const, ...(n > people ? [['skipped', n - people] as const] : [])]);
    return [question, { counts, statuses }] as const;
  });
  return { survey: pin(survey), n, questions: new Map(questions) };
}

/** One authority of London, unless another region is named. */
export function inRegion(code: string, tally: Tally, region = london): AuthorityTally {
  return { code, region, tally };
}

/** Everything that the report of authority 302 is made of. */
export function figuresOf302(
  survey: Survey,
  authorities: readonly AuthorityTally[],
  { from, to }: Pick<Period, 'from' | 'to'> = autumn,
): Figures[] {
  const tallied: Tallied = { survey, from, to, authorities };
  return [
    ...authorityFigures(tallied),
    pooledFigures(tallied, { kind: 'region', code: london, without: '302' }),
    pooledFigures(tallied, { kind: 'england', without: '302' }),
  ];
}
