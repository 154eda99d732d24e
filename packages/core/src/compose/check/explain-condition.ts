import type { Issue } from '../../model/issue.ts';
import { pointer } from '../../model/pointer.ts';
import { inside, valueAt } from './value-at.ts';

/**
 * What is really wrong when the values of a condition are no ids: it asks about a question that people answer with a number, a day or words of
 * their own, and `"is": ["1"]` is what an author writes then.
 * @param data the definition, which does not fit its schema.
 * @returns the issue in its place, or the same one when the question has options or is not there.
 */
export function explainCondition(issue: Issue, data: unknown): Issue {
  const [, condition = '', owner = ''] = /^((.*?)\/showIf.*)\/is(?:\/\d+)?$/.exec(issue.path) ?? [];
  const asked = condition === '' ? undefined : idUnder(valueAt(data, condition), 'question');
  if (asked === undefined || !questionsIn(data).some((one) => idUnder(one, 'id') === asked && hasNoOptions(one))) return issue;
  const name = idUnder(valueAt(data, owner), 'id') ?? 'This';
  const message = `"${name}" depends on "${asked}", which has no options to compare with.`;
  return { path: condition + pointer('question'), code: 'condition-without-options', message };
}

const withoutOptions: ReadonlySet<unknown> = new Set(['text', 'number', 'date', 'information']);

function hasNoOptions(question: unknown): boolean {
  return withoutOptions.has(inside(question, 'kind'));
}

function questionsIn(data: unknown): readonly unknown[] {
  return listsIn(inside(data, 'sections'))
    .flat()
    .flatMap((section) => listsIn(inside(section, 'questions')).flat());
}

/** The list itself; or, for the sections of a module, the list of each audience. */
function listsIn(value: unknown): readonly (readonly unknown[])[] {
  if (Array.isArray(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).filter(Array.isArray) : [];
}

function idUnder(value: unknown, name: string): string | undefined {
  const id = inside(value, name);
  return typeof id === 'string' ? id : undefined;
}
