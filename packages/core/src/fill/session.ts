import { PoetError } from '../errors.ts';
import type { Answer, AnswerValue } from '../model/answer.ts';
import type { NonSubstantive } from '../model/code-lists.ts';
import { itemOf } from '../model/items.ts';
import type { Question } from '../model/question.ts';
import type { Layout, Session } from '../model/session.ts';
import type { Survey } from '../model/survey.ts';
import { isEmpty } from './check-value.ts';
import { shownItems } from './visibility.ts';

/** Begins a session on its first page. `layout` says whether a page holds one question (the default) or a section. */
export function start(survey: Survey, { layout = 'question' }: { layout?: Layout } = {}): Session {
  const first = survey.sections[0];
  const at = (layout === 'section' ? first?.id : first?.questions[0]?.id) ?? '';
  return {
    survey,
    layout,
    at,
    returning: false,
    attempted: false,
    seen: new Set(),
    answers: new Map(),
    handOvers: [],
    answeredAfter: new Map(),
  };
}

/**
 * Records an answer as it was typed or chosen; an empty one clears. Nothing is refused here: see `problems`.
 * @throws PoetError `unknown-question`, `not-a-question` (an information item has no answer).
 */
export function answer(session: Session, id: string, value: AnswerValue | { readonly status: NonSubstantive }): Session {
  const item = itemOf(session.survey, id);
  if (!item) throw new PoetError('unknown-question', `The survey ${session.survey.id} has no question "${id}".`);
  if (item.question.kind === 'information') throw new PoetError('not-a-question', `"${id}" is information to read; it has no answer.`);
  const given = toAnswer(item.question.kind, value);
  if (!given) return clear(session, id);
  const answers = new Map(session.answers).set(id, given);
  const others = session.handOvers.length;
  return others === 0 ? { ...session, answers } : { ...session, answers, answeredAfter: new Map(session.answeredAfter).set(id, others) };
}

/** Takes an answer back: the question is as if it had never been answered. */
export function clear(session: Session, id: string): Session {
  if (!session.answers.has(id)) return session;
  const answers = new Map(session.answers);
  answers.delete(id);
  return { ...session, answers };
}

/** The questions that are shown, in order, given the answers so far. */
export function visibleQuestions(session: Session): Question[] {
  return shownItems(session.survey, (id) => session.answers.get(id)).map((item) => item.question);
}

function toAnswer(kind: Question['kind'], value: AnswerValue | { readonly status: NonSubstantive }): Answer | null {
  if (typeof value === 'object' && 'status' in value) return { status: value.status };
  return isEmpty(kind, value) ? null : { status: 'answered', value };
}
