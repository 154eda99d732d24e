import type { Item } from '../model/items.ts';
import type { Session } from '../model/session.ts';
import { checkValue, normalise } from './check-value.ts';
import type { ValueProblem } from './check-value.ts';

/** What is wrong with the answer to one question. */
export interface Problem extends ValueProblem {
  readonly question: string;
}

/** What is wrong with one answer as it stands, if anything. */
export function itemProblem(session: Session, item: Item): Problem | null {
  const { question } = item;
  if (question.kind === 'information') return null;
  const given = session.answers.get(question.id);
  if (!given) return question.required ? { question: question.id, code: 'required' } : null;
  if (given.status !== 'answered') {
    return question.nonSubstantive?.includes(given.status) ? null : { question: question.id, code: 'unknown-option' };
  }
  const problem = checkValue(item, normalise(item, given.value));
  return problem && { question: question.id, ...problem };
}
