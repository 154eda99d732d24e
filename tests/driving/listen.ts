import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { OpenPage } from './open-page.ts';

/** Where a page has to have the simulated screen reader, for `listen` to find it. */
export const readerPath = '/virtual-screen-reader.js';

/** The simulated screen reader, as a script for a page. */
export function readerScript(): string {
  return readFileSync(fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js')), 'utf8');
}

interface Reader {
  readonly activeNode: Node | null;
  start(options: { container: Node }): Promise<void>;
  next(): Promise<void>;
  stop(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
}

/**
 * What a simulated screen reader says of the survey, from its beginning to its end, one phrase a line. It does not look into shadow roots, so it
 * is put into the survey’s own.
 */
export function listen({ page }: OpenPage): Promise<string[]> {
  return page.evaluate(async (path) => {
    const { virtual } = (await import(path)) as { virtual: Reader };
    const container = document.querySelector('poet-survey')?.shadowRoot?.querySelector('.survey');
    if (!container) throw new Error('There is no survey to listen to.');
    await virtual.start({ container });
    const first = virtual.activeNode;
    const beginning = await virtual.lastSpokenPhrase();
    // What has something in it is passed twice: at its beginning, and at its end.
    do await virtual.next();
    while (virtual.activeNode !== first || (await virtual.lastSpokenPhrase()) !== beginning);
    const phrases = await virtual.spokenPhraseLog();
    await virtual.stop();
    return phrases.slice(0, -1);
  }, readerPath);
}
