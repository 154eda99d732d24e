import { tally } from '@poet/core';
import type { Audience, Submission, Survey } from '@poet/core';
import { places } from '@poet/core/places.js';
import { authorityTallies } from '@poet/core/report.js';
import type { Tallied } from '@poet/core/report.js';
import known from '../published-2016/places.json' with { type: 'json' };
import { surveys, syntheticSubmissions } from '../published-2016/synthetic-submissions.ts';

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
  const tallies = new Map(known.map(({ code }) => [code, tally(survey, of(code, within))]));
  return { survey, from, to, authorities: authorityTallies(places, tallies) };
}

function of(code: string, submissions: readonly Submission[]): Submission[] {
  return submissions.filter(({ authority }) => authority === code);
}
