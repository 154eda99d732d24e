import { languageOf } from '@poet/core';
import { html, nothing } from 'lit';
import type { LitElement } from 'lit';
import type { Film } from '../film/film.ts';
import { messages } from '../messages.ts';
import type { Opening } from './opening.ts';
import type { SessionController } from './session-controller.ts';

/** The films that a page brings as links: one about the survey, and sign language for a question. What shows one is fetched when it is asked for. */
export class Films {
  readonly #host: LitElement;
  readonly #opening: Opening;
  readonly #controller: SessionController;
  /** The film that was asked for last. */
  #film: Film | null = null;
  #isLost = false;

  constructor(host: LitElement, opening: Opening, controller: SessionController) {
    this.#host = host;
    this.#opening = opening;
    this.#controller = controller;
  }

  /** The film for a slot and, for sign language, a question, in the language of the survey: a button until it is asked for. */
  readonly draw = (slot: string, question?: string): unknown => {
    const of = question ? `[data-question="${question}"]` : '';
    const link = nearest([...this.#host.querySelectorAll<HTMLAnchorElement>(`a[slot=${slot}]${of}`)], this.#opening.tag);
    if (!link) return nothing;
    if (this.#film?.link === link) return this.#film.draw();
    const { lang, textContent } = link;
    const watch = html`<button type="button" class="secondary" part="button-film" lang=${lang || nothing} @click=${() => this.#watch(link)}>
      ${textContent}
    </button>`;
    return html`<div class="film">${this.#isLost ? drawLink(link) : watch} ${drawTranscript(link)}</div>`;
  };

  async #watch(link: HTMLAnchorElement): Promise<void> {
    try {
      this.#film = new (await import('../film/film.ts')).Film(this.#host, link, (issues) => this.#controller.report(issues));
    } catch {
      this.#isLost = true;
      const message = 'poet-film.js could not be fetched. Copy the whole folder.';
      this.#controller.report([{ path: '', code: 'film-not-loaded', message }]);
    }
    this.#host.requestUpdate();
  }
}

/** The link of the page as a link of ours: the way to the film that needs nothing else. It opens beside the survey, whose answers stay. */
export function drawLink({ href, lang, textContent }: HTMLAnchorElement): unknown {
  return html`<a href=${href} lang=${lang || nothing} target="_blank" rel="noopener">${textContent}</a>`;
}

/** The way to the words of a film, where it has them. */
export function drawTranscript({ dataset: { transcript } }: HTMLAnchorElement): unknown {
  return transcript ? html`<a href=${transcript} target="_blank" rel="noopener">${messages.transcript()}</a>` : nothing;
}

/** Of several links, that in the nearest language, else in English, else the first: signs may be of no language that is written. */
function nearest(links: readonly HTMLAnchorElement[], tag: string): HTMLAnchorElement | undefined {
  const tags = Object.fromEntries(links.map((link) => [tagOf(link), '']));
  return links.find((link) => tagOf(link) === languageOf(tags, tag)) ?? links[0];
}

function tagOf({ lang, hreflang }: HTMLAnchorElement): string {
  return lang || hreflang || 'en';
}
