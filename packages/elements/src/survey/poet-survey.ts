import { itemOf } from '@poet/core';
import type { Survey } from '@poet/core';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { inLanguage } from '../localize.ts';
import { messages } from '../messages.ts';
import { questionStyles } from '../questions/questions.styles.ts';
import { controlsIn, readInput } from '../questions/read-input.ts';
import { ThemeController } from '../theme/theme-controller.ts';
import { tokens } from '../theme/tokens.ts';
import { warnDevelopers } from '../theme/warn-developers.ts';
import { PoetPageEvent, PoetReadyEvent } from './events.ts';
import { hasFallback, holdsFocus } from './given.ts';
import { drawLeave, hearEscapes, isExit, pressesToLeave, whatPreventsLeaving } from './leave.ts';
import { ReadAloudLoader } from './load-read-aloud.ts';
import { drawStatus, goToQuestion, say, stayAtQuestion } from './on-the-page.ts';
import { Opening } from './opening.ts';
import { drawDelivery, drawSent } from './outcome.ts';
import { drawPage } from './page.ts';
import type { Telling } from './page.ts';
import { styles } from './poet-survey.styles.ts';
import { saveCopy } from './save-copy.ts';
import type { SymbolProvider } from './pictures.ts';
import { SessionController } from './session-controller.ts';
import type { Circumstances } from './session-controller.ts';
import { whatIsShown } from './what-is-shown.ts';

/**
 * A survey on a page: asks, checks, and sends the answers once. It draws a session and decides nothing.
 * Its children are the fallback, shown until it is ready and whenever it cannot run.
 *
 * @tag poet-survey
 * @attr debug - For developers: has the colours judged, and says in the console which are too near to one another.
 * @slot - What to show when the survey cannot be: a link to another way to take part.
 * @slot help - A line about whom to talk to, shown once on each page with a question in own words: above the first of them.
 * @fires {PoetReadyEvent} poet-ready - The first page is on screen.
 * @fires {PoetPageEvent} poet-page - Another page is on screen.
 * @fires {PoetSubmitEvent} poet-submit - The answers are about to be sent. Cancelable; `waitUntil(promise)` takes delivery over.
 * @fires {PoetSentEvent} poet-sent - The answers arrived and are wiped.
 * @fires {PoetProblemEvent} poet-problem - Something stands in the way, in words for developers.
 * @csspart survey - Everything the element draws.
 * @csspart heading - The heading of the page.
 * @csspart section-title - The section's name above a question.
 * @csspart intro - The words that begin a section.
 * @csspart picture - The picture of a question or an answer in Easy Read.
 * @csspart question - The words of a question that shares its page.
 * @csspart hint - The hint of a question.
 * @csspart error - The error of a question.
 * @csspart option - A choice with its radio or checkbox.
 * @csspart input - A field to write in.
 * @csspart progress - How far the person is.
 * @csspart error-summary - What is wrong on the page.
 * @csspart answers - The list on check-your-answers.
 * @csspart confirmation - The words after sending.
 * @csspart button-primary - The button that goes on.
 * @csspart button-secondary - Other buttons.
 * @csspart button-back - The button that goes back.
 * @csspart button-read-aloud - The button that has the page read aloud, and stops it.
 * @csspart button-change - The button that changes an answer.
 * @csspart button-clear - The button that takes an answer back.
 * @csspart button-exit - The button that leaves the page quickly.
 * @cssproperty --poet-text - Text.
 * @cssproperty --poet-quiet - Hints, progress, section titles.
 * @cssproperty --poet-background - The survey and its inputs.
 * @cssproperty --poet-surface - What the pointer is over, the empty progress bar.
 * @cssproperty --poet-line - Borders of options and fields.
 * @cssproperty --poet-accent - Buttons, links, what is chosen.
 * @cssproperty --poet-accent-strong - The main button under the pointer.
 * @cssproperty --poet-on-accent - Text on the main button.
 * @cssproperty --poet-chosen - The background of what is chosen.
 * @cssproperty --poet-error - Errors.
 * @cssproperty --poet-picture-soft - Large areas of the pictures in Easy Read.
 * @cssproperty --poet-picture-accent - What matters in the pictures in Easy Read.
 * @cssproperty --poet-focus - The ring around what has the focus.
 * @cssproperty --poet-font - The typeface.
 * @cssproperty --poet-size - The base size; everything else follows it.
 * @cssproperty --poet-radius - Rounding.
 * @cssproperty --poet-width - The widest that it gets.
 */
