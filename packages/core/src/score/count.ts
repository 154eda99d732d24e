import { PoetError } from '../errors.ts';

/**
 * Makes sure that a number counts something: whole, and 0 or more.
 * @throws PoetError `not-a-count`.
 */
export function assertCount(value: number, name: string): void {
  if (Number.isSafeInteger(value) && value >= 0) return;
  throw new PoetError('not-a-count', `The ${name} is ${value}: expected a whole number from 0.`);
}

/**
 * Makes sure that a number is an amount that can be expected or multiplied by: more than 0, and finite.
 * @throws PoetError `not-a-count`.
 */
export function assertAmount(value: number, name: string): void {
  if (value > 0 && value <= Number.MAX_SAFE_INTEGER) return;
  throw new PoetError('not-a-count', `The ${name} is ${value}: expected a number above 0.`);
}
