import { answer, itemOf, resume } from '@poet/core';
import type { Answer, Session } from '@poet/core';

/** The answers so far and the page that the person is on, as a browser may keep them with the history of a tab. */
export function keepAnswers({ survey, at, answers }: Session): string {
  return JSON.stringify({ hash: survey.hash, at, answers: [...answers] });
}

/** A new session with the answers that were kept. What was kept of another survey, or is not what this one asks, is left. */
export function resumeKept(session: Session, kept: string): Session {
  const { hash, at, answers } = parse(kept);
  if (hash !== session.survey.hash || !Array.isArray(answers)) return session;
  let filled = session;
  for (const entry of answers as readonly unknown[]) if (Array.isArray(entry)) filled = resumeOne(filled, entry[0], entry[1]);
  return resume(filled, typeof at === 'string' ? at : undefined);
}

function resumeOne(session: Session, id: unknown, given: unknown): Session {
  const item = typeof id === 'string' ? itemOf(session.survey, id) : undefined;
  if (!item || item.question.kind === 'information' || typeof given !== 'object' || given === null) return session;
  const { status, value } = given as Partial<Extract<Answer, { status: 'answered' }>>;
  if (status !== 'answered') {
    const way = item.question.nonSubstantive?.find((one) => one === status);
    return way ? answer(session, item.question.id, { status: way }) : session;
  }
  const isValue = typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
  return isValue ? answer(session, item.question.id, value) : session;
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}
