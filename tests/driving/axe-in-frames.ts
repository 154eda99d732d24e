import type { CDPSession, Protocol } from 'puppeteer-core';
import { axeSource, axeTags } from './axe.ts';

/** What axe says of a page and of the pages in its frames. */
export interface AxeInFrames {
  readonly violations: readonly string[];
  /** How many things it found right: on the page around, and in frames. */
  readonly around: number;
  readonly inside: number;
}

const run = `axe
  .run(document, { runOnly: { type: 'tag', values: ${JSON.stringify([...axeTags, 'best-practice'])} }, preload: false })
  .then(({ violations, passes }) => {
    const right = passes.flatMap(({ nodes }) => nodes);
    const inside = right.filter(({ target }) => target.length > 1).length;
    return {
      violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target.join(' ') + ' ' + failureSummary).join('; ')),
      inside,
      around: right.length - inside,
    };
  })`;

/**
 * Checks a page together with the pages in its frames, whose origin may be another, against WCAG 2.2 A and AA and axe's rules of good practice. For a
 * browser that keeps frames in the process of their page. axe asks the frames by messages, which our pages ignore.
 */
export async function runAxeInFrames(cdp: CDPSession): Promise<AxeInFrames> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const worlds: number[] = [];
  for (const frameId of framesIn(frameTree)) worlds.push(await worldWithAxe(cdp, frameId));
  const [contextId] = worlds;
  if (contextId === undefined) throw new Error('There is no page.');
  const evaluation = { expression: run, contextId, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', evaluation);
  if (exceptionDetails) throw new Error(`axe could not run: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return result.value as AxeInFrames;
}

/** The page around first. */
function framesIn({ frame, childFrames = [] }: Protocol.Page.FrameTree): string[] {
  return [frame.id, ...childFrames.flatMap(framesIn)];
}

async function worldWithAxe(cdp: CDPSession, frameId: string): Promise<number> {
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', { frameId, worldName: 'axe in frames' });
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'typeof axe', contextId });
  const expression = `${axeSource}; axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })`;
  if (result.value === 'undefined') await cdp.send('Runtime.evaluate', { expression, contextId });
  return contextId;
}
