import type { Issue } from '@poet/core';
import type { Report } from '@poet/core/report.js';
import type { PropertyValues } from 'lit';
import type { InterfaceWords } from '../localize.ts';
import { languageTag } from '../survey/language-tag.ts';
import { loadReport } from './load-report.ts';
import type { ReportSource } from './load-report.ts';
import { loadReportLanguage } from './report-language.ts';
import type { ReportLanguage } from './report-language.ts';

/** What stands in the element. */
export type ReportState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'shown'; readonly report: Report }
  /** `isNone` where something came, and was no report. */
  | { readonly kind: 'failed'; readonly isNone: boolean };

/** What a page gives the element. */
interface ReportHost extends HTMLElement {
  readonly report: Report | null;
  readonly src: string;
  requestUpdate(): void;
}

/** Whom to tell. */
interface Told {
  readonly opened: () => void;
  readonly failed: (issues: readonly Issue[]) => void;
}

/** Loads the report and the words that a page asks for. What is asked for last counts, however slowly it comes. */
export class ReportOpening {
  readonly #host: ReportHost;
  readonly #told: Told;
  #state: ReportState = { kind: 'empty' };
  #language: ReportLanguage = { words: null, direction: null };
  #abort = new AbortController();
  #loading: Promise<void> | null = null;
  /** Whether somebody waits to hear that the report is on screen. */
  #isAwaited = false;

  constructor(host: ReportHost, told: Told) {
    this.#host = host;
    this.#told = told;
  }

  get state(): ReportState {
    return this.#state;
  }

  /** `null` for English. */
  get words(): InterfaceWords | null {
    return this.#language.words;
  }

  /** Left to the page for a language that is not known here. */
  get direction(): 'ltr' | 'rtl' | null {
    return this.#language.direction;
  }

  /** BCP 47 tag of what the page asks for. */
  get language(): string {
    return languageTag(this.#host.lang || this.#host.closest<HTMLElement>('[lang]')?.lang || 'en');
  }

  /** Ends when what was asked for last is there; `null` where nothing is on its way. */
  get loading(): Promise<void> | null {
    return this.#loading;
  }

  /** To be called with what the page has changed. */
  change(changed: PropertyValues<ReportHost>): void {
    if (changed.has('report') || changed.has('src')) this.#loading = this.#open();
    else if (changed.has('lang')) this.#loading = this.#tell();
  }

  /** To be called when what stands here has been drawn: until then a report is not on screen. */
  drawn(): void {
    if (this.#state.kind !== 'shown' || !this.#isAwaited) return;
    this.#isAwaited = false;
    this.#told.opened();
  }

  /** To be called when the report cannot be drawn: what stands here is then the sentence that says so. */
  notDrawn(error: unknown): void {
    if (this.#state.kind !== 'shown') throw error;
    this.#state = { kind: 'failed', isNone: true };
    this.#told.failed([{ path: '', code: 'not-drawn', message: `The report could not be drawn: ${reasonOf(error)}.` }]);
  }

  async #open(): Promise<void> {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    const source = sourceOf(this.#host);
    this.#state = source ? { kind: 'loading' } : { kind: 'empty' };
    if (!source) return;
    const [parsed, language] = await Promise.all([loadReport(source, signal), loadReportLanguage(this.language)]);
    if (signal.aborted) return;
    this.#language = language;
    this.#state =
      parsed.kind === 'ok'
        ? { kind: 'shown', report: parsed.value }
        : { kind: 'failed', isNone: !parsed.issues.some(({ code }) => code === 'not-loaded') };
    this.#isAwaited = parsed.kind === 'ok';
    this.#host.requestUpdate();
    if (parsed.kind === 'issues') this.#told.failed(parsed.issues);
  }

  async #tell(): Promise<void> {
    const asked = this.language;
    const language = await loadReportLanguage(asked);
    if (asked !== this.language) return;
    this.#language = language;
    this.#host.requestUpdate();
  }
}

/** Sentences of browsers may end in a full stop. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, '') : 'unknown reason';
}

function sourceOf({ report, src }: ReportHost): ReportSource | null {
  if (report !== null) return { kind: 'value', value: report };
  return src ? { kind: 'url', url: src } : null;
}
