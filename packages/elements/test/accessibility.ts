import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import { deepEqual } from './assert.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with what axe finds against WCAG 2.2 A and AA, and against good practice, in a part of the page. */
export async function noViolations(element: Element, what: string): Promise<void> {
  const { violations } = await window.axe.run(element, { runOnly: rules, resultTypes: ['violations'] });
  deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('; ')}`),
    [],
    `violations of ${what}`,
  );
}
