import type { Issue } from '@poet/core';
import { isLargePresentation } from '../survey/presentation.ts';
import { loadTheme } from './load-theme.ts';
import { warnDevelopers } from './warn-developers.ts';

/** What says which theme is on: large text brings strong contrast with it, whatever the page has asked for. */
interface Dressed extends HTMLElement {
  readonly theme: string;
  readonly presentation: string;
}

/** Has the theme that its host names put on under whatever is on screen. */
export class ThemeController {
  readonly #host: Dressed;
  readonly #report: (issues: readonly Issue[]) => void;
  #sheet: CSSStyleSheet | null = null;
  #dressing: Promise<void> | null = null;

  constructor(host: Dressed, report: (issues: readonly Issue[]) => void) {
    this.#host = host;
    this.#report = report;
  }

  /** The theme, between the element’s own styles and the host’s; empty where there is none. */
  get sheet(): CSSStyleSheet {
    return (this.#sheet ??= new CSSStyleSheet());
  }

  /** Ends when the theme is on. `null` where none was ever asked for. */
  get dressing(): Promise<void> | null {
    return this.#dressing;
  }

  /** To be called when the host names another theme or presentation. */
  change(): void {
    if (this.#theme || this.#dressing) this.#dressing = this.#wear(this.#theme);
  }

  get #theme(): string {
    return isLargePresentation(this.#host.presentation) ? 'high-contrast' : this.#host.theme;
  }

  /** What cannot be had is told to developers, and the survey looks as it does without. */
  async #wear(theme: string): Promise<void> {
    const styles = theme ? await loadTheme(theme) : '';
    if (theme !== this.#theme) return;
    this.sheet.replaceSync(styles ?? '');
    if (styles === undefined) this.#report([noTheme(theme)]);
    else void warnDevelopers(this.#host);
  }
}

function noTheme(theme: string): Issue {
  return { path: '/theme', code: 'theme-not-loaded', message: `theme="${theme}" could not be loaded.` };
}
