import { PoetError } from '../errors.ts';

/**
 * Makes sure that a number is a probability, or a share: from 0 to 1.
 * @throws PoetError `not-a-probability`.
 */
export function assertProbability(value: number, name: string): void {
  if (value >= 0 && value <= 1) return;
  throw new PoetError('not-a-probability', `The ${name} is ${value}: expected a number from 0 to 1.`);
}

/**
 * Makes sure that a number lies between 0 and 1 and is neither, as a confidence must.
 * @throws PoetError `not-a-probability`.
 */
export function assertBetween(value: number, name: string): void {
  if (value > 0 && value < 1) return;
  throw new PoetError('not-a-probability', `The ${name} is ${value}: expected a number above 0 and below 1, such as 0.95.`);
}
