import { checkAnswersPage, currentPage, isLastPage, pages, progress } from '@poet/core';
import type { Item, Page, Session } from '@poet/core';
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { messages } from '../messages.ts';
import { drawQuestion } from '../questions/question.ts';
import { drawText } from '../words.ts';
import type { Later } from './session-controller.ts';
import type { FilmLoader } from './load-films.ts';
import type { ReadAloudLoader } from './load-read-aloud.ts';
import type { DrawPicture } from './pictures.ts';

/** In which words, and with which pictures. */
export interface Telling {
  readonly language: string;
  readonly picture: DrawPicture | null;
  /** Draws the button that has the questions read aloud. */
  readonly aloud: Pick<ReadAloudLoader, 'draw'>;
  /** The buttons that change how the questions look, as drawn. */
  readonly looks: unknown;
  /** What draws the later pages; `null` until it is here. */
  readonly later: Later | null;
  readonly films: Pick<FilmLoader, 'draw'>;
}

type QuestionPage = Extract<Page, { kind: 'questions' }>;

/** Draws the page a person is on: the way back, how far they are, the questions, and the way on. */
export function drawPage(session: Session, telling: Telling): unknown {
  const page = currentPage(session);
  const isFirst = pages(session)[0]?.id === page.id;
  return html`${drawTop(telling, isFirst && !session.returning)}
    ${page.kind === 'questions' ? drawQuestions(session, page, telling) : drawCheck(session, telling)}
    <div class="actions">
      <button type="submit" class="primary" part="button-primary" data-action="next">${onward(session, page, isFirst)}</button>
      ${
        isFirstAfterCheck(session, page)
          ? html`<button type="button" class="secondary" part="button-secondary" data-action="send">${messages.skipAndSend()}</button>`
          : nothing
      }
    </div>
    ${session.seen.has('helper') ? telling.later?.drawWho(session, telling.language) : nothing}`;
}

/** Draws what begins every page: the way back, and how the questions look. */
export function drawTop({ looks }: Telling, isFirst: boolean): unknown {
  return html`<div class="top">
    ${isFirst ? nothing : html`<button type="button" class="back" part="button-back" data-action="back">${messages.back()}</button>`}
    ${looks}
  </div>`;
}

/** Its heading is there at once, and stays where the focus is when the rest comes. */
function drawCheck(session: Session, { language, later }: Telling): unknown {
  return html`<h2 class="heading" part="heading" tabindex="-1">${messages.checkTitle()}</h2>
    ${later ? later.drawCheckAnswers(session, language) : html`<p>${messages.notHere()}</p>`}`;
}

function onward(session: Session, page: Page, isFirst: boolean): string {
  if (isLastPage(session)) return messages.send();
  const isReading = page.kind === 'questions' && page.items.every(({ question }) => question.kind === 'information');
  return isFirst && isReading ? messages.start() : messages.continue();
}

function isFirstAfterCheck(session: Session, page: Page): boolean {
  const all = pages(session);
  return all[all.findIndex(({ id }) => id === checkAnswersPage) + 1]?.id === page.id && !isLastPage(session);
}

function drawQuestions(session: Session, page: QuestionPage, { language, picture, aloud, films, later }: Telling): unknown {
  const wrong = session.attempted ? later?.tellWrong(session, page.items, language) : null;
  const isAlone = session.layout === 'question';
  const scales = session.survey.scales;
  const firstInOwnWords = page.items.find(({ question }) => question.kind === 'text');
  const drawOne = (item: Item) => {
    const answer = session.answers.get(item.question.id);
    const problem = wrong?.words.get(item.question.id);
    const holdsHelp = item === firstInOwnWords;
    const question = guard([item, answer, problem, language, picture, isAlone, holdsHelp], () =>
      drawQuestion({ item, scales, answer, problem, language, picture, isHeading: isAlone, holdsHelp }),
    );
    return html`${films.draw('sign', item.question.id, language)}${question}`;
  };
  return html`${drawProgress(session, page)} ${wrong === undefined ? html`<p>${messages.notHere()}</p>` : wrong?.summary}
    ${drawSectionTitle(page, language, isAlone)} ${isFirstOfSection(session, page) ? drawIntro(page, language) : nothing}
    ${pages(session)[0]?.id === page.id ? films.draw('film', '', language) : nothing} ${aloud.draw(session)}
    <div class="questions">${repeat(page.items, ({ question }) => question.id, drawOne)}</div>`;
}

function drawSectionTitle({ section }: QuestionPage, language: string, isAlone: boolean): unknown {
  const title = drawText(section.title, language);
  return isAlone
    ? html`<p class="section-title" part="section-title">${title}</p>`
    : html`<h2 class="heading" part="heading" tabindex="-1">${title}</h2>`;
}

function drawIntro({ section }: QuestionPage, language: string): unknown {
  return section.intro ? html`<p class="intro" part="intro">${drawText(section.intro, language)}</p>` : nothing;
}

/** Whether a page is the one on which its section begins, with the section’s intro. */
export function isFirstOfSection(session: Session, page: QuestionPage): boolean {
  return pages(session).find((one) => one.kind === 'questions' && one.section === page.section)?.id === page.id;
}

function drawProgress(session: Session, page: QuestionPage): unknown {
  if (page.section.placement === 'after-check' || page.items.every(({ question }) => question.kind === 'information')) return nothing;
  const { number, of, part, parts } = progress(session);
  const text = session.layout === 'question' ? messages.progress(number, of) : messages.part(part, parts);
  // The bar says again what the words say, and some screen readers beep each time it grows.
  return html`<div class="progress" part="progress">
    <p>${text}</p>
    <progress max=${of} value=${number - 1} aria-hidden="true"></progress>
  </div>`;
}
