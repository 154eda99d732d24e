import type { SubmittedAnswer } from '../model/answer.ts';
import type { Condition } from '../model/condition.ts';
import { itemsOf } from '../model/items.ts';
import type { Item } from '../model/items.ts';
import type { Survey } from '../model/survey.ts';

/** Looks up an answer by question id. */
export type Lookup = (id: string) => SubmittedAnswer | undefined;

/**
 * The questions that are shown, given the answers. Conditions look back only, so one pass decides;
 * an answer that is itself hidden counts as none.
 */
export function shownItems(survey: Survey, lookup: Lookup): Item[] {
  const shown = new Set<string>();
  const seen: Lookup = (id) => (shown.has(id) ? lookup(id) : undefined);
  return itemsOf(survey).filter((item) => {
    const isShown = item.conditions.every((condition) => holds(condition, seen));
    if (isShown) shown.add(item.question.id);
    return isShown;
  });
}

/** Whether a condition holds. Total: every condition is true or false for every set of answers. */
export function holds(condition: Condition, lookup: Lookup): boolean {
  if ('question' in condition) return isOneOf(lookup(condition.question), condition.is);
  if ('all' in condition) return condition.all.every((part) => holds(part, lookup));
  if ('any' in condition) return condition.any.some((part) => holds(part, lookup));
  return !holds(condition.not, lookup);
}

function isOneOf(answer: SubmittedAnswer | undefined, values: readonly string[]): boolean {
  if (!answer) return false;
  if (answer.status !== 'answered') return values.includes(answer.status);
  const { value } = answer;
  if (typeof value === 'string') return values.includes(value);
  // A value that has not been checked yet may be anything at all.
  return Array.isArray(value) && values.some((one) => value.includes(one));
}
