import type { Page } from 'puppeteer-core';

/** A story, as the index of a built Storybook lists it. */
export interface Story {
  readonly id: string;
  readonly type: string;
  readonly tags: readonly string[];
}

/** What a story is tagged with that shows an element in trouble: there, and only there, the element, and the browser, tell developers so in the console. */
export const troubled = 'problem';
const trouble = /^(<poet-(survey|report)> |Failed to load resource)/;

declare global {
  /** What Storybook itself listens to and tells: the last thing it said of a kind. */
  var __STORYBOOK_ADDONS_CHANNEL__: { last(event: string): readonly [{ readonly storyId: string; readonly status: string }] | undefined };
}

/** Opens a story in a page of its own size, waits until it has played, for at most 60 s, and says what is wrong: nothing, if all is well. */
export async function lookAtStory(page: Page, story: Story, url: string): Promise<readonly string[]> {
  const said: string[] = [];
  const hear = (words: string): void => void said.push(words);
  page.on('console', (message) => message.type() === 'error' && hear(`${message.text()} ${message.location().url ?? ''}`));
  page.on('pageerror', (error) => hear(String(error)));
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => __STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished'), { timeout: 60_000, polling: 50 });
  const [finished] = (await page.evaluate(() => __STORYBOOK_ADDONS_CHANNEL__.last('storyFinished'))) ?? [];
  await page.waitForNetworkIdle({ idleTime: 100, timeout: 10_000 });
  const faults = said.filter((words) => !(story.tags.includes(troubled) && trouble.test(words)));
  if (finished?.status !== 'success') faults.push(`It did not finish: ${finished?.status ?? 'nothing was said'}.`);
  if (story.tags.includes(troubled) && said.length === 0) faults.push(`It is tagged "${troubled}", and no problem was told.`);
  return faults;
}
