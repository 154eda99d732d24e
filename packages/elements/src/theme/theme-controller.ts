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
  readonly #hostSheets: CSSStyleSheet[] = [];
  #sheet: CSSStyleSheet | null = null;
  #dressing: Promise<void> | null = null;

  constructor(host: Dressed, report: (issues: readonly Issue[]) => void) {
    this.#host = host;
    this.#report = report;
  }

  /** Puts the theme and the host’s own style sheets on a root, after the element’s own styles. */
  dress<Root extends HTMLElement | DocumentFragment>(root: Root): Root {
    if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(this.#themeSheet, ...this.#hostSheets);
    return root;
  }

  /** Adds style sheets of the host’s, after the theme. */
  adopt(sheets: readonly CSSStyleSheet[]): void {
    this.#hostSheets.push(...sheets);
    this.#host.shadowRoot?.adoptedStyleSheets.push(...sheets);
  }

  /** Ends when the theme is on. `null` where none was ever asked for. */
  get dressing(): Promise<void> | null {
    return this.#dressing;
  }

  /** To be called when the host names another theme or presentation. */
  change(): void {
    if (this.#theme || this.#dressing) this.#dressing = this.#wear(this.#theme);
  }

  /** Empty where there is no theme. */
  get #themeSheet(): CSSStyleSheet {
    return (this.#sheet ??= new CSSStyleSheet());
  }

  get #theme(): string {
    return isLargePresentation(this.#host.presentation) ? 'high-contrast' : this.#host.theme;
  }

  /** What cannot be had is told to developers, and the survey looks as it does without. */
  async #wear(theme: string): Promise<void> {
    const styles = theme ? await loadTheme(theme) : '';
    if (theme !== this.#theme) return;
    this.#themeSheet.replaceSync(isLargePresentation(this.#host.presentation) ? withoutHost(styles ?? '') : (styles ?? ''));
    if (styles === undefined) this.#report([noTheme(theme)]);
    else void warnDevelopers(this.#host);
  }
}

/** A theme whose colours a page cannot change: strong contrast is what a person asked for, and a page's own colours may not have it. */
function withoutHost(styles: string): string {
  return styles.replace(/var\(--poet-[\w-]+, (#\w+)\)/g, '$1');
}

function noTheme(theme: string): Issue {
  return { path: '/theme', code: 'theme-not-loaded', message: `theme="${theme}" could not be loaded.` };
}
