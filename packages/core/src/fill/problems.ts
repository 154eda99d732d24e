import type { Session } from '../model/session.ts';
import { itemProblem } from './item-problem.ts';
import type { Problem } from './item-problem.ts';
import { currentPage } from './pages.ts';

/** The problems of the page the person is on, in order. None means that it can be left. */
export function problems(session: Session): Problem[] {
  const page = currentPage(session);
  if (page.kind !== 'questions') return [];
  return page.items.map((item) => itemProblem(session, item)).filter((problem) => problem !== null);
}
