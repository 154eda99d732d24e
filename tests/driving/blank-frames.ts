import type { CDPSession } from 'puppeteer-core';

/** What was on screen where the survey belongs, frame by frame. */
export interface Frames {
  readonly fallback: number;
  readonly survey: number;
  /** Neither: what must never be. */
  readonly blank: number;
}

const world = 'frames';

/** Counts in a world of its own, in every painted frame from the moment the tag is in the document. Without scripts nothing counts. */
const counter = `
  globalThis.frames = { fallback: 0, survey: 0, blank: 0 };
  const isThere = (element) => !!element && element.checkVisibility() && element.getBoundingClientRect().height > 0;
  const look = () => {
    const survey = document.querySelector('poet-survey');
    if (survey) {
      const kind = isThere(survey.shadowRoot?.querySelector('.survey')) ? 'survey' : isThere(survey.querySelector('a')) ? 'fallback' : 'blank';
      globalThis.frames[kind]++;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);`;

/** Begins to count. To be called before the page goes anywhere. */
export async function countFrames(cdp: CDPSession): Promise<() => Promise<Frames>> {
  await cdp.send('Page.enable');
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: counter, worldName: world });
  return async () => {
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: world });
    const expression = 'globalThis.frames';
    const { result } = await cdp.send('Runtime.evaluate', { expression, contextId: executionContextId, returnByValue: true });
    return result.value as Frames;
  };
}
