import { isEasyRead } from '@poet/core';
import type { Layout, Parsed, Presentation, Survey } from '@poet/core';
import type { InterfaceWords } from '../localize.ts';
import { sourceOf, whatPreventsSending } from './given.ts';
import type { Given } from './given.ts';
import { languageTag } from './language-tag.ts';
import { isEnglish } from './load-language.ts';
import { asItIs, tryToLoad } from './load-survey.ts';
import type { LoadedSurvey, Resume, SurveySource } from './load-survey.ts';
import type { SymbolProvider } from './pictures.ts';
import { isLargePresentation, languageFor, presentationOf } from './presentation.ts';
import type { Looks } from './presentation.ts';
import type { SessionController } from './session-controller.ts';

/** What a page has asked its element for. */
interface Asking extends HTMLElement, Given {
  readonly symbols: SymbolProvider | null;
  readonly authority: string;
  readonly layout: string;
  readonly presentation: string;
}

/** What is waited for before a survey is shown. */
interface Before {
  /** Ends when the theme is on and films can be drawn. */
  readonly dressing: () => Promise<unknown> | null;
  /** What goes on with the answers of earlier; `null` where there are none. */
  readonly resuming: () => Promise<Resume> | null;
}

/** Which survey is open, and in which words: loads it, hands it to its session, and tells it anew in another language. */
export class Opening {
  readonly #host: Asking;
  readonly #controller: SessionController;
  readonly #before: Before;
  #loading: AbortController | null = null;
  #retelling: Promise<void> | null = null;
  #opened: LoadedSurvey | null = null;

  constructor(host: Asking, controller: SessionController, before: Before) {
    this.#host = host;
    this.#controller = controller;
    this.#before = before;
  }

  /** The survey that is open; `null` until it has been loaded. */
  get opened(): LoadedSurvey | null {
    return this.#opened;
  }

  /** Ends when the survey is told in the language that was asked for last; `null` where it is. */
  get retelling(): Promise<void> | null {
    return this.#retelling;
  }

  /** BCP 47 tag of the language in which the survey is told. */
  get tag(): string {
    return this.#opened?.tag ?? 'en';
  }

  /** How the questions look. */
  get looks(): Looks {
    return { isSimple: isEasyRead(this.tag), isLarge: isLargePresentation(this.#host.presentation) };
  }

  get presentation(): Presentation {
    return presentationOf(this.looks);
  }

  /** The words of the interface; `null` for English. */
  get words(): InterfaceWords | null {
    return this.#opened?.language?.words ?? null;
  }

  /** To be called with the names of the properties that have changed: begins afresh, or tells the same survey anew. */
  change(changed: { has(name: Watched): boolean }): void {
    const isNew = sourceProperties.some((name) => changed.has(name));
    const mayWorkNow = this.#controller.state.kind === 'failed' && changed.has('authority');
    if (isNew || mayWorkNow) this.#begin();
    else if (this.#opened && tellingProperties.some((name) => changed.has(name)))
      if (changed.has('symbols') || this.#language !== this.#opened.tag) this.#retell(this.#opened.asComposed);
  }

  #begin(): void {
    this.#loading?.abort();
    this.#opened = null;
    this.#controller.wait();
    const source = sourceOf(this.#host);
    if (!source) return;
    const { dressing, resuming } = this.#before;
    const resume = resuming();
    if (source.kind === 'value' && isEnglish(this.#language) && !dressing() && !resume) this.#open(asItIs(source.survey, this.#language));
    else
      void this.#load(source, (loaded) => (loaded.kind === 'ok' ? this.#open(loaded.value) : this.#controller.fail(loaded.issues)), resume);
  }

  /** Begins the open survey again, without an answer. */
  again(): void {
    if (this.#opened) this.#open(this.#opened);
    else this.#begin();
  }

  /** Shows another version of the open survey: the one that saved answers are to. */
  reopen(survey: Survey): Promise<void> {
    return this.#load({ kind: 'value', survey }, (loaded) => loaded.kind === 'ok' && this.#open(loaded.value));
  }

  /** How many questions a page holds. In Easy Read, one. */
  get layout(): Layout {
    return this.#host.layout === 'section' && !isEasyRead(this.tag) ? 'section' : 'question';
  }

  get #language(): string {
    return languageFor(this.#host.presentation, languageTag(this.#host.lang || this.#host.closest<HTMLElement>('[lang]')?.lang || ''));
  }

  async #load(source: SurveySource, use: (loaded: Parsed<LoadedSurvey>) => void, resume: Promise<Resume> | null = null): Promise<void> {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    const loaded = await tryToLoad(source, { tag: this.#language, symbols: this.#host.symbols, resume }, signal);
    await this.#before.dressing();
    if (!signal.aborted) use(loaded);
  }

  /** Shows the open survey with the same answers in other words. Until they are here, and where they cannot be had, it stays as it is. */
  #retell(survey: Survey): void {
    this.#retelling = this.#load({ kind: 'value', survey }, (loaded) => {
      this.#retelling = null;
      if (loaded.kind === 'issues') return this.#controller.report(loaded.issues);
      this.#opened = loaded.value;
      this.#controller.report(loaded.value.issues);
      this.#controller.tell(loaded.value.survey, this.layout);
    });
  }

  /** Refuses at once what could never be sent, before anybody has written a word. */
  #open(loaded: LoadedSurvey): void {
    const issue = whatPreventsSending(loaded.survey, this.#host.authority);
    if (issue) return this.#controller.fail([issue]);
    this.#opened = { ...loaded, resume: null };
    this.#controller.report(loaded.issues);
    this.#controller.begin(loaded.survey, this.layout, loaded.resume);
  }
}

type Watched = (typeof sourceProperties)[number] | (typeof tellingProperties)[number] | 'authority';
const sourceProperties = ['survey', 'src', 'audience', 'plan', 'modules'] as const;
const tellingProperties = ['lang', 'symbols', 'presentation'] as const;
