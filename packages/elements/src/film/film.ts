import type { Issue } from '@poet/core';
import { html, nothing } from 'lit';
import type { LitElement } from 'lit';
import { filmMessages } from '../messages/film-messages.ts';
import { drawLink } from './draw-link.ts';
import { faultsOf } from './faults-of.ts';
import { webAddress } from './web-address.ts';

/**
 * A film that somebody has asked for. It plays at once, since it was asked for, unless the device asks for less motion or less data: then it waits
 * to be started. Where it cannot be played, a sentence and the plain link are left.
 */
export class Film {
  readonly link: HTMLAnchorElement;
  readonly #host: LitElement;
  #isBroken = false;
  #isWithoutCaptions = false;

  /**
   * @param host the survey’s element.
   * @param link the link that the page brings.
   * @param report tells developers what is wrong with the film.
   */
  constructor(host: LitElement, link: HTMLAnchorElement, report: (issues: readonly Issue[]) => void) {
    this.#host = host;
    this.link = link;
    report(faultsOf(link));
    void this.#begin();
  }

  /** The film with its captions. */
  draw(): unknown {
    const { link } = this;
    return html`${this.#isBroken ? html`<p>${filmMessages.notPlayed()}</p>` : this.#drawVideo()}
    ${this.#isWithoutCaptions ? html`<p>${filmMessages.noCaptions()}</p>` : nothing}
    ${this.#isBroken || this.#isWithoutCaptions ? drawLink(link) : nothing}`;
  }

  #drawVideo(): unknown {
    const { href, lang, textContent, dataset } = this.link;
    const captions = webAddress(dataset['captions']);
    return html`<video
      part="film"
      controls
      playsinline
      preload=${asksForLess('data') ? 'none' : 'metadata'}
      crossorigin=${captions && isElsewhere(captions) ? 'anonymous' : nothing}
      src=${href}
      aria-label=${textContent.trim()}
      @error=${this.#break}
    >
      ${
        captions
          ? html`<track
              kind="captions"
              default
              src=${captions}
              srclang=${lang || 'en'}
              label=${filmMessages.captions()}
              @error=${this.#miss}
            />`
          : nothing
      }
    </video>`;
  }

  readonly #break = (): void => {
    this.#isBroken = true;
    this.#isWithoutCaptions = false;
    this.#host.requestUpdate();
  };

  readonly #miss = (): void => {
    this.#isWithoutCaptions = true;
    this.#host.requestUpdate();
  };

  /** The button is gone, so the focus goes to the film that has taken its place. */
  async #begin(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const video = this.#host.renderRoot.querySelector('video');
    // Not every browser shows, or even fetches, what is only the default.
    for (const { track } of video?.querySelectorAll('track') ?? []) track.mode = 'showing';
    video?.focus();
    // A browser may refuse; the person has the controls.
    if (!asksForLess('motion') && !asksForLess('data')) video?.play().catch(() => undefined);
  }
}

/** Whether the device asks for less of it. */
function asksForLess(what: 'motion' | 'data'): boolean {
  return matchMedia(`(prefers-reduced-${what}: reduce)`).matches;
}

/** Captions from another origin come only with leave of their server, and then the film needs leave too. */
function isElsewhere(address: string): boolean {
  return new URL(address, document.baseURI).origin !== location.origin;
}
