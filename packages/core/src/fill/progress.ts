import type { Item } from '../model/items.ts';
import type { Session } from '../model/session.ts';
import { currentPage, pages } from './pages.ts';
import type { Page } from './pages.ts';

/** How far a person is: question `number` of `of`, in part `part` of `parts`. Only what is shown now counts; pages to read and equality questions do not. */
export interface Progress {
  readonly number: number;
  readonly of: number;
  readonly part: number;
  readonly parts: number;
}

type QuestionPage = Extract<Page, { kind: 'questions' }>;

/** How far the person is. A page to read comes with the question that follows it; from check-your-answers on, everything counts as asked. */
export function progress(session: Session): Progress {
  const all = pages(session);
  const here = currentPage(session).id;
  const before = all
    .slice(
      0,
      all.findIndex((page) => page.id === here),
    )
    .filter(isCounted);
  const counted = all.filter(isCounted);
  const of = total(counted);
  return {
    number: Math.min(total(before) + 1, of),
    of,
    part: sections(counted.slice(0, before.length + 1)),
    parts: sections(counted),
  };
}

function isCounted(page: Page): page is QuestionPage {
  return page.kind === 'questions' && page.section.placement !== 'after-check' && page.items.some(isAsked);
}

const isAsked = ({ question }: Item): boolean => question.kind !== 'information';
const total = (all: readonly QuestionPage[]): number => all.flatMap(({ items }) => items).filter(isAsked).length;
const sections = (all: readonly QuestionPage[]): number => new Set(all.map((page) => page.section)).size;
