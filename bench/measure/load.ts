import type { Bench } from './bench.ts';
import { addressOf, rounds } from './bench.ts';
import { showFirstQuestion } from './tab.ts';

/** Navigation start to the end of the first frame that shows a question, on this machine and with its processor slowed to a quarter. */
export async function measureLoad(bench: Bench): Promise<void> {
  for (const [slowdown, count] of [
    [1, 15],
    [4, 15],
  ] as const) {
    await rounds(bench, `first question, CPU ×${slowdown}`, {
      count: bench.quick ? 3 : count,
      look: async (tab, contender) => {
        await tab.devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
        const milliseconds = await showFirstQuestion(tab, addressOf(bench, contender, 'first'));
        return { [`first-${slowdown}`]: [milliseconds] };
      },
    });
  }
}
