import type { LitElement } from 'lit';
import { inLanguage } from '../localize.ts';
import { warnDevelopers } from '../theme/warn-developers.ts';
import { PoetPageEvent, PoetReadyEvent } from './events.ts';
import { holdsFocus } from './given.ts';
import { arrive, say } from './on-the-page.ts';
import type { Opening } from './opening.ts';
import type { SessionController } from './session-controller.ts';
import { shownPage, whatIsShown } from './what-is-shown.ts';
import type { ShownState } from './what-is-shown.ts';

/** Notices when another page is on screen: puts the focus there, tells the host, and on the first page fetches what comes after it. */
export class Arrival {
  readonly #host: LitElement;
  readonly #controller: SessionController;
  readonly #opening: Opening;
  /** What was on screen last, so that the focus moves only when that changes; and of which session, so that it never does on load. */
  #shown = '';
  #title = '';
  #ready = '';

  constructor(host: LitElement, controller: SessionController, opening: Opening) {
    this.#host = host;
    this.#controller = controller;
    this.#opening = opening;
  }

  /** To be called when something has been drawn. */
  look(state: ShownState): void {
    const { attempts, submissionId } = this.#controller;
    const shown = whatIsShown(state, attempts);
    const isFirst = this.#ready !== submissionId;
    const page = shownPage(state, this.#host.renderRoot, this.#opening.words);
    const isOther = shown !== this.#shown || isFirst;
    if (!isOther && page.title === this.#title) return;
    this.#shown = shown;
    this.#title = page.title;
    this.#ready = submissionId;
    if (isOther) say('', this.#host.renderRoot);
    if (isFirst) this.#begin();
    if (isOther && (!isFirst || holdsFocus(this.#host))) this.#focus();
    this.#host.dispatchEvent(new PoetPageEvent(page));
  }

  #begin(): void {
    this.#host.dispatchEvent(new PoetReadyEvent());
    void warnDevelopers(this.#host);
    void this.#controller.later;
  }

  /** Puts the focus where somebody has come to, or come back to. */
  #focus(): void {
    const { later } = this.#controller;
    const { renderRoot } = this.#host;
    const isBack = later && inLanguage(this.#opening.words, () => later.comeBack(this.#controller, renderRoot));
    if (!isBack) arrive(renderRoot);
  }
}
