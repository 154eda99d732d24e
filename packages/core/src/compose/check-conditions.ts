import type { Condition } from '../model/condition.ts';
import type { Issue } from '../model/issue.ts';
import { pointer } from '../model/pointer.ts';
import type { Question } from '../model/question.ts';
import type { Scale } from '../model/scale.ts';
import type { Located } from './check-survey.ts';

/** A condition, where it stands, and the place in the order of questions from which it looks back. */
interface Placed {
  readonly condition: Condition;
  readonly path: string;
  readonly owner: string;
  /** Questions before this position are earlier. */
  readonly position: number;
}

type Leaf = Extract<Condition, { question: string }>;

interface Known {
  readonly question: Question;
  readonly position: number;
  readonly values: ReadonlySet<string>;
}

/** Conditions may only ask about earlier questions, and about answers that those can have: so they can neither loop nor be unanswerable. */
export function checkConditions(sections: readonly Located[], scales: ReadonlyMap<string, Scale>): Issue[] {
  const known = new Map<string, Known>();
  const placed: Placed[] = [];
  for (const { section, path } of sections) {
    if (section.showIf) placed.push({ condition: section.showIf, path: path + pointer('showIf'), owner: section.id, position: known.size });
    section.questions.forEach((question, i) => {
      if (question.showIf) {
        placed.push({
          condition: question.showIf,
          path: path + pointer('questions', i, 'showIf'),
          owner: question.id,
          position: known.size,
        });
      }
      if (!known.has(question.id)) known.set(question.id, { question, position: known.size, values: valuesOf(question, scales) });
    });
  }
  return placed.flatMap((one) => leavesOf(one.condition, one.path).flatMap(([leaf, path]) => checkLeaf(leaf, path, { one, known })));
}

function leavesOf(condition: Condition, path: string): [Leaf, string][] {
  if ('question' in condition) return [[condition, path]];
  if ('not' in condition) return leavesOf(condition.not, path + pointer('not'));
  const [key, list] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
  return list.flatMap((part, i) => leavesOf(part, path + pointer(key, i)));
}

function checkLeaf(leaf: Leaf, path: string, { one, known }: { one: Placed; known: ReadonlyMap<string, Known> }): Issue[] {
  const issue = (code: string, message: string): Issue => ({ path: path + pointer('question'), code, message });
  const target = known.get(leaf.question);
  if (!target) return [issue('unknown-question', `"${one.owner}" depends on "${leaf.question}", which this survey does not have.`)];
  if (target.position >= one.position) {
    if (leaf.question === one.owner)
      return [issue('cyclic-condition', `"${one.owner}" depends on itself. Only earlier questions can decide.`)];
    if (reaches(target.question.showIf, one.owner, known)) {
      return [
        issue(
          'cyclic-condition',
          `"${one.owner}" and "${leaf.question}" depend on each other, so neither could ever be shown. Break the circle.`,
        ),
      ];
    }
    return [
      issue('forward-condition', `"${one.owner}" depends on "${leaf.question}", which is asked later. Only earlier questions can decide.`),
    ];
  }
  if (target.values.size === 0) {
    return [issue('condition-without-options', `"${one.owner}" depends on "${leaf.question}", which has no options to compare with.`)];
  }
  return leaf.is.flatMap((value, i) => {
    if (target.values.has(value)) return [];
    const message = `"${leaf.question}" has no answer "${value}". It has: ${[...target.values].join(', ')}.`;
    return [{ path: path + pointer('is', i), code: 'unknown-option', message }];
  });
}

/** Whether a condition leads, over however many questions, to `owner`. Each question is looked at once. */
function reaches(condition: Condition | undefined, owner: string, known: ReadonlyMap<string, Known>): boolean {
  const waiting = condition ? [condition] : [];
  const seen = new Set<string>();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const [leaf] of leavesOf(next, '')) {
      if (leaf.question === owner) return true;
      if (seen.has(leaf.question)) continue;
      seen.add(leaf.question);
      const further = known.get(leaf.question)?.question.showIf;
      if (further) waiting.push(further);
    }
  }
  return false;
}

function valuesOf(question: Question, scales: ReadonlyMap<string, Scale>): ReadonlySet<string> {
  switch (question.kind) {
    case 'scale':
      return new Set([...(scales.get(question.scale)?.points ?? []).map((point) => point.id), ...(question.nonSubstantive ?? [])]);
    case 'single':
    case 'multiple':
      return new Set([...question.options.map((option) => option.id), ...(question.nonSubstantive ?? [])]);
    case 'text':
    case 'number':
    case 'date':
    case 'information':
      return new Set();
  }
}
