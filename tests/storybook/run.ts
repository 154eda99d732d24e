/** `npm run storybook:check`: opens every story of the built Storybook and says what stands in the console as an error. */
import { preview } from 'vite';
import { root } from '../../scripts/run.mjs';
import { openBrowser } from '../driving/browser.ts';
import { lookAtStory } from './look-at-story.ts';
import type { Story } from './look-at-story.ts';

const words = process.argv.slice(2);
const host = '127.0.0.1';
const server = await preview({
  ...{ root, configFile: false, appType: 'mpa', logLevel: 'error', build: { outDir: 'storybook-static' } },
  preview: { host, port: 0, strictPort: false },
});
const browser = await openBrowser();
try {
  process.exitCode = (await lookAtAll(server.resolvedUrls?.local[0] ?? '')) ? 0 : 1;
} finally {
  await browser.close();
  await server.close();
}

/** @returns whether there are stories, and nothing is wrong with any. */
async function lookAtAll(address: string): Promise<boolean> {
  const index = (await (await fetch(`${address}index.json`)).json()) as { entries: Readonly<Record<string, Story>> };
  const stories = Object.values(index.entries).filter(({ id, type }) => type === 'story' && words.every((word) => id.includes(word)));
  let wrong = 0;
  for (const story of stories) {
    const page = await browser.newPage();
    const faults = await lookAtStory(page, story, `${address}iframe.html?id=${story.id}&viewMode=story`);
    await page.close();
    if (faults.length > 0) console.log(`${story.id}\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
    if (faults.length > 0) wrong++;
  }
  console.log(`${stories.length - wrong} passed, ${wrong} failed`);
  return wrong === 0 && stories.length > 0;
}
