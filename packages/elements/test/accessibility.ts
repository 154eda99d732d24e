import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import { deepEqual } from './assert.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe says, each fault with the elements that have it. */
interface AxeFindings {
  readonly violations: readonly string[];
  /** What axe cannot decide. */
  readonly undecided: readonly string[];
}

/** Has axe look for what is against WCAG 2.2 A and AA, and against good practice, whatever its impact: in a part of the page, or in all of it. */
export async function runAxe(within: Element | Document): Promise<AxeFindings> {
  const resultTypes: axe.resultGroups[] = ['violations', 'incomplete'];
  const { violations, incomplete } = await window.axe.run(within, { runOnly: rules, resultTypes, preload: false, elementRef: true });
  return { violations: violations.map(inWords), undecided: incomplete.flatMap(inSight).map(inWords) };
}

/** What the box hides in which a wide table scrolls, nothing can be decided about until somebody scrolls it. On a wide page it is in sight. */
function inSight(result: axe.Result): axe.Result[] {
  const nodes = result.nodes.filter(({ element }) => !element?.closest('.scroll'));
  return nodes.length > 0 ? [{ ...result, nodes }] : [];
}

function inWords({ id, nodes }: axe.Result): string {
  return `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('; ')}`;
}

/** Fails with what axe finds in a part of the page. */
export async function noViolations(element: Element, what: string): Promise<void> {
  deepEqual((await runAxe(element)).violations, [], `violations of ${what}`);
}
