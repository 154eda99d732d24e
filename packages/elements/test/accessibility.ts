import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import { deepEqual } from './assert.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 A and AA, and against good practice, whatever its impact: in a part of the page, or in all of it. */
export async function findViolations(within: Element | Document): Promise<readonly string[]> {
  const { violations } = await window.axe.run(within, { runOnly: rules, resultTypes: ['violations'], preload: false });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('; ')}`,
  );
}

/** Fails with what axe finds in a part of the page. */
export async function noViolations(element: Element, what: string): Promise<void> {
  deepEqual(await findViolations(element), [], `violations of ${what}`);
}
