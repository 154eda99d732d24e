import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession } from 'puppeteer-core';

/** The text of axe itself. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Its rules for WCAG 2.2 A and AA. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const run = `axe
  .run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(axeTags)} }, preload: false })
  .then(({ violations, passes }) => ({
    rules: passes.length,
    violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target.join(' ') + ' ' + failureSummary).join('; ')),
  }))`;

/** What axe says of a page as it stands. */
export interface AxeResult {
  /** How many rules had something to check and found it right. */
  readonly rules: number;
  readonly violations: readonly string[];
}

/** Checks the whole page against WCAG 2.2 A and AA. axe runs in a world of its own, where the page's policies do not rule and the page cannot notice. */
export async function runAxe(cdp: CDPSession): Promise<AxeResult> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'axe' });
  const { result: kind } = await cdp.send('Runtime.evaluate', { expression: 'typeof axe', contextId });
  if (kind.value === 'undefined') await cdp.send('Runtime.evaluate', { expression: axeSource, contextId });
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression: run,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(`axe could not run: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return result.value as AxeResult;
}
