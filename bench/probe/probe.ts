import { aimAt, timeNextClick } from './click.ts';
import type { ClickTimes } from './click.ts';
import { countElements, find, visiblePart } from './find.ts';
import { frameWhere } from './frame.ts';
import { mountAndUnmount, timeMount } from './mount.ts';

/**
 * What the harness asks of a page. Put into every page by the debugging protocol before the page's own script,
 * so that it is part of nobody's bytes.
 */
const probe = {
  /** Milliseconds from the start of the navigation to the end of the first frame that shows a radio button; `null` when none came. */
  firstQuestion: null as Promise<number | null> | null,
  /** The click that was announced with `expectClick`. */
  clicked: null as Promise<ClickTimes> | null,
  aimAt,
  expectClick(awaited: string | null): void {
    probe.clicked = timeNextClick(awaited);
    probe.clicked.catch(() => undefined);
  },
  timeMount,
  mountAndUnmount,
  countElements,
  isChecked: (selector: string) => (find(selector) as HTMLInputElement | null)?.checked === true,
  isVisible: (selector: string) => visiblePart(find(selector)) !== null,
};
export type Probe = typeof probe;

declare global {
  var benchProbe: Probe;
}
globalThis.benchProbe = probe;

if (location.protocol === 'http:' && location.pathname !== '/blank') {
  probe.firstQuestion = frameWhere(() => visiblePart(find('input[type="radio"]')) !== null, 60_000);
}
