import type { Issue } from '@poet/core';
import { html, nothing } from 'lit';
import type { LitElement } from 'lit';
import { filmMessages } from '../messages/film-messages.ts';
import { adoptInFront } from '../survey/adopt-in-front.ts';
import { nearest } from '../survey/nearest.ts';
import { filmStyles } from './film.styles.ts';
import { Film } from './film.ts';
import { webAddress } from './web-address.ts';

/** The films that a page brings as links: one about the survey, and sign language for its questions. Nothing of one is fetched before it is asked for. */
export class Films {
  readonly #host: LitElement;
  readonly #report: (issues: readonly Issue[]) => void;
  /** The film that was asked for last: one at a time. */
  #film: Film | null = null;

  /**
   * @param host the survey’s element, with the links as its children.
   * @param report tells developers what is wrong with a film.
   */
  constructor(host: LitElement, report: (issues: readonly Issue[]) => void) {
    this.#host = host;
    this.#report = report;
    adoptInFront(host, filmStyles);
  }

  /** The film for a slot and, for sign language, a question, in the language of the survey: a button until it is asked for, with its words beside it. */
  draw(slot: string, question: string, tag: string): unknown {
    const of = question ? `[data-question="${CSS.escape(question)}"]` : '';
    const links = [...this.#host.querySelectorAll<HTMLAnchorElement>(`a[slot=${slot}]${of}`)];
    const link = nearest(
      links.filter(({ href }) => webAddress(href)),
      tag,
    );
    if (!link) return nothing;
    const transcript = webAddress(link.dataset['transcript']);
    return html`<div class="film">
      ${this.#film?.link === link ? this.#film.draw() : this.#drawButton(link)}
      ${transcript ? html`<a href=${transcript} target="_blank" rel="noopener">${filmMessages.transcript()}</a>` : nothing}
    </div>`;
  }

  #drawButton(link: HTMLAnchorElement): unknown {
    const { lang, textContent } = link;
    const watch = () => (this.#film = new Film(this.#host, link, this.#report));
    return html`<button type="button" class="secondary" part="button-film" lang=${lang || nothing} dir="auto" @click=${watch}>
      ${textContent}
    </button>`;
  }
}
