import type { Condition } from '../model/condition.ts';
import type { Issue } from '../model/issue.ts';
import { maxConditionDepth, maxConditionSteps } from '../model/limits.ts';

/** A condition, and where it stands. */
export interface PlacedCondition {
  readonly condition: Condition;
  readonly path: string;
}

/**
 * Measures conditions before anything follows them: how deep each is, and in how many steps all of them are decided. Whatever a person answers, it
 * never takes more. Needs no stack, however deep they are.
 * @returns `too-deep`, one for each that is; `too-many-conditions`, one for all of them.
 */
export function checkConditionSizes(placed: readonly PlacedCondition[]): Issue[] {
  const measured = placed.map(({ condition, path }) => ({ path, ...measure(condition) }));
  const issues: Issue[] = measured.flatMap(({ path, depth }) => (depth > maxConditionDepth ? [tooDeep(path)] : []));
  let steps = 0;
  for (const one of measured) steps += one.steps;
  if (steps <= maxConditionSteps) return issues;
  const message = `The conditions ask ${steps} things; at most ${maxConditionSteps} are looked at. Show whole sections, and not each question by itself.`;
  return [...issues, { path: '', code: 'too-many-conditions', message }];
}

function tooDeep(path: string): Issue {
  const message = `This condition is nested deeper than ${maxConditionDepth} levels. Say it in fewer.`;
  return { path, code: 'too-deep', message };
}

function measure(condition: Condition): { depth: number; steps: number } {
  let deepest = 0;
  let steps = 0;
  const waiting = [{ condition, depth: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    deepest = Math.max(deepest, next.depth);
    steps += 1 + ('question' in next.condition ? next.condition.is.length : 0);
    for (const part of partsOf(next.condition)) waiting.push({ condition: part, depth: next.depth + 1 });
  }
  return { depth: deepest, steps };
}

function partsOf(condition: Condition): readonly Condition[] {
  if ('question' in condition) return [];
  if ('not' in condition) return [condition.not];
  return 'all' in condition ? condition.all : condition.any;
}
