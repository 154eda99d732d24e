import type { Browser } from 'puppeteer-core';
import type { Contender, ContenderId } from '../contenders/contender.ts';
import type { PageName } from '../site.ts';
import type { Sample, Samples } from './samples.ts';
import { openTab } from './tab.ts';
import type { Tab } from './tab.ts';

/** Something that could not be measured, and what the browser or the page said. */
export interface Failure {
  readonly contender: ContenderId;
  readonly what: string;
  readonly message: string;
}

/** What every section of the bench works with. */
export interface Bench {
  readonly browser: Browser;
  readonly origin: string;
  readonly contenders: readonly Contender[];
  readonly samples: Samples;
  readonly failures: Failure[];
  readonly quick: boolean;
  readonly say: (progress: string) => void;
}

/** The address of a contender's page. */
export function addressOf(bench: Bench, contender: Contender, page: PageName): string {
  return `${bench.origin}/${contender.id}/${page}.html`;
}

/**
 * Looks at every contender in turn, as many rounds as asked, each time in a new tab. Each round starts with another contender,
 * so that whatever else the machine does falls on all of them.
 */
export async function rounds(
  bench: Bench,
  what: string,
  plan: { count: number; look: (tab: Tab, contender: Contender) => Promise<Sample> },
): Promise<void> {
  for (let round = 0; round < plan.count; round++) {
    bench.say(`${what}: round ${round + 1} of ${plan.count}`);
    for (const contender of rotated(bench.contenders, round)) {
      const tab = await openTab(bench.browser, bench.origin);
      try {
        bench.samples.add(contender.id, await plan.look(tab, contender));
      } catch (error) {
        bench.failures.push({ contender: contender.id, what, message: reasonOf(error) });
      } finally {
        await tab.close();
      }
    }
  }
}

/** What went wrong, on one line. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').trim();
}

function rotated<T>(list: readonly T[], by: number): readonly T[] {
  return list.map((_, index) => list[(index + by) % list.length]).filter((item) => item !== undefined);
}
