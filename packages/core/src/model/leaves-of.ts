import type { Condition } from './condition.ts';

/** A part of a condition that asks about one question. */
export type Leaf = Extract<Condition, { question: string }>;

/** Every part of a condition that asks about a question, in order; none where there is no condition. */
export function leavesOf(condition: Condition | undefined): readonly Leaf[] {
  if (!condition) return [];
  if ('question' in condition) return [condition];
  if ('not' in condition) return leavesOf(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(leavesOf);
}
