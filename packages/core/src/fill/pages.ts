import { PoetError } from '../errors.ts';
import type { Item } from '../model/items.ts';
import type { Layout, Session } from '../model/session.ts';
import type { SurveySection } from '../model/survey.ts';
import { itemProblem } from './item-problem.ts';
import { shownItems } from './visibility.ts';

/** The id of the page on which a person checks the answers. */
export const checkAnswersPage = 'check-answers';

/** A page as it stands now: questions of one section, or check-your-answers. */
export type Page =
  | { readonly kind: 'questions'; readonly id: string; readonly section: SurveySection; readonly items: readonly Item[] }
  | { readonly kind: 'check-answers'; readonly id: typeof checkAnswersPage };

const known = new WeakMap<Session, readonly Page[]>();

/** Every page, in order: questions, check-your-answers, then the sections that come after it. A session never changes, so this is worked out once for each. */
export function pages(session: Session): readonly Page[] {
  const all = known.get(session) ?? makePages(session);
  known.set(session, all);
  return all;
}

function makePages(session: Session): Page[] {
  const before: Page[] = [];
  const after: Page[] = [];
  for (const group of grouped(session)) {
    const { section } = group[0];
    const id = session.layout === 'section' ? section.id : group[0].question.id;
    (section.placement === 'after-check' ? after : before).push({ kind: 'questions', id, section, items: group });
  }
  return [...before, { kind: 'check-answers', id: checkAnswersPage }, ...after];
}

type Group = readonly [Item, ...Item[]];

function grouped(session: Session): Group[] {
  const groups: [Item, ...Item[]][] = [];
  for (const item of shownItems(session.survey, (id) => session.answers.get(id))) {
    const last = groups.at(-1);
    if (session.layout === 'section' && last?.[0].section === item.section) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** The page the person is on. If answers have hidden it since, the last shown page before it. */
export function currentPage(session: Session): Page {
  const all = pages(session);
  return all[indexOfPage(session, all)] ?? { kind: 'check-answers', id: checkAnswersPage };
}

/** Whether the next step is to send: there is no further page. */
export function isLastPage(session: Session): boolean {
  return pages(session).at(-1)?.id === currentPage(session).id;
}

/**
 * Goes on to the next page. Where the page has problems it stays and marks them as shown (`attempted`).
 * After a change from check-your-answers it goes back there, by way of every page with a question that the change has opened.
 */
export function next(session: Session): Session {
  const all = pages(session);
  const index = indexOfPage(session, all);
  const page = all[index];
  if (page?.kind === 'questions' && page.items.some((item) => itemProblem(session, item))) return { ...session, attempted: true };
  const check = all.findIndex(({ kind }) => kind === 'check-answers');
  const target = session.returning && index < check ? (firstUnseen(session, all.slice(index + 1, check)) ?? all[check]) : all[index + 1];
  return target ? moveTo(session, target) : session;
}

/** Goes back one page, with or without problems on this one; from a change, to check-your-answers. On the first page it stays. */
export function back(session: Session): Session {
  const all = pages(session);
  const index = indexOfPage(session, all);
  const check = all.findIndex(({ kind }) => kind === 'check-answers');
  const target = session.returning && index < check ? all[check] : all[index - 1];
  return target ? moveTo(session, target) : session;
}

/**
 * Goes to the page that holds a question, or to a page by its own id. From check-your-answers it will come back there.
 * @throws PoetError `unknown-page` when no shown page has it.
 */
export function goTo(session: Session, id: string): Session {
  const target = pages(session).find((page) => page.id === id || questionsOn(page).includes(id));
  if (!target) throw new PoetError('unknown-page', `No page that is shown now holds "${id}".`);
  const returning = session.returning || currentPage(session).kind === 'check-answers';
  return moveTo({ ...session, returning }, target);
}

/**
 * Goes on with pages of another size, at the same place: on the page of a section, that is its first question without an answer. What is shown as
 * wrong is shown no longer.
 */
export function layOut(session: Session, layout: Layout): Session {
  if (layout === session.layout) return session;
  const page = currentPage(session);
  if (page.kind === 'check-answers') return { ...session, layout };
  const [first] = [...page.items.filter(({ question }) => !session.answers.has(question.id)), ...page.items];
  return { ...session, layout, at: (layout === 'section' ? page.section.id : first?.question.id) ?? '', attempted: false };
}

function moveTo(session: Session, target: Page): Session {
  const returning = session.returning && target.kind === 'questions';
  const seen = new Set([...session.seen, ...questionsOn(currentPage(session))]);
  return { ...session, at: target.id, returning, attempted: false, seen };
}

function firstUnseen({ seen }: Session, some: readonly Page[]): Page | undefined {
  return some.find((page) => questionsOn(page).some((id) => !seen.has(id)));
}

function questionsOn(page: Page): string[] {
  return page.kind === 'questions' ? page.items.map(({ question }) => question.id) : [];
}

function indexOfPage(session: Session, all: readonly Page[]): number {
  const index = all.findIndex(({ id }) => id === session.at);
  if (index >= 0) return index;
  const order = everyPageId(session);
  const position = order.indexOf(session.at);
  return Math.max(
    0,
    all.findLastIndex((page) => order.indexOf(page.id) <= position),
  );
}

/** The ids of all pages there could be, hidden or not, in order. */
function everyPageId({ survey, layout }: Session): string[] {
  const idsOf = (sections: readonly SurveySection[]) =>
    sections.flatMap((section) => (layout === 'section' ? [section.id] : section.questions.map(({ id }) => id)));
  const isAfter = ({ placement }: SurveySection) => placement === 'after-check';
  return [...idsOf(survey.sections.filter((one) => !isAfter(one))), checkAnswersPage, ...idsOf(survey.sections.filter(isAfter))];
}
