import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';

/**
 * What Chromium hands to the screen readers of its platform, as its own page of internals shows it. Its debugging protocol tells the same but
 * for the place of a radio button in its group.
 */
export interface AccessibilityTree {
  /** Waits until the survey is told in these lines, and fails with the difference when it never is. `isMeant` leaves other lines out. */
  awaitLines(expected: readonly string[], isMeant?: (line: string) => boolean): Promise<void>;
}

/** Chromium makes the tree of a page with this switch, or when a screen reader is running. */
export const treeSwitch = '--force-renderer-accessibility';

const patience = { awaitMs: 15_000, pollMs: 100 } as const;

/** Opens the page of internals beside the page to read, which must have a title of its own. */
export async function openAccessibilityTree(read: Page): Promise<AccessibilityTree> {
  const title = await read.title();
  const page = await read.browserContext().newPage();
  await page.goto('chrome://accessibility');
  await page.waitForSelector('#pages [id$="-showOrRefreshTree"]');
  await page.$eval('#filter-allow', (field) => void ((field as HTMLInputElement).value = '*'));
  // What is not in front is not drawn, and so not told.
  await read.bringToFront();
  return {
    async awaitLines(expected, isMeant = () => true) {
      const endMs = Date.now() + patience.awaitMs;
      for (;;) {
        const lines = linesOf(await showTree(page, title)).filter(isMeant);
        if (Date.now() > endMs || lines.join('\n') === expected.join('\n')) return assert.deepEqual(lines, expected);
        await new Promise((resolve) => setTimeout(resolve, patience.pollMs));
      }
    },
  };
}

/** Has the page of internals show the tree anew, line by line as it comes. */
async function showTree(page: Page, title: string): Promise<string[]> {
  const button = `[id$="-showOrRefreshTree"][aria-label$=" for ${title}"]`;
  await page.$eval(`#pages ${button}`, (element) => {
    element.closest('.row')?.querySelector('pre')?.remove();
    (element as HTMLElement).click();
  });
  const shown = await page.waitForSelector(`#pages .row:has(${button}) pre`);
  assert.ok(shown !== null);
  return shown.$$eval('div', (lines) => lines.map(({ textContent }) => textContent));
}

interface TreeNode {
  readonly depth: number;
  readonly role: string;
  readonly isIgnored: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

const roles = [
  'alert',
  'button',
  'checkBox',
  'group',
  'heading',
  'image',
  'link',
  'progressIndicator',
  'radioButton',
  'status',
  'textField',
];

/** What stands in the main part of the page, one thing a line: its role, its name, and what is said with it. What is inside is indented. */
function linesOf(tree: readonly string[]): string[] {
  const nodes = tree.flatMap((line) => nodeOf(line) ?? []);
  const main = nodes.findIndex(({ role }) => role === 'main');
  const around: TreeNode[] = [];
  return nodes.slice(main + 1).flatMap((node) => {
    while (around.length > 0 && (around.at(-1)?.depth ?? 0) >= node.depth) around.pop();
    const line = '  '.repeat(around.filter(isTold).length) + sayNode(node);
    around.push(node);
    return isTold(node) ? line : [];
  });
}

function isTold({ role, isIgnored, attributes }: TreeNode): boolean {
  return !isIgnored && roles.includes(role) && attributes['hierarchicalLevel'] !== '1';
}

/** A line such as `++++id#=11 radioButton name='Good' setSize=3 posInSet=1`. */
function nodeOf(line: string): TreeNode | null {
  const [, plus = '', role = '', rest = ''] = /^(\+*)id#=\S+ (\w+)(.*)$/s.exec(line) ?? [];
  if (role === '') return null;
  const found = [...rest.matchAll(/ ([\w-]+)=(?:'(.*?)'(?= [\w-]+=|$)|(\S+))/gs)];
  const attributes = Object.fromEntries(found.map(([, name = '', words, value]) => [name, words ?? value ?? '']));
  return { depth: plus.length, role, isIgnored: rest.startsWith(' ignored'), attributes };
}

function sayNode({
  role,
  attributes: { name, description, hierarchicalLevel, checkedState, invalidState, posInSet, setSize },
}: TreeNode): string {
  return [
    name ? `${role} "${name}"` : role,
    hierarchicalLevel && `level ${hierarchicalLevel}`,
    description && `described as "${description}"`,
    checkedState === 'true' && 'checked',
    invalidState === 'true' && 'invalid',
    posInSet && `${posInSet} of ${setSize}`,
  ]
    .filter((part) => part)
    .join(', ');
}
