import { PoetError } from '../errors.ts';
import { askedItemsOf } from '../model/items.ts';
import type { Submission } from '../model/submission.ts';
import type { Survey } from '../model/survey.ts';
import type { TwoByTwo } from './two-by-two.ts';

/** Names of scale questions of a survey: how something was arranged, and what came of it. */
export interface CrossedNames {
  readonly process: readonly string[];
  readonly outcome: readonly string[];
}

/** What has to be known of a scale question to say who is positive about it, and no more. */
export interface CrossedQuestion {
  readonly id: string;
  /** Its name in tallies. */
  readonly key: string;
  /** The ids of its positive points. */
  readonly positive: readonly string[];
}

/** Questions that are counted two at once: each of `process` with each of `outcome`. */
export interface Crossed {
  readonly process: readonly CrossedQuestion[];
  readonly outcome: readonly CrossedQuestion[];
}

/** Two scale questions of a survey, by name: how something was arranged, and what came of it. */
export interface Pair {
  readonly process: string;
  readonly outcome: string;
}

/** A pair, with how many people who gave a view on both were positive about both, the first, the second, and neither. */
export interface CrossTally extends Pair {
  readonly table: TwoByTwo;
}

/** The four cells of a pair: positive about both, the first, the second, neither. */
const cellsOfPair = 4;

/**
 * What has to be known to count these questions two at once.
 * @throws PoetError `unknown-question` for a name that no scale question of the survey has.
 */
export function crossedOf(survey: Survey, { process, outcome }: CrossedNames): Crossed {
  const named = (name: string) => crossedQuestion(survey, name);
  return { process: process.map(named), outcome: outcome.map(named) };
}

function crossedQuestion(survey: Survey, name: string): CrossedQuestion {
  const question = askedItemsOf(survey).find(({ key }) => key === name)?.question;
  if (question?.kind !== 'scale')
    throw new PoetError('unknown-question', `"${name}" is no question on a scale of ${survey.id}. Name one by its id.`);
  const points = survey.scales.find(({ id }) => id === question.scale)?.points ?? [];
  return { id: question.id, key: name, positive: points.filter(({ polarity }) => polarity === 'positive').map(({ id }) => id) };
}

/** How many cells there are: four for each pair, those of the first question of `process` before those of the second. */
export function crossedWidth({ process, outcome }: Crossed): number {
  return process.length * outcome.length * cellsOfPair;
}

/** The places of the cells in which a submission counts: one for each pair of which it has a view on both. It must have passed `checkSubmission`. */
export function crossedPlaces({ process, outcome }: Crossed, submission: Pick<Submission, 'answers'>): number[] {
  const rows = viewsOn(process, submission);
  const columns = viewsOn(outcome, submission);
  return rows.flatMap((row) =>
    columns.map((column) => {
      const pair = row.at * outcome.length + column.at;
      return pair * cellsOfPair + (row.isPositive ? 0 : 2) + (column.isPositive ? 0 : 1);
    }),
  );
}

interface View {
  /** Which of the questions. */
  readonly at: number;
  readonly isPositive: boolean;
}

function viewsOn(questions: readonly CrossedQuestion[], { answers }: Pick<Submission, 'answers'>): View[] {
  return questions.flatMap(({ id, positive }, at) => {
    const given = answers[id];
    if (given?.status !== 'answered' || typeof given.value !== 'string') return [];
    return [{ at, isPositive: positive.includes(given.value) }];
  });
}

/** The tables that a row of counts is. Cells behind the end of the row have nobody in them. */
export function crossTalliesOf({ process, outcome }: Crossed, counts: ArrayLike<number>): CrossTally[] {
  let place = 0;
  const next = (): number => counts[place++] ?? 0;
  return process.flatMap((one) =>
    outcome.map((other): CrossTally => ({
      process: one.key,
      outcome: other.key,
      table: [[next(), next()] as const, [next(), next()] as const],
    })),
  );
}
