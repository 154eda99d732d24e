import type { Session } from '../model/session.ts';
import { itemProblem } from './item-problem.ts';
import { currentPage, pages } from './pages.ts';
import type { Page } from './pages.ts';

/**
 * Goes on with answers that were given elsewhere: at the page that has `at` for an id or holds that question; without it, at the first page with a
 * question that is not answered, or not in order. A session without an answer stays where it is. The pages before count as seen.
 */
export function resume(session: Session, at?: string): Session {
  if (session.answers.size === 0 && at === undefined) return session;
  const all = pages(session);
  const target = at === undefined ? all.find((page) => isOpen(session, page)) : all.find((page) => page.id === at || holds(page, at));
  const moved = { ...session, at: target?.id ?? at ?? session.at };
  const before = all.slice(0, all.indexOf(currentPage(moved)));
  return { ...moved, seen: new Set([...session.seen, ...before.flatMap((page) => (page.kind === 'questions' ? idsOf(page) : []))]) };
}

type QuestionPage = Extract<Page, { kind: 'questions' }>;

function idsOf({ items }: QuestionPage): string[] {
  return items.map(({ question }) => question.id);
}

function holds(page: Page, id: string): boolean {
  return page.kind === 'questions' && idsOf(page).includes(id);
}

/** Check-your-answers is always still to be done. */
function isOpen(session: Session, page: Page): boolean {
  if (page.kind !== 'questions') return true;
  const asked = page.items.filter(({ question }) => question.kind !== 'information');
  return asked.some((item) => !session.answers.has(item.question.id) || itemProblem(session, item) !== null);
}
