import type { Condition } from '../../model/condition.ts';
import type { Finding } from '../../model/finding.ts';
import { maxConditionDepth, maxConditionSteps } from '../../model/limits.ts';
import { pointer } from '../../model/pointer.ts';
import type { Located } from '../check-survey.ts';
import { error } from '../findings.ts';

/**
 * Measures the conditions of what one audience is asked before anything follows them: how deep each is, and in how many steps all of them are
 * decided. Whatever a person answers, it never takes more. Needs no stack, however deep they are.
 * @returns `too-deep`, one for each that is; `too-many-conditions`, one for all of them.
 */
export function checkConditionSizes(sections: readonly Located[]): Finding[] {
  const measured = sections.flatMap(({ section, path }) =>
    [{ owner: section, at: path }, ...section.questions.map((owner, i) => ({ owner, at: path + pointer('questions', i) }))].flatMap(
      ({ owner: { showIf }, at }) => (showIf ? [{ at: at + pointer('showIf'), ...measure(showIf) }] : []),
    ),
  );
  const steps = measured.reduce((sum, one) => sum + one.steps, 0);
  return [
    ...measured.flatMap(({ at, depth }) => (depth > maxConditionDepth ? [tooDeep(at)] : [])),
    ...(steps > maxConditionSteps ? [tooMany(steps)] : []),
  ];
}

function tooDeep(path: string): Finding {
  return error(path, 'too-deep', `This condition is nested deeper than ${maxConditionDepth} levels. Say it in fewer.`);
}

function tooMany(steps: number): Finding {
  const message = `The conditions take ${steps} steps to decide; at most ${maxConditionSteps} are taken at each answer. Show whole sections, and not each question by itself.`;
  return error('', 'too-many-conditions', message);
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
