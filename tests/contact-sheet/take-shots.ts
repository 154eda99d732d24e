import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Presentation } from '../accessibility/presentations.ts';
import type { Here } from './page.ts';

/** Widths of the window, in CSS pixels. */
export const widths = [320, 1280] as const;

/** A survey as some of its people have it. */
export interface Walk {
  readonly audience: string;
  readonly presentation: Presentation;
}

/** A picture of one page. */
export interface Shot extends Walk {
  readonly width: (typeof widths)[number];
  /** What the page shows, in words. */
  readonly what: string;
  /** Its file in the folder. */
  readonly file: string;
}

/** The name of the walk that goes from state to state, beside the way through a survey: about sending, saving and taking part. */
export const besideTheWay = 'beside-the-way';

/** Takes pictures of everything on a walk into a folder. */
export async function takeShots(page: Page, walk: Walk, folder: string): Promise<Shot[]> {
  const shots: Shot[] = [];
  const take = async (what: string): Promise<void> => {
    for (const width of widths) {
      const file = `${walk.audience}-${walk.presentation}-${width}-${String(shots.length + 1).padStart(3, '0')}.webp`;
      await page.setViewport({ width, height: width === 320 ? 640 : 800 });
      await writeFile(path.join(folder, file), await page.screenshot({ type: 'webp', quality: 90, fullPage: true }));
      shots.push({ ...walk, width, what, file });
    }
  };
  await (walk.audience === besideTheWay ? visitStates(page, walk, take) : walkThrough(page, walk, take));
  return shots;
}

async function visitStates(page: Page, { presentation }: Walk, take: Take): Promise<void> {
  for (const state of await page.evaluate(() => [...walking.states])) {
    await page.evaluate((name, look) => walking.reach(name, look), state, presentation);
    await take(state);
  }
}

/** From the first page of a survey to the confirmation. */
async function walkThrough(page: Page, walk: Walk, take: Take): Promise<void> {
  let here = await page.evaluate((audience, presentation) => walking.open(audience, presentation), walk.audience, walk.presentation);
  const answered = new Set<string>();
  while (here.kind !== 'outcome') {
    await take(here.heading);
    if (here.kind !== 'check' && here.kind !== 'reading') await takeAnswered(page, here, { answered, take });
    here = await page.evaluate(() => walking.goOn());
  }
  await takeOutcomes(page, take);
}

type Take = (what: string) => Promise<void>;

/** Every page is answered; the first few of each kind, and all that can be wrong, are shown so. */
async function takeAnswered(page: Page, { heading, kind }: Here, { answered, take }: { answered: Set<string>; take: Take }): Promise<void> {
  if (kind === 'writing' && (await page.evaluate(() => walking.goWrong()))) await take(`${heading}, wrong`);
  await page.evaluate(() => walking.answer());
  if (answered.has(kind)) return;
  answered.add(kind);
  await take(`${heading}, answered`);
}

/** The answers are on their way. */
async function takeOutcomes(page: Page, take: Take): Promise<void> {
  for (const to of ['never', 'refuse', 'host'] as const) {
    const { heading } = await page.evaluate((place) => walking.send(place), to);
    await take(heading);
  }
}
