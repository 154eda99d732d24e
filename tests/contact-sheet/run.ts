/** Takes pictures of every page of three surveys, and of what people meet beside them, and gathers them. `scripts/contact-sheet.mjs` starts it. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { root } from '../../scripts/run.mjs';
import { presentations } from '../accessibility/presentations.ts';
import { openBrowser } from '../driving/browser.ts';
import { servePage } from '../driving/serve-page.ts';
import { drawSheet, groupShots } from './draw-sheet.ts';
import { besideTheWay, takeShots } from './take-shots.ts';
import type { Shot, Walk } from './take-shots.ts';

const audiences = ['young-person', 'parent-carer', 'practitioner', besideTheWay];
const folder = path.join(root, 'contact-sheet');
const pagesAtOnce = 2;
/** How many pictures are on one sheet. */
const onOneSheet = 12;

const words = process.argv.slice(2);
const walks: Walk[] = audiences
  .flatMap((audience) => presentations.map((presentation) => ({ audience, presentation })))
  .filter((walk) => words.every((word) => Object.values(walk).includes(word)));

await rm(folder, { recursive: true, force: true });
await mkdir(folder);
const served = await servePage('tests/contact-sheet/page.ts');
const browser = await openBrowser();
try {
  const shots = await takeAll(browser);
  await writeFile(path.join(folder, 'index.html'), drawSheet(groupShots(shots)));
  const sheets = await printSheets(browser, shots);
  console.log(`\n${shots.length} pictures: ${path.join(folder, 'index.html')}\n${sheets} sheets: ${path.join(folder, 'sheet-….png')}`);
} finally {
  await browser.close();
  await served.close();
}

async function takeAll(from: Browser): Promise<Shot[]> {
  const waiting = [...walks];
  const taken = new Map<Walk, Shot[]>();
  const work = async (): Promise<void> => {
    const context = await from.createBrowserContext();
    const page = await context.newPage();
    await page.goto(served.url, { waitUntil: 'load' });
    await page.waitForFunction(() => 'walking' in globalThis);
    for (let walk = waiting.shift(); walk; walk = waiting.shift()) {
      taken.set(walk, await takeShots(page, walk, folder));
      console.log(`${walk.audience}, ${walk.presentation}: ${taken.get(walk)?.length} pictures`);
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, work));
  return walks.flatMap((walk) => taken.get(walk) ?? []);
}

/** Prints what is on the page as pictures of a size that can be looked at. */
async function printSheets(from: Browser, shots: readonly Shot[]): Promise<number> {
  const page = await from.newPage();
  await page.setViewport({ width: 2048, height: 800 });
  let sheets = 0;
  for (const [name, of] of groupShots(shots)) {
    for (let first = 0; first < of.length; first += onOneSheet) {
      const file = path.join(folder, `sheet-${name.replaceAll(/\W+/g, '-')}-${String(first / onOneSheet + 1).padStart(2, '0')}`);
      await writeFile(`${file}.html`, drawSheet(new Map([[name, of.slice(first, first + onOneSheet)]])));
      await page.goto(pathToFileURL(`${file}.html`).href);
      await writeFile(`${file}.png`, await page.screenshot({ fullPage: true }));
      await rm(`${file}.html`);
      sheets++;
    }
  }
  return sheets;
}