export class PoetSurvey extends LitElement {
  static override styles = [tokens, styles, questionStyles];

  static override properties = {
    survey: { attribute: false },
    symbols: { attribute: false },
    src: {},
    audience: {},
    plan: {},
    modules: {},
    authority: {},
    endpoint: {},
    layout: {},
    theme: {},
    exit: {},
    lang: { reflect: true },
    readAloud: { attribute: 'read-aloud' },
  };

  /** A composed survey, given as a value. It takes precedence over `src` and the attributes. */
  declare survey: Survey | null;
  /** Symbols of the host’s own for Easy Read, such as those it has a licence for. What it has none for is drawn with our pictures. */
  declare symbols: SymbolProvider | null;
  /** The address of a composed survey as JSON. */
  declare src: string;
  /** Who is asked: `practitioner`, `parent-carer` or `young-person`. */
  declare audience: string;
  /** What about: `ehcp`. */
  declare plan: string;
  /** Supplementary modules from the catalogue, by id, with spaces between: `short-breaks`. */
  declare modules: string;
  /** The local authority's three-digit Department for Education code: `302`. */
  declare authority: string;
  /** Where submissions are posted. */
  declare endpoint: string;
  /** `question` (one question a page, the default) or `section`. */
  declare layout: string;
  /** `govuk`, `nhs` or `high-contrast`; the page's own font and colours where it is not given. */
  declare theme: string;
  /** Where the button to leave this page quickly leads: an address with https:// or http://. Without one, there is no button. */
  declare exit: string;
  /** BCP 47 tag of the language; taken from the page where it is not given. */
  declare lang: string;
  /** Whether a page can be read aloud: any value but `off`; `null`, the default, is on in Easy Read only. */
  declare readAloud: string | null;

  readonly #controller = new SessionController(this);
  readonly #theme = new ThemeController(this, (issues) => this.#controller.report(issues));
  readonly #opening = new Opening(this, this.#controller, () => this.#theme.dressing);
  readonly #aloud = new ReadAloudLoader(this, this.#opening, this.#controller);
  readonly #hostStyles: CSSStyleSheet[] = [];
  /** What was on screen last, so that the focus moves only when that changes; and of which session, so that it never does on load. */
  #shown = '';
  #ready = '';

