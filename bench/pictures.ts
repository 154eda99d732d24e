import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Bench } from './measure/bench.ts';
import { addressOf, rounds } from './measure/bench.ts';
import { click } from './measure/click.ts';
import { pause, showFirstQuestion } from './measure/tab.ts';

/** Saves what every contender looks like on its first page, and after going on without answering, so that a person can compare them. */
export async function takePictures(bench: Bench, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await rounds(bench, 'pictures', {
    count: 1,
    look: async (tab, contender) => {
      const { id, controls } = contender;
      await showFirstQuestion(tab, addressOf(bench, contender, 'first'));
      await pause(500);
      await tab.page.screenshot({ path: path.join(folder, `${id}-first.png`), fullPage: true });
      await click(tab, controls.next);
      await pause(500);
      await tab.page.screenshot({ path: path.join(folder, `${id}-required.png`) });
      return {};
    },
  });
}
