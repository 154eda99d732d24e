import assert from 'node:assert/strict';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';

/** What a page with a frame knows of it: all that its scripts can see. */
export interface Outside {
  readonly heightPx: number;
  readonly topPx: number;
  readonly title: string;
  readonly lang: string;
  readonly dir: string;
  readonly isFallbackShown: boolean;
  readonly isFrameShown: boolean;
}

/** What is in the frame. */
export interface Inside {
  readonly heading: string;
  readonly contentPx: number;
  readonly viewportPx: number;
  readonly scrollablePx: number;
}

const awaitMs = 20_000;

/** Waits until something is so, and gives it. Where a page is on its way to another, there is nothing to look at yet. */
export async function until<T>(look: () => Promise<T>, isSo: (found: T) => boolean, what: string): Promise<T> {
  for (const endMs = Date.now() + awaitMs; ;) {
    const found = await look().catch(unlessOnItsWay);
    if (found !== undefined && isSo(found)) return found;
    assert.ok(Date.now() < endMs, `Waited ${awaitMs} ms for: ${what}. Found ${JSON.stringify(found)}.`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

function unlessOnItsWay(error: unknown): undefined {
  if (!String(error).includes('Execution context was destroyed')) throw error;
}

/** Looks at a `<poet-frame>` from outside; the first one on the page unless told. */
export function lookFromOutside(page: Page, selector = 'poet-frame'): Promise<Outside> {
  return page.$eval(selector, (host) => {
    const frame = host.shadowRoot?.querySelector('iframe');
    const box = frame?.getBoundingClientRect();
    return {
      heightPx: box?.height ?? 0,
      topPx: Math.round(host.getBoundingClientRect().top),
      title: frame?.title ?? '',
      lang: frame?.lang ?? '',
      dir: frame?.dir ?? '',
      isFallbackShown: host.querySelector('a')?.checkVisibility({ visibilityProperty: true }) ?? false,
      isFrameShown: frame?.checkVisibility({ visibilityProperty: true }) ?? false,
    };
  });
}

/** The document in the frame of a `<poet-frame>`, once it is that of the other origin: the blank one before it goes away under whoever looks. */
export async function frameIn(page: Page, selector = 'poet-frame'): Promise<Frame> {
  const find = async () => (await page.$(`${selector} >>> iframe`))?.contentFrame();
  const address = async () => (await find())?.url() ?? '';
  await until(address, (url) => url.startsWith('http'), `${selector} has its page`);
  const frame = await find();
  assert.ok(frame, `${selector} has no frame.`);
  return frame;
}

/** Looks at what is in the frame, as the person in front of it does. */
export function lookInside(frame: Frame): Promise<Inside> {
  return frame.evaluate(() => {
    const heading = document.querySelector('poet-survey')?.shadowRoot?.querySelector('.heading')?.textContent.trim() ?? '';
    const contentPx = document.querySelector('#content, main')?.getBoundingClientRect().height ?? 0;
    return { heading, contentPx, viewportPx: innerHeight, scrollablePx: document.documentElement.scrollHeight - innerHeight };
  });
}

/** Waits until the frame is as high as its content, also where it is out of sight: browsers lay out such a frame only when it is seen. */
export async function fittedOutOfSight(page: Page): Promise<number> {
  const frame = await frameIn(page);
  const look = async () => ({ ...(await lookFromOutside(page)), ...(await lookInside(frame)) });
  const fits = ({ heightPx, contentPx }: { heightPx: number; contentPx: number }) => contentPx > 0 && heightPx === Math.ceil(contentPx);
  return (await until(look, fits, 'the frame is as high as its content')).heightPx;
}

/** Waits until the frame is exactly as high as its content needs, with nothing to scroll in it, and gives its height. */
export async function fitted(page: Page, selector = 'poet-frame'): Promise<number> {
  const frame = await frameIn(page, selector);
  const look = async (): Promise<{ outside: Outside; inside: Inside }> => ({
    outside: await lookFromOutside(page, selector),
    inside: await lookInside(frame),
  });
  const fits = ({ outside, inside }: { outside: Outside; inside: Inside }): boolean =>
    outside.isFrameShown &&
    inside.contentPx > 0 &&
    outside.heightPx === Math.ceil(inside.contentPx) &&
    inside.viewportPx === outside.heightPx &&
    inside.scrollablePx <= 0;
  return (await until(look, fits, 'the frame fits its content')).outside.heightPx;
}

/** Presses a button in the frame by its words, with a real key. */
export async function pressInside(frame: Frame, name: string): Promise<void> {
  const find = (words: string): Element | undefined =>
    [...(document.querySelector('poet-survey')?.shadowRoot?.querySelectorAll('button') ?? [])].find(
      (button) => button.textContent.trim() === words,
    );
  const button = (await frame.waitForFunction(find, {}, name)).asElement();
  assert.ok(button);
  await (button as ElementHandle<Element>).focus();
  await frame.page().keyboard.press('Enter');
}

/** Gives the first answer on the page, where there is something to choose or to write; then goes on. Gives the heading that follows. */
export async function answerInside(frame: Frame, words = 'Somebody listens.'): Promise<string> {
  const before = await frame.evaluate((text) => {
    const root = document.querySelector('poet-survey')?.shadowRoot;
    const heading = root?.querySelector('.heading')?.textContent ?? '';
    const field = root?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    if (field instanceof HTMLTextAreaElement) {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    } else field?.click();
    root?.querySelector<HTMLButtonElement>('[part=button-primary]')?.click();
    return heading.trim();
  }, words);
  return (
    await until(
      () => lookInside(frame),
      ({ heading }) => heading !== before && !heading.startsWith('Sending'),
      `on from "${before}"`,
    )
  ).heading;
}

/** Fills in a survey in a frame from where it is to the confirmation; gives the headings on the way. */
export async function fillInside(frame: Frame): Promise<string[]> {
  const headings = [(await lookInside(frame)).heading];
  while (!headings.at(-1)?.startsWith('Thank you')) {
    assert.ok(headings.length < 80, `It does not end: ${headings.join(', ')}.`);
    headings.push(await answerInside(frame));
  }
  return headings;
}
