import { find, visiblePart } from './find.ts';
import { frameWhere, nextFrame } from './frame.ts';

/** Where to press the mouse, in CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Times from the click's own time stamp, in milliseconds: to the end of the next frame, and of the first frame in which the awaited control was visible. */
export interface ClickTimes {
  readonly frameMs: number;
  readonly shownMs: number | null;
}

const longestMs = 15_000;
const marginPx = 80;

/** Waits until a control is visible, brings it well inside the viewport, lets two frames pass, and says where to press. */
export async function aimAt(selector: string): Promise<Point | null> {
  if ((await frameWhere(() => visiblePart(find(selector)) !== null, longestMs)) === null) return null;
  const part = visiblePart(find(selector));
  if (part === null) return null;
  const { top, bottom } = part.getBoundingClientRect();
  if (top < marginPx || bottom > innerHeight - marginPx) part.scrollIntoView({ block: 'center', behavior: 'instant' });
  await nextFrame();
  await nextFrame();
  const box = part.getBoundingClientRect();
  return { x: box.left + Math.min(box.width / 2, 30), y: box.top + box.height / 2 };
}

/** Times the next trusted click, from its time stamp to the frame after it, and to the frame that shows `awaited` when one is named. */
export function timeNextClick(awaited: string | null): Promise<ClickTimes> {
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => reject(new Error('The click did not arrive in the page.')), longestMs);
    const clicked = async (event: Event): Promise<void> => {
      if (!event.isTrusted) return;
      clearTimeout(tooLate);
      removeEventListener('click', onClick, true);
      const shown = awaited === null ? null : frameWhere(() => visiblePart(find(awaited)) !== null, longestMs);
      const frame = await nextFrame();
      const shownAt = await shown;
      resolve({ frameMs: frame - event.timeStamp, shownMs: shownAt === null ? null : shownAt - event.timeStamp });
    };
    const onClick = (event: Event): void => void clicked(event);
    addEventListener('click', onClick, true);
  });
}
