import { countersOf } from './tab.ts';
import type { Tab } from './tab.ts';

/** One measured click. `shownMs`: until the awaited control was painted. `workMs`: main-thread time until then, or until the next frame. */
export interface MeasuredClick {
  readonly frameMs: number;
  readonly shownMs: number | null;
  readonly workMs: number;
}

/** Presses the mouse on a control as a person would, through the browser's input queue, and times what follows. */
export async function click(tab: Tab, selector: string, awaited: string | null = null): Promise<MeasuredClick> {
  const point = await tab.page.evaluate((target) => globalThis.benchProbe.aimAt(target), selector);
  if (point === null) throw new Error(`${selector} did not become visible.`);
  await tab.page.evaluate((target) => globalThis.benchProbe.expectClick(target), awaited);
  const before = await countersOf(tab);
  await press(tab, point);
  const times = await tab.page.evaluate(() => globalThis.benchProbe.clicked);
  const after = await countersOf(tab);
  if (times === null) throw new Error('The page was left before the click was painted.');
  return { ...times, workMs: after.workMs - before.workMs };
}

async function press({ devtools }: Tab, { x, y }: { x: number; y: number }): Promise<void> {
  const button = { x, y, button: 'left', clickCount: 1 } as const;
  await Promise.all([
    devtools.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y }),
    devtools.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button }),
    devtools.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button }),
  ]);
}
