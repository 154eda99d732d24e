import { tally } from '@poet/core';
import type { Audience, Submission, Survey } from '@poet/core';
import type { AuthorityTally, Tallied } from '@poet/core/report.js';
import places from '../published-2016/places.json' with { type: 'json' };
import { surveys, syntheticSubmissions } from '../published-2016/synthetic-submissions.ts';
import { regionCodes } from './regions.ts';

/** Days, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The synthetic submissions of 2015/16 with the survey that an audience was asked. */
export interface Answered {
  readonly survey: Survey;
  readonly submissions: readonly Submission[];
}

/** The submissions of each audience. */
export function answeredBy(): ReadonlyMap<Audience, Answered> {
  const all = syntheticSubmissions();
  return new Map(
    [...surveys()].map(([audience, survey]) => [
      audience,
      { survey, submissions: all.filter((submission) => submission.audience === audience) },
    ]),
  );
}

/** What the places of the replay came to, each by itself. A place without an answer has a tally too, with nobody in it. */
export function talliedIn({ survey, submissions }: Answered, { from, to }: Days): Tallied {
  const within = submissions.filter(({ completedOn }) => completedOn >= from && completedOn <= to);
  const authorities = places.map(({ code, region }): AuthorityTally => ({
    code,
    region: regionCodes[region] ?? '',
    tally: tally(
      survey,
      within.filter(({ authority }) => authority === code),
    ),
  }));
  return { survey, from, to, authorities };
}
