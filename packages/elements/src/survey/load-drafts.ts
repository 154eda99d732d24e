import { nothing } from 'lit';
import type { Drafts, DraftTools } from '../drafts/drafts.ts';
import { fetchFile } from './fetch-file.ts';
import { saveMode } from './save-mode.ts';

/** Fetches what saves answers on the device, where they may be saved: before the first page where it may begin with answers of earlier, else after it. */
export class DraftLoader {
  readonly #tools: DraftTools;
  #drafts: Drafts | null = null;
  #loading: Promise<void> | null = null;

  constructor(tools: DraftTools) {
    this.#tools = tools;
  }

  /** Ends when it is known whether there are answers to go on with, and whatever else is waited for; `null` where there is nothing to wait for. */
  loadingWith(other: Promise<unknown> | null): Promise<unknown> | null {
    return this.#tools.host.save === 'on' && !this.#drafts ? Promise.all([this.#load(), other]) : other;
  }

  /** To be called when something has been drawn. */
  loadIfMaySave(): void {
    const { host, opening } = this.#tools;
    if (saveMode(host.save, opening.opened?.survey.audience) !== 'off') void this.#load();
  }

  /** What is said about saved answers below a page, and the pages about them. */
  draw(): unknown {
    return this.#drafts?.draw() ?? nothing;
  }

  /** Deletes what is saved of this session. */
  wipe(): void {
    void this.#drafts?.wipe();
  }

  #load(): Promise<void> {
    return (this.#loading ??= (async () => {
      const loaded = await fetchFile(
        { what: 'drafts', file: 'open-drafts' },
        () => import('../drafts/open-drafts.ts'),
        this.#tools.controller,
      );
      if (loaded) this.#drafts = await loaded.openDrafts(this.#tools);
      this.#tools.host.requestUpdate();
    })());
  }
}
