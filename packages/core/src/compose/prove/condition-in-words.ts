import type { Condition } from '../../model/condition.ts';
import { leavesOf } from '../../model/leaves-of.ts';
import type { Question } from '../../model/question.ts';

/** Looks up a question by its id. */
export type FindQuestion = (id: string) => Question | undefined;

/**
 * What a condition needs, to stand behind "needs": `"has-plan" to be yes`, `"days" not to include monday or tuesday`. One of more than four
 * questions is only called by where it stands.
 */
export function conditionInWords(condition: Condition, path: string, find: FindQuestion): string {
  return leavesOf(condition).length > 4 ? `what ${path} says` : words(condition, { find, isNot: false });
}

/** The same behind a part that has named the question already: `it to be no`. */
export function sameInWords(condition: Condition, find: FindQuestion): string {
  return words(condition, { find, isNot: false, name: 'it' });
}

/** The one question that a condition, or its opposite, asks about; `null` if it asks about several. */
export function onlyQuestion(condition: Condition): string | null {
  if ('question' in condition) return condition.question;
  return 'not' in condition && 'question' in condition.not ? condition.not.question : null;
}

/** A list in a sentence: `a, b or c`. */
export function listed(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

interface Manner {
  readonly find: FindQuestion;
  readonly isNot: boolean;
  readonly name?: string;
}

function words(condition: Condition, { find, isNot, name }: Manner): string {
  if ('question' in condition) {
    const verb = find(condition.question)?.kind === 'multiple' ? 'to include' : 'to be';
    return `${name ?? `"${condition.question}"`} ${isNot ? 'not ' : ''}${verb} ${listed(condition.is, 'or')}`;
  }
  if ('not' in condition) return words(condition.not, { find, isNot: !isNot, ...(name === undefined ? {} : { name }) });
  const [parts, isAll] = 'all' in condition ? [condition.all, true] : [condition.any, false];
  const each = parts.map((part) => (onlyQuestion(part) === null ? `(${words(part, { find, isNot })})` : words(part, { find, isNot })));
  return each.join(isAll === isNot ? ' or ' : ' and ');
}
