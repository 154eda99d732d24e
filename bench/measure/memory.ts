import type { Contender } from '../contenders/contender.ts';
import type { Bench } from './bench.ts';
import { addressOf, rounds } from './bench.ts';
import type { Sample } from './samples.ts';
import { countersWithoutGarbage, pause, showFirstQuestion, showUnmounted } from './tab.ts';
import type { Tab } from './tab.ts';

const cycles = 200;
/** Until compiled code and caches of the browser's own have reached their size. */
const warmUpCycles = 50;

/** Heap and DOM with the survey shown, and what mounting and unmounting it 200 times leaves behind. */
export async function measureMemory(bench: Bench): Promise<void> {
  await rounds(bench, 'heap and nodes', {
    count: bench.quick ? 1 : 3,
    look: async (tab, contender) => {
      await showFirstQuestion(tab, addressOf(bench, contender, 'first'));
      await pause(500);
      const { heapBytes, nodes } = await countersWithoutGarbage(tab);
      const elements = await tab.page.evaluate(() => globalThis.benchProbe.countElements());
      return { heap: [heapBytes / 1024 / 1024], nodes: [nodes], elements: [elements] };
    },
  });
  await rounds(bench, `${cycles} mounts and unmounts`, {
    count: 1,
    look: async (tab, contender) => {
      await showUnmounted(tab, addressOf(bench, contender, 'later'));
      return mountAgainAndAgain(tab, contender);
    },
  });
}

async function mountAgainAndAgain(tab: Tab, { controls }: Contender): Promise<Sample> {
  const first = controls.option('q1', 'agree');
  const cycle = (times: number): Promise<number> =>
    tab.page.evaluate((count, selector) => globalThis.benchProbe.mountAndUnmount(count, selector), times, first);
  await cycle(warmUpCycles);
  const before = await countersWithoutGarbage(tab);
  const seen = await cycle(cycles);
  await pause(500);
  const after = await countersWithoutGarbage(tab);
  if (seen !== cycles) throw new Error(`The survey was shown ${seen} times in ${cycles} mounts.`);
  return {
    'left-heap': [(after.heapBytes - before.heapBytes) / 1024],
    'left-nodes': [after.nodes - before.nodes],
    'left-listeners': [after.listeners - before.listeners],
  };
}
