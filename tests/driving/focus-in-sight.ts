import type { CDPSession } from 'puppeteer-core';

/**
 * What has the focus must be in sight (WCAG 2.4.11): wholly where it fits into the window, and with nothing over it. Of a choice that is its whole
 * label, which has the ring; of a heading, a summary and a box to write in, which begin to be read
 * or written at their beginning, that.
 */
const script = `(() => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!focused || focused === document.body) return 'the focus is on the body';
  const place = focused.closest('label') ?? focused;
  const name = focused.localName + ' "' + place.textContent.replaceAll(/\\s+/g, ' ').trim().slice(0, 60) + '"';
  const { top, bottom, left, right, height } = place.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const box = name + ' is from ' + Math.round(top) + ' to ' + Math.round(bottom) + ' of ' + clientHeight + ' px';
  if (left < -1 || right > clientWidth + 1 || bottom <= 0 || top >= clientHeight) return box + ', beside the window';
  if (focused.tabIndex < 0 || focused.localName === 'textarea') return top < -1 ? box + ', and its beginning is cut off' : '';
  if (height <= clientHeight && (top < -1 || bottom > clientHeight + 1)) return box + ', and is cut off';
  const y = (Math.max(top, 0) + Math.min(bottom, clientHeight)) / 2;
  let over = document.elementFromPoint((left + right) / 2, y);
  while (over?.shadowRoot) {
    const inner = over.shadowRoot.elementFromPoint((left + right) / 2, y);
    if (!inner || inner === over) break;
    over = inner;
  }
  return place.contains(over) || over?.contains(place) ? '' : name + ' is covered by ' + over?.localName + '.' + over?.className;
})()`;

/** Why what has the focus is not in sight; empty where it is. */
export async function whyOutOfSight(cdp: CDPSession): Promise<string> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: script, returnByValue: true });
  return String(result.value);
}
