import { PoetError } from '../errors.ts';
import { tailOf } from './confidence.ts';
import { fQuantile } from './distribution/f.ts';
import type { Interval } from './wilson.ts';

/** How far several questions measure one thing: 1 at most; below 0 where they contradict one another. So the interval’s ends. */
export interface CronbachAlpha extends Interval {
  readonly alpha: number;
  /** People who answered all the questions: only they count. */
  readonly n: number;
}

/**
 * Cronbach's alpha with Feldt's interval. People without an answer to one of the questions are left out.
 * Source: L. J. Cronbach (1951), Psychometrika 16, 297–334; L. S. Feldt (1965), Psychometrika 30, 357–370.
 * @param rows one for each person, with the points of each question, or `null` where there is no view.
 * @returns `null` where fewer than two people answered everything, or all of those come to the same total.
 * @throws PoetError `not-a-sample` for fewer than two questions, rows of different lengths, or numbers that are not finite; `not-a-probability`.
 */
export function cronbachAlpha(rows: readonly (readonly (number | null)[])[], confidence = 0.95): CronbachAlpha | null {
  const tail = tailOf(confidence);
  const complete = rows.filter((row): row is readonly number[] => !row.includes(null));
  const questions = questionsIn(rows);
  const n = complete.length;
  const total = n < 2 ? 0 : variance(complete.map(sum));
  if (total === 0) return null;
  const single = sum(Array.from({ length: questions }, (_, question) => variance(complete.map((row) => row[question] ?? 0))));
  const alpha = (questions / (questions - 1)) * (1 - single / total);
  const df = [n - 1, (n - 1) * (questions - 1)] as const;
  const end = (probability: number) => 1 - (1 - alpha) * fQuantile(probability, df);
  return { alpha, lower: end(1 - tail), upper: end(tail), n };
}

function questionsIn(rows: readonly (readonly (number | null)[])[]): number {
  const questions = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== questions) || questions < 2) {
    throw new PoetError('not-a-sample', `Alpha needs 2 questions or more, and an answer or null of each person to each of them.`);
  }
  if (rows.some((row) => row.some((value) => value !== null && !Number.isFinite(value)))) {
    throw new PoetError('not-a-sample', 'Alpha needs finite numbers; what is not answered is null.');
  }
  return questions;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function variance(numbers: readonly number[]): number {
  const mean = sum(numbers) / numbers.length;
  return sum(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - 1);
}
