import type { Bench } from './bench.ts';
import { addressOf, rounds } from './bench.ts';
import { countersOf, showFirstQuestion } from './tab.ts';

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
        const before = await countersOf(tab);
        const milliseconds = await showFirstQuestion(tab, addressOf(bench, contender, 'first'));
        const after = await countersOf(tab);
        // Throttling holds the thread up without giving its time back, so work is counted at full speed only.
        return { [`first-${slowdown}`]: [milliseconds], ...(slowdown === 1 && { 'first-work': [after.workMs - before.workMs] }) };
      },
    });
  }
}
