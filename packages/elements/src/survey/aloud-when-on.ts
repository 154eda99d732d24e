import { isEasyRead } from '@poet/core';
import type { Issue } from '@poet/core';
import { nothing } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import type { ReadAloud, Showing } from '../aloud/read-aloud.ts';

/** Whether read-aloud is on: where a page asks for it, and in Easy Read unless it says "off". `null` is an attribute that is not there. */
export function isReadAloudOn(attribute: string | null, tag: string): boolean {
  return attribute === null ? isEasyRead(tag) : attribute !== 'off';
}

/** What a survey gives to be read aloud. */
interface Given {
  readonly look: () => Showing | null;
  readonly report: (issues: readonly Issue[]) => void;
}

/** Fetches what reads aloud when there is something to read on screen, and never before the first page is there. */
export class AloudWhenOn implements ReactiveController {
  readonly #host: LitElement;
  readonly #given: Given;
  #aloud: ReadAloud | null = null;
  #isAskedFor = false;

  constructor(host: LitElement, given: Given) {
    this.#host = host;
    this.#given = given;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#isAskedFor && this.#given.look()) void this.#load();
  }

  draw(): unknown {
    return this.#aloud?.draw() ?? nothing;
  }

  async #load(): Promise<void> {
    this.#isAskedFor = true;
    const { look, report } = this.#given;
    try {
      const { ReadAloud: Reads } = await import('../aloud/read-aloud.ts');
      if (this.#host.shadowRoot) this.#aloud = new Reads(this.#host, look, this.#host.shadowRoot);
    } catch {
      report([
        { path: '/read-aloud', code: 'read-aloud-not-loaded', message: 'poet-read-aloud.js could not be fetched. Copy the whole folder.' },
      ]);
    }
  }
}
