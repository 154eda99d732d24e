import { isEasyRead } from '@poet/core';
import type { LitElement } from 'lit';
import type { ReadAloud } from '../aloud/read-aloud.ts';
import type { LoadedSurvey } from './load-survey.ts';
import type { Opening } from './opening.ts';
import type { SessionController } from './session-controller.ts';

/** A survey that can be read aloud. */
export interface Readable {
  readonly opened: LoadedSurvey;
  readonly controller: SessionController;
}

/** Fetches what reads aloud once it is on: where a page asks for it, and in Easy Read unless it says "off". */
export class ReadAloudLoader {
  readonly #host: LitElement & { readonly readAloud: string | null };
  readonly #opening: Opening;
  readonly #controller: SessionController;
  /** `undefined` until it is asked for, `null` until it is here. */
  #aloud: ReadAloud | null | undefined;

  constructor(host: LitElement & { readonly readAloud: string | null }, opening: Opening, controller: SessionController) {
    this.#host = host;
    this.#opening = opening;
    this.#controller = controller;
  }

  /** The button that has a page read aloud, as drawn; nothing until it is here. */
  draw(): unknown {
    return this.#aloud?.draw();
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
    try {
      this.#aloud = new (await import('../aloud/read-aloud.ts')).ReadAloud(this.#host, this.#look);
    } catch {
      const message = 'poet-read-aloud.js could not be fetched. Copy the whole folder.';
      if (this.#look()) this.#controller.report([{ path: '', code: 'read-aloud-not-loaded', message }]);
    }
  }
}
