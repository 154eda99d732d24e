import type { SubmittedAnswer } from '../model/answer.ts';
import type { Helper } from '../model/code-lists.ts';
import { itemOf } from '../model/items.ts';
import type { Item } from '../model/items.ts';
import type { Session } from '../model/session.ts';
import type { Survey } from '../model/survey.ts';

/** The question that asks who fills in the survey, where a survey has it. Its options are those of `Helper`. */
export function helperItem(survey: Survey): Item | undefined {
  return itemOf(survey, 'helper');
}

/** Who is answering now: who took over last, or else who is said to fill it in. */
export function helperNow(session: Session): Helper {
  return session.handOvers.at(-1) ?? whoBegan(session);
}

/**
 * Somebody else answers from now on: a young person takes over from a helper, or hands over to one. Answers given so far stay those of whoever
 * gave them. Nothing changes where the same goes on.
 */
export function handOver(session: Session, helper: Helper): Session {
  return helper === helperNow(session) ? session : { ...session, handOvers: [...session.handOvers, helper] };
}

/** Whose an answer is: that of whoever was answering when it was last changed. */
export function answeredBy(session: Session, question: string): Helper {
  return session.handOvers[(session.answeredAfter.get(question) ?? 0) - 1] ?? whoBegan(session);
}

/** The answers that leave, of those that somebody else gave than who answers last. */
export function answersOfOthers(session: Session, answers: Readonly<Record<string, SubmittedAnswer>>): Record<string, Helper> {
  const last = helperNow(session);
  const given = Object.keys(answers).filter((id) => session.answers.has(id) && answers[id]?.status !== 'not-shown');
  return Object.fromEntries(given.flatMap((id) => (answeredBy(session, id) === last ? [] : [[id, answeredBy(session, id)] as const])));
}

const helpers: readonly unknown[] = ['alone', 'with-help', 'someone-else'] satisfies Helper[];

/** Whether the id of an option says who fills in a survey. */
export function isHelper(id: unknown): id is Helper {
  return helpers.includes(id);
}

function whoBegan(session: Session): Helper {
  const given = session.answers.get('helper');
  return given?.status === 'answered' && isHelper(given.value) ? given.value : 'not-said';
}
