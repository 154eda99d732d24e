import { find, visiblePart } from './find.ts';
import { frameWhere, nextFrame } from './frame.ts';

declare global {
  /** Left by the contender's page: puts the survey in, and gives back how to take it out. */
  var bench: { mount(): () => void };
}

const longestMs = 60_000;

/** Mounts the survey. Milliseconds from the call to the end of the frame in which the first control is visible and the last one is there. */
export async function timeMount(first: string, last: string): Promise<number | null> {
  const before = performance.now();
  bench.mount();
  const after = await frameWhere(() => find(last) !== null && visiblePart(find(first)) !== null, longestMs);
  return after === null ? null : after - before;
}

/** Mounts the survey, waits for the frame that shows it, takes it out, waits for the frame without it; and again. Gives how often it was seen. */
export async function mountAndUnmount(times: number, first: string): Promise<number> {
  let seen = 0;
  for (let time = 0; time < times; time++) {
    const unmount = bench.mount();
    if ((await frameWhere(() => visiblePart(find(first)) !== null, longestMs)) !== null) seen++;
    unmount();
    await nextFrame();
  }
  return seen;
}
