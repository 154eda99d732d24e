import { isEasyRead } from '@poet/core';
import type { Session } from '@poet/core';
import { html, nothing } from 'lit';
import type { LitElement } from 'lit';
import type { ReadAloud } from '../aloud/read-aloud.ts';
import { messages } from '../messages.ts';
import { fetchFile } from './fetch-file.ts';
import type { Given } from './given.ts';
import type { LoadedSurvey } from './load-survey.ts';
import type { Opening } from './opening.ts';
import type { SessionController } from './session-controller.ts';

/** A survey that can be read aloud. */
export interface Readable {
  readonly opened: LoadedSurvey;
  readonly controller: SessionController;
}

/** The element that is read: what it was given, and whether it may be. */
export interface Read extends LitElement, Given {
  readonly readAloud: string | null;
}

/** What the button that has a page read shows and does. */
interface ReadAloudView {
  readonly canRead: boolean;
  readonly isReading: boolean;
  readonly toggle: () => void;
}

/** Draws the button that has a page read; unseen while it cannot be. */
export function drawReadAloud({ canRead, isReading, toggle }: ReadAloudView): unknown {
  return html`<button type="button" class="secondary aloud" part="button-read-aloud" ?disabled=${!canRead} @click=${toggle}>
    ${isReading ? messages.stopReading() : messages.readAloud()}
  </button>`;
}

/** Draws the button that has a page read, and fetches what reads once it is on: where a page asks for it, and in Easy Read unless it says "off". */
export class ReadAloudLoader {
  readonly #host: Read;
  readonly #opening: Opening;
  readonly #controller: SessionController;
  /** `undefined` until it is asked for, `null` until it is here. */
  #aloud: ReadAloud | null | undefined;
  /** The page that was on screen before anybody could know whether it can be read. */
  #first = '';

  constructor(host: Read, opening: Opening, controller: SessionController) {
    this.#host = host;
    this.#opening = opening;
    this.#controller = controller;
  }

  /**
   * The button; nothing where not the whole page can be read. On the first page its place is kept, unseen, so that the questions do not move when it
   * comes. Its words say what it will do, so it has no pressed state to contradict them.
   */
  draw({ at }: Session): unknown {
    this.#first ||= at;
    if (!this.#look()) return nothing;
    const canRead = this.#aloud?.canRead ?? false;
    if (!canRead && at !== this.#first) return nothing;
    return drawReadAloud({ canRead, isReading: this.#aloud?.isReading ?? false, toggle: () => this.#aloud?.toggle() });
  }

  /** To be called when something has been drawn. */
  loadIfOn(): void {
    if (this.#aloud === undefined && this.#look()) void this.#load();
  }

  /** What can be read; `null` where read-aloud is off. */
  readonly #look = (): Readable | null => {
    const { opened } = this.#opening;
    const isOn = opened && (this.#host.readAloud ?? (isEasyRead(opened.tag) ? '' : 'off')) !== 'off';
    return isOn ? { opened, controller: this.#controller } : null;
  };

  async #load(): Promise<void> {
    this.#aloud = null;
    const file = { what: 'read-aloud', file: 'read-aloud' };
    const loaded = await fetchFile(file, () => import('../aloud/read-aloud.ts'), this.#controller);
    if (loaded) this.#aloud = new loaded.ReadAloud(this.#host, this.#look);
  }
}
