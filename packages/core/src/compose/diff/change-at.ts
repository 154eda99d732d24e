import { pointer } from '../../model/pointer.ts';
import type { Change } from './change.ts';
import { changeRules } from './change-rules.ts';
import type { RuleName } from './change-rules.ts';

/** Where in both versions something stands, and whom it concerns. */
export interface Spot extends Pick<Change, 'audience' | 'question' | 'affects'> {
  readonly olderPath: string;
  readonly newerPath: string;
}

/** What is different: in a few words, and before and after. */
export interface Difference {
  readonly what: string;
  readonly before?: string | null;
  readonly after?: string | null;
}

/** A change by its rule. It stands in the newer version, unless it is gone there. */
export function changeAt(rule: RuleName, { olderPath, newerPath, audience, question, affects }: Spot, difference: Difference): Change {
  const { what, before = null, after = null } = difference;
  const isGone = after === null && before !== null;
  const place = isGone ? ({ path: olderPath, in: 'older' } as const) : ({ path: newerPath, in: 'newer' } as const);
  const { label, trend, because } = changeRules[rule];
  // Where no question has a trend, none is touched.
  return { rule, label, trend: affects.length > 0 ? trend : 'kept', because, ...place, audience, question, what, before, after, affects };
}

/** A spot further inside, by the same steps in both versions. */
export function inside(spot: Spot, ...steps: readonly (string | number)[]): Spot {
  return { ...spot, olderPath: spot.olderPath + pointer(...steps), newerPath: spot.newerPath + pointer(...steps) };
}

/** A spot further inside a list, at its place in each version. Where there is none, the list itself is meant. */
export function insideLists(spot: Spot, olderIndex: number, newerIndex: number): Spot {
  return {
    ...spot,
    olderPath: spot.olderPath + (olderIndex < 0 ? '' : pointer(olderIndex)),
    newerPath: spot.newerPath + (newerIndex < 0 ? '' : pointer(newerIndex)),
  };
}
