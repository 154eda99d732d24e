import { html, nothing } from 'lit';
import type { LitElement } from 'lit';
import type { Films } from '../film/films.ts';
import { fetchFile } from './fetch-file.ts';
import type { SessionController } from './session-controller.ts';

/** Draws the page’s own link to the film of a slot, as long as nothing shows it. */
export function drawLink(slot: string, question: string): unknown {
  return question ? nothing : html`<slot name=${slot}></slot>`;
}

/** Fetches what shows films where a page brings some, before its first question is there, so that nothing moves when they come. */
export class FilmLoader {
  readonly #host: LitElement;
  readonly #controller: SessionController;
  #films: Films | null = null;
  #loading: Promise<void> | null = null;

  constructor(host: LitElement, controller: SessionController) {
    this.#host = host;
    this.#controller = controller;
  }

  /** Ends when the films can be drawn, and whatever else is waited for; `null` where there is nothing to wait for. */
  loadingWith(other: Promise<void> | null): Promise<unknown> | null {
    if (this.#films || !this.#host.querySelector('a[slot=film],a[slot=sign]')) return other;
    this.#loading ??= this.#load();
    return Promise.all([this.#loading, other]);
  }

  /** The film for a slot and, for sign language, a question. Where what shows films did not come, the page’s own link to the first one is left. */
  draw(slot: string, question: string, tag: string): unknown {
    return this.#films ? this.#films.draw(slot, question, tag) : drawLink(slot, question);
  }

  async #load(): Promise<void> {
    const loaded = await fetchFile({ what: 'film', file: 'films' }, () => import('../film/films.ts'), this.#controller);
    if (loaded) this.#films = new loaded.Films(this.#host, (issues) => this.#controller.report(issues));
  }
}