  constructor() {
    super();
    this.survey = this.symbols = this.readAloud = null;
    this.src = this.audience = this.plan = this.modules = this.authority = this.endpoint = this.layout = '';
    this.theme = this.exit = '';
    hearEscapes(this, (presses) => this.#onEscape(presses));
  }

  /** Wipes every answer and begins again. */
  reset(): void {
    this.#opening.again();
  }

  /** Removes everything that the element holds about the person. What was not sent is lost: for shared devices. */
  purge(): void {
    this.reset();
  }

  /** The sealed submission while it is on its way; `null` before it is sealed and after it has arrived. */
  submission(): SessionController['submission'] {
    return this.#controller.submission;
  }

  /** Adds style sheets of the host's to the shadow root, after the element's own. */
  adoptStyles(...sheets: CSSStyleSheet[]): void {
    this.#hostStyles.push(...sheets);
    if (this.shadowRoot) this.shadowRoot.adoptedStyleSheets.push(...sheets);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(this.#theme.sheet, ...this.#hostStyles);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('theme')) this.#theme.change();
    if (changed.has('exit')) this.#controller.report(whatPreventsLeaving(this.exit));
    this.#opening.change(changed);
  }

  /** Everything is drawn within one call, in the words of one language. */
  protected override update(changed: PropertyValues<this>): void {
    inLanguage(this.#opening.words, () => super.update(changed));
  }

  protected override render(): unknown {
    const { state } = this.#controller;
    if (state.kind === 'waiting') return html`<slot></slot>`;
    if (state.kind === 'failed') return html`<slot></slot>${hasFallback(this) ? nothing : html`<p>${messages.unavailable()}</p>`}`;
    return html`<div
      class=${this.#opening.opened?.picture ? 'survey pictured' : 'survey'}
      part="survey"
      lang=${this.#opening.tag}
      dir=${this.#opening.opened?.direction ?? nothing}
      @click=${this.#onClick}
      @submit=${this.#onSubmit}
      @input=${this.#onInput}
    >
      ${drawLeave(this.exit)} ${drawStatus()}
      ${
        state.kind === 'filling'
          ? keyed(this.#controller.submissionId, html`<form novalidate>${drawPage(state.session, this.#telling)}</form>`)
          : state.kind === 'delivering'
            ? drawDelivery(state.delivery)
            : drawSent()
      }
    </div>`;
  }

  protected override updated(): void {
    const { state } = this.#controller;
    if (state.kind === 'waiting' || state.kind === 'failed') return;
    this.#aloud.loadIfOn();
    const shown = whatIsShown(state, this.#controller.attempts);
    const isFirst = this.#ready !== this.#controller.submissionId;
    if (shown === this.#shown && !isFirst) return;
    this.#shown = shown;
    this.#ready = this.#controller.submissionId;
    say('', this.renderRoot);
    const heading = this.renderRoot.querySelector<HTMLElement>('.heading');
    if (isFirst) {
      this.dispatchEvent(new PoetReadyEvent());
      void warnDevelopers(this);
      if (this.endpoint) void this.#controller.prepare();
    }
    if (!isFirst || holdsFocus(this)) (this.renderRoot.querySelector<HTMLElement>('.error-summary') ?? heading)?.focus();
    if (state.kind === 'filling' && !state.session.attempted)
      this.dispatchEvent(new PoetPageEvent(state.session.at, heading?.textContent.trim() ?? ''));
  }

  get #telling(): Telling {
    return { language: this.#opening.tag, picture: this.#opening.opened?.picture ?? null, aloud: this.#aloud.draw() };
  }

  get #circumstances(): Circumstances {
    return { authority: this.authority, language: this.#opening.tag, endpoint: this.endpoint };
  }

  /** An update that asks for another language, or another theme, is complete when it shows. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#theme.dressing;
    const { retelling } = this.#opening;
    return retelling ? retelling.then(() => super.getUpdateComplete()) : isComplete;
  }

  /** Takes an answer back. The focus goes first: it would be lost together with the button. */
  #clear(question: string): void {
    stayAtQuestion(question, this.renderRoot);
    this.#controller.clear(question);
    say(inLanguage(this.#opening.words, messages.cleared), this.renderRoot);
  }

  /** Forgets everything first, then puts the other page in the place of this one. */
  #leave(): void {
    this.purge();
    location.replace(this.exit);
  }

  #onEscape(presses: number): void {
    const { kind } = this.#controller.state;
    if (!isExit(this.exit) || kind === 'waiting' || kind === 'failed') return;
    say(presses === pressesToLeave - 1 ? inLanguage(this.#opening.words, messages.leaveOnceMore) : '', this.renderRoot);
    if (presses >= pressesToLeave) this.#leave();
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#controller.forward(this.#circumstances);
  };

  readonly #onInput = (event: Event): void => {
    const { state } = this.#controller;
    const changed = event.target;
    if (state.kind !== 'filling' || !(changed instanceof HTMLInputElement || changed instanceof HTMLTextAreaElement)) return;
    const item = itemOf(state.session.survey, changed.name);
    say('', this.renderRoot);
    if (item) this.#controller.record(item, readInput(item, changed, controlsIn(changed.closest('fieldset, .question'))));
  };

  readonly #onClick = (event: Event): void => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
    const question = target?.dataset['question'] ?? '';
    switch (target?.dataset['action'] ?? '') {
      case 'back':
        return this.#controller.back();
      case 'clear':
        return this.#clear(question);
      case 'leave':
        return this.#leave();
      case 'change':
        return this.#controller.change(question);
      case 'send':
        return this.#controller.send(this.#circumstances);
      case 'retry':
        return this.#controller.retry(this.endpoint);
      case 'save':
        return inLanguage(this.#opening.words, () => saveCopy(this.#controller.copy));
      case 'focus':
        event.preventDefault();
        goToQuestion(question, this.renderRoot);
    }
  };
}
