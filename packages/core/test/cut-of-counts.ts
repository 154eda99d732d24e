import { compose } from '../src/compose/compose.ts';
import { parentCarerEhcp } from '../src/content/index.ts';
import type { Survey } from '../src/model/survey.ts';
import type { QuestionTally } from '../src/model/tally.ts';
import { pin } from '../src/model/pin.ts';
import type { Cut } from '../src/protect/cut.ts';
import { results } from '../src/score/results.ts';
import { itemOf } from '../src/model/items.ts';

/** The shipped survey for parents and carers, of which the counts are. */
export const survey: Survey = composed();

/** Terms of one academic year. */
export const autumn = { from: '2025-09-01', to: '2025-12-31' };
export const spring = { from: '2026-01-01', to: '2026-03-31' };
export const summer = { from: '2026-04-01', to: '2026-08-31' };
export const year = { from: autumn.from, to: summer.to };

/** People by option, in the order asked; for several choices, how many answered comes first. And how many were asked and did not answer. */
export interface Counted {
  readonly counts: readonly number[];
  readonly answered?: number;
  readonly notAnswered?: number;
}

/** Where and when. */
export interface Where {
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly published?: boolean;
}

/** A cut made of counts, through `results`, as a real one is. */
export function cutOf(where: Where, questions: Readonly<Record<string, Counted>>): Cut {
  const tallies = Object.entries(questions).map(([id, counted]): [string, QuestionTally] => [id, tallyOf(id, counted)]);
  const n = Math.max(0, ...Object.values(questions).map(({ counts }) => sum(counts)));
  return { survey: pin(survey), ...where, questions: results(survey, { survey: pin(survey), n, questions: new Map(tallies) }) };
}

/** A cut of one question on a scale of five points. */
export function scaleCut(where: Where, counts: readonly number[]): Cut {
  return cutOf(where, { 'support-choice': { counts } });
}

/** The counts of several places or spans together. */
export function together(...all: readonly (readonly number[])[]): number[] {
  return (all[0] ?? []).map((_, index) => sum(all.map((counts) => counts[index] ?? 0)));
}

function tallyOf(id: string, { counts, answered = sum(counts), notAnswered = 0 }: Counted): QuestionTally {
  const choices = itemOf(survey, id)?.choices ?? [];
  return {
    counts: new Map(choices.map((choice, index) => [choice, counts[index] ?? 0])),
    statuses: new Map([
      ['answered', answered],
      ['dont-know', notAnswered],
    ]),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function composed(): Survey {
  const made = compose(parentCarerEhcp, []);
  if (made.kind === 'issues') throw new Error(made.issues[0]?.message);
  return made.value;
}
