import type { Migration, Survey } from '@poet/core';
import { html, LitElement, noChange } from 'lit';
import type { PropertyValues } from 'lit';
import { inLanguage } from '../localize.ts';
import { questionStyles } from '../questions/questions.styles.ts';
import { ThemeController } from '../theme/theme-controller.ts';
import { tokens } from '../theme/tokens.ts';
import { Actions } from './actions.ts';
import { Arrival } from './arrival.ts';
import { drawFallback } from './draw-fallback.ts';
import { drawSurvey } from './draw-survey.ts';
import { dropServerDrawn } from './drop-server-drawn.ts';
import { FormMember } from './form-member.ts';
import { whatPreventsLeaving } from './leave.ts';
import { DraftLoader } from './load-drafts.ts';
import { FilmLoader } from './load-films.ts';
import { loadHistory } from './load-history.ts';
import { ReadAloudLoader } from './load-read-aloud.ts';
import { Opening } from './opening.ts';
import { styles } from './poet-survey.styles.ts';
import type { SymbolProvider } from './pictures.ts';
import { SessionController } from './session-controller.ts';
import { takenInvitation } from './take-invitation.ts';
import { tellingOf } from './telling.ts';

/**
 * A survey on a page: asks, checks, and sends the answers once. It draws a session and decides nothing.
 * Its children are the fallback, shown until it is ready and whenever it cannot run.
 *
 * @tag poet-survey
 * @attr proof - The collector at `endpoint` asks for proof of work: done unseen while the person answers, and sent with the answers.
 * @attr seal-for - The address of a public key: the answers are sealed for whoever has the private one.
 * @attr seal-for-thumbprint - The only key that may be used, by its thumbprint.
 * @attr debug - For developers: has colours and attributes judged, and says in the console what is wrong with them.
 * @slot - What to show when the survey cannot be: a link to another way to take part.
 * @slot notice - What a person is told before the first question, and then chooses whether to take part.
 * @slot help - A line about whom to talk to, shown once on each page with a question in own words: above the first of them.
 * @slot film - Links to a film about the survey, one for each language: on the first page, a button that plays it there.
 * @slot sign - Links to a question in sign language, with its id in `data-question`: a button that plays it above that question.
 * @fires {PoetReadyEvent} poet-ready - The first page is on screen.
 * @fires {PoetPageEvent} poet-page - Another page is on screen, or the same under another title.
 * @fires {PoetSubmitEvent} poet-submit - The answers are about to be sent. Cancelable; `waitUntil(promise)` takes delivery over.
 * @fires {PoetSealedEvent} poet-sealed - With `seal-for`, in the place of `poet-submit`: what is about to be sent can be read by one alone.
 * @fires {PoetSavedEvent} poet-saved - All answers so far are saved on the device.
 * @fires {PoetSentEvent} poet-sent - The answers arrived and are wiped.
 * @fires {PoetLeaveEvent} poet-leave - The person leaves quickly; everything is forgotten. Cancelable: then the host puts another page here.
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
 * @csspart button-film - The button that plays a film.
 * @csspart film - The film, once it has been asked for.
 * @csspart button-change - The button that changes an answer.
 * @csspart button-clear - The button that takes an answer back.
 * @csspart button-exit - The button that leaves the page quickly.
 * @csspart button-presentation - A button that changes how the questions look.
 * @csspart unsent - What is said about answers of earlier visits that are not sent yet.
 * @csspart button-hand-over - The button that changes who is answering.
 * @csspart button-save - The buttons about answers that are saved on the device.
 * @csspart code - The code with which saved answers are opened again.
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

  /** Part of the form around it, where it has a name. */
  static readonly formAssociated = true;

  static override properties = {
    name: { reflect: true },
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
    history: { type: Boolean },
    save: {},
    presentation: { reflect: true },
    presentations: {},
    lang: { reflect: true },
    readAloud: { attribute: 'read-aloud' },
  };

  /** The name of the submission among the entries of the form around the survey; without one, the survey is no part of that form. */
  declare name: string;
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
  /** Whether the browser's Back and Forward go from page to page of the survey. */
  declare history: boolean;
  /** Whether answers may be saved on the device: `off`, `ask` or `on`. Without it, `off` for young people and `ask` for others. */
  declare save: string;
  /** What is called otherwise in the version on this page: answers to an earlier one are carried over. Without it, that one is gone on with. */
  declare migration: Migration | null | undefined;
  /** An invitation to take part. Taken out of the page's address; kept in memory only. */
  invitation = takenInvitation();
  /** How the questions look: `standard`, `easy-read`, `large` or `easy-read-large`. A person can change it; without it, the language decides. */
  declare presentation: string;
  /** `off` takes away the buttons with which a person changes how the questions look. */
  declare presentations: string;
  /** BCP 47 tag of the language; taken from the page where it is not given. */
  declare lang: string;
  /** Whether a page can be read aloud: any value but `off`; `null`, the default, is on in Easy Read only. */
  declare readAloud: string | null;

  readonly #controller = new SessionController(this);
  readonly #theme = new ThemeController(this, (issues) => this.#controller.report(issues));
  readonly #films = new FilmLoader(this, this.#controller);
  readonly #opening: Opening = new Opening(this, this.#controller, {
    dressing: () => this.#drafts.loadingWith(this.#films.loadingWith(this.#theme.dressing)),
    resuming: () => this.#member.resuming(),
  });
  readonly #internals = this.attachInternals();
  readonly #member: FormMember = new FormMember({
    ...{ host: this, internals: this.#internals, controller: this.#controller, opening: this.#opening },
    draw: (shown) => drawSurvey(shown, tellingOf(this.#parts), this.#actions),
  });
  readonly #aloud = new ReadAloudLoader(this, this.#opening, this.#controller);
  readonly #drafts: DraftLoader = new DraftLoader({ host: this, controller: this.#controller, opening: this.#opening });
  readonly #shows = { aloud: this.#aloud, films: this.#films, drafts: this.#drafts };
  readonly #parts = { host: this, controller: this.#controller, opening: this.#opening, ...this.#shows };
  readonly #actions = new Actions(this, this.#controller, this.#opening);
  readonly #arrival = new Arrival(this, this.#controller, this.#opening);

  constructor() {
    super();
    this.survey = this.symbols = this.readAloud = null;
    this.src = this.audience = this.plan = this.modules = this.authority = this.endpoint = this.layout = '';
    this.name = this.theme = this.exit = this.presentation = this.presentations = this.save = '';
    this.history = false;
  }

  /** Wipes every answer and begins again. */
  reset(): void {
    this.#drafts.wipe();
    this.#opening.again();
  }

  /** Removes everything of the person’s from the element and from the device. What was not sent is lost: for shared devices. */
  purge(): Promise<void> {
    this.reset();
    return this.#controller.purge();
  }

  /** The sealed submission while it is on its way; `null` before it is sealed and after it has arrived. */
  submission(): SessionController['submission'] {
    return this.#controller.submission;
  }

  /** The form that the survey stands in, with or without a name. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** What kind of form control it is: `poet-survey`. */
  get type(): string {
    return this.localName;
  }

  /** What is wrong with the answers, as the platform says it. Always in order where the survey is no part of a form. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** The same in the person’s words. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether it is judged at all: not while it is disabled. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Whether every answer is in order. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** The same, and leads the person to the first question that is not. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  formAssociatedCallback(): void {
    this.requestUpdate();
  }
  formDisabledCallback(): void {
    this.requestUpdate();
  }
  formResetCallback(): void {
    if (this.name) this.reset();
  }

  formStateRestoreCallback(state: unknown): void {
    this.#member.kept = state;
  }

  /** Adds style sheets of the host's to the shadow root, after the element's own. */
  adoptStyles(...sheets: CSSStyleSheet[]): void {
    this.#theme.adopt(sheets);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#theme.dress(super.createRenderRoot());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('theme') || changed.has('presentation')) this.#theme.change();
    if (changed.has('exit')) this.#controller.report(whatPreventsLeaving(this.exit));
    this.#opening.change(changed);
  }

  /** Everything is drawn within one call, in the words of one language. */
  protected override update(changed: PropertyValues<this>): void {
    if (this.#controller.state.kind !== 'waiting') dropServerDrawn(this.renderOptions);
    inLanguage(this.#opening.words, () => super.update(changed));
  }

  protected override render(): unknown {
    const { state } = this.#controller;
    if (state.kind === 'waiting') return this.renderOptions.renderBefore ? noChange : html`<slot></slot>`;
    if (state.kind === 'failed') return drawFallback(this);
    return drawSurvey({ state, submissionId: this.#controller.submissionId }, tellingOf(this.#parts), this.#actions);
  }

  protected override updated(): void {
    this.#member.loadIfMember();
    const { state } = this.#controller;
    if (state.kind === 'waiting' || state.kind === 'failed') return;
    this.#aloud.loadIfOn();
    this.#drafts.loadIfMaySave();
    void loadHistory(this, this.#controller);
    this.#arrival.look(state);
  }

  /** An update that asks for another language, another theme, or a page that is on its way, is complete when it shows. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#theme.dressing;
    const awaited = this.#opening.retelling ?? this.#controller.arriving;
    return awaited ? awaited.then(() => super.getUpdateComplete()) : isComplete;
  }
}
