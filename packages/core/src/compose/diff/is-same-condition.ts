import type { Condition } from '../../model/condition.ts';
import { Routing } from '../prove/routing.ts';
import { unlessTooComplex } from '../prove/unless-too-complex.ts';

/**
 * Whether two conditions hold for the same answers; no condition is one that always holds. It is a proof, in which every answer that a condition
 * names may be given or not, beside any other: so it is the same whatever options there are, and never says “the same” wrongly. What only
 * follows from a single choice having one answer is not seen, and conditions too complex to be proved count as different.
 */
export function isSameCondition(older: Condition | undefined, newer: Condition | undefined): boolean {
  // With no questions told to it, it takes every answer as one that may be given or not.
  const routing = new Routing([], new Map());
  return unlessTooComplex(() => routing.when(older) === routing.when(newer)) ?? false;
}
