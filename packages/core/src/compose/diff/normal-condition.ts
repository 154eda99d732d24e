import type { Condition } from '../../model/condition.ts';
import { canonicalJson } from '../hash.ts';

/**
 * A condition in one of the forms that say the same: each answer once and in order, `all` in `all` and `any` in `any` joined, parts once and in
 * order, and no `not` of a `not`. Two conditions with one normal form always say the same; with two, they may say the same all the same.
 */
export function normalCondition(condition: Condition): Condition {
  if ('question' in condition) return { question: condition.question, is: [...new Set(condition.is)].sort() };
  if ('not' in condition) {
    const inner = normalCondition(condition.not);
    return 'not' in inner ? inner.not : { not: inner };
  }
  if ('all' in condition) {
    const parts = inOrder(condition.all.map(normalCondition).flatMap((part) => ('all' in part ? part.all : [part])));
    return parts.length === 1 && parts[0] ? parts[0] : { all: parts };
  }
  const parts = inOrder(condition.any.map(normalCondition).flatMap((part) => ('any' in part ? part.any : [part])));
  return parts.length === 1 && parts[0] ? parts[0] : { any: parts };
}

function inOrder(parts: readonly Condition[]): Condition[] {
  const byText = new Map(parts.map((part) => [canonicalJson(part), part]));
  return [...byText.keys()].sort().flatMap((text) => byText.get(text) ?? []);
}
