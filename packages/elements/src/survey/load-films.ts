import { html, nothing } from 'lit';
import type { LitElement } from 'lit';
import type { Films } from '../film/films.ts';
import type { SessionController } from './session-controller.ts';

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
    return this.#films ? this.#films.draw(slot, question, tag) : question ? nothing : html`<slot name=${slot}></slot>`;
  }

  async #load(): Promise<void> {
    try {
      this.#films = new (await import('../film/films.ts')).Films(this.#host, (issues) => this.#controller.report(issues));
    } catch {
      this.#controller.report([
        { path: '', code: 'film-not-loaded', message: 'poet-films.js could not be fetched. Copy the whole folder.' },
      ]);
    }
  }
}
