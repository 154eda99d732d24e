import { PoetError } from '../errors.ts';
import { askedItemsOf } from '../model/items.ts';
import type { AskedItem } from '../model/items.ts';
import type { Polarity } from '../model/scale.ts';
import type { Submission } from '../model/submission.ts';
import type { Survey } from '../model/survey.ts';
import type { TwoByTwo } from './two-by-two.ts';

/** Two scale questions of a survey, by name: how something was arranged, and what came of it. */
export interface Pair {
  readonly process: string;
  readonly outcome: string;
}

/** A pair, with how many people who gave a view on both were positive about both, the first, the second, and neither. */
export interface CrossTally extends Pair {
  readonly table: TwoByTwo;
}

/**
 * Counts what people chose on two questions at once. Tables of the same pair add up: see `mergeTables`.
 * @param submissions must have passed `checkSubmission` for this survey.
 * @throws PoetError `unknown-question` for a name that no scale question of the survey has.
 */
export function crossTally(survey: Survey, submissions: Iterable<Submission>, pairs: readonly Pair[]): CrossTally[] {
  const counters = pairs.map((pair) => ({ pair, readers: readersOf(survey, pair), cells: new Map<string, number>() }));
  for (const submission of submissions) {
    for (const { readers, cells } of counters) {
      const [process, outcome] = [readers.process(submission), readers.outcome(submission)];
      if (process === null || outcome === null) continue;
      const cell = `${process} ${outcome}`;
      cells.set(cell, (cells.get(cell) ?? 0) + 1);
    }
  }
  return counters.map(({ pair, cells }) => ({ ...pair, table: tableOf(cells) }));
}

function tableOf(cells: ReadonlyMap<string, number>): TwoByTwo {
  const people = (process: boolean, outcome: boolean) => cells.get(`${process} ${outcome}`) ?? 0;
  return [
    [people(true, true), people(true, false)],
    [people(false, true), people(false, false)],
  ];
}

/** Adds two tables, cell by cell. */
export function mergeTables([[a, b], [c, d]]: TwoByTwo, [[e, f], [g, h]]: TwoByTwo): TwoByTwo {
  return [
    [a + e, b + f],
    [c + g, d + h],
  ];
}

type Reader = (submission: Submission) => boolean | null;

function readersOf(survey: Survey, { process, outcome }: Pair): { readonly process: Reader; readonly outcome: Reader } {
  return { process: readerOf(survey, process), outcome: readerOf(survey, outcome) };
}

/** Whether somebody was positive about a question; `null` where they gave no view. */
function readerOf(survey: Survey, name: string): Reader {
  const item = askedItemsOf(survey).find(({ key }) => key === name);
  const polarities = item && polaritiesOf(survey, item);
  if (!item || !polarities)
    throw new PoetError('unknown-question', `"${name}" is no question on a scale of ${survey.id}. Name one by its id.`);
  return ({ answers }) => {
    const given = answers[item.question.id];
    if (given?.status !== 'answered' || typeof given.value !== 'string') return null;
    return polarities.get(given.value) === 'positive';
  };
}

function polaritiesOf(survey: Survey, { question }: AskedItem): ReadonlyMap<string, Polarity> | null {
  if (question.kind !== 'scale') return null;
  const scale = survey.scales.find(({ id }) => id === question.scale);
  return new Map((scale?.points ?? []).map(({ id, polarity }) => [id, polarity]));
}
