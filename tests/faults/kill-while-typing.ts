import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { isOffered, isOpen, kill, openProfile, press, seeUntil } from './draft-visit.ts';

/** What was typed and what was said to be saved before a browser was killed, and what was there again. */
export interface Kill {
  /** `null`: nothing had been said to be saved. */
  readonly said: string | null;
  /** Empty where nothing was kept. */
  readonly found: string;
  /** How much of the last typing was lost, in milliseconds. */
  readonly lostMs: number;
}

interface Typed {
  readonly words: string;
  readonly atMs: number;
}

/** Types in a survey that is saved, kills the browser, and looks what a new one finds. @param when ends when it is to be killed */
export async function killWhileTyping(url: string, when: (isSaid: Promise<void>) => Promise<void>): Promise<Kill> {
  const profile = await mkdtemp(path.join(tmpdir(), 'poet-killed-'));
  try {
    const browser = await openProfile(profile);
    const page = await browser.newPage();
    const noted = await note(page);
    await page.goto(url);
    await seeUntil(page, isOpen);
    await type(page);
    await when(noted.isSaid);
    kill(browser);
    const killedMs = Date.now();
    const found = await lookAgain(profile, url);
    const lost = noted.typed.find(({ words }) => words.length > found.length);
    return { said: noted.said.at(-1) ?? null, found, lostMs: lost ? killedMs - lost.atMs : 0 };
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Writes down outside of the browser what is typed in it, and what it says is saved. */
async function note(page: Page) {
  const typed: Typed[] = [];
  const said: string[] = [];
  let tell = (): void => undefined;
  const isSaid = new Promise<void>((resolve) => (tell = resolve));
  await page.exposeFunction('noteTyped', (words: string) => void typed.push({ words, atMs: Date.now() }));
  await page.exposeFunction('noteSaved', (words: string) => {
    said.push(words);
    tell();
  });
  return { typed, said, isSaid };
}

/** A letter every 20 to 60 ms, as fast people type, for at most 10 s. */
async function type(page: Page): Promise<void> {
  await page.evaluate(() => {
    const survey = document.querySelector('poet-survey');
    const { noteTyped, noteSaved } = globalThis as unknown as Record<string, (words: string) => void>;
    const field = () => survey?.shadowRoot?.querySelector('textarea');
    survey?.addEventListener('poet-saved', () => noteSaved?.(field()?.value ?? ''));
    let n = 0;
    const typeOne = (): void => {
      const area = field();
      if (!area || n++ > 250) return;
      area.value += 'abcdefghij '.charAt(n % 11);
      area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      noteTyped?.(area.value);
      setTimeout(typeOne, 20 + Math.random() * 40);
    };
    typeOne();
  });
}

async function lookAgain(profile: string, url: string): Promise<string> {
  const browser = await openProfile(profile);
  try {
    const page = await browser.newPage();
    await page.goto(url);
    if (!isOffered(await seeUntil(page, isOpen))) return '';
    await press(page, 'Go on where you were');
    return (await seeUntil(page, ({ words }) => words !== '')).words;
  } finally {
    await browser.close();
  }
}
