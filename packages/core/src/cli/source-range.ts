import { parseTree, printParseErrorCode, visit } from 'jsonc-parser';
import type { Node, ParseErrorCode } from 'jsonc-parser';
import type { Finding } from '../model/finding.ts';
import { stepsOf } from '../model/pointer.ts';

/** A stretch of a file's text, in UTF-16 code units. */
export interface Range {
  readonly offset: number;
  readonly length: number;
}

/** The start of a file: for what is wrong with the whole. */
const start: Range = { offset: 0, length: 1 };

/** Findings about a name, and not about what stands under it. */
const aboutNames: ReadonlySet<string> = new Set([
  'unknown-key',
  'no-patterns',
  'reserved-name',
  'invalid-key',
  'duplicate-key',
  'unknown-address',
]);

/**
 * Finds where in a JSON text findings belong: the value that each one’s path leads to, or the name, when that is what is wrong.
 * What is missing is marked where it should be: at the id of the thing that lacks it.
 */
export function rangeFinder(text: string): (finding: Pick<Finding, 'path' | 'code'>) => Range {
  let tree: Node | undefined;
  return ({ path, code }) => {
    if (code === 'malformed-json') return firstFault(text)?.range ?? start;
    if (path === '') return start;
    tree ??= parseTree(text);
    return tree ? find(tree, stepsOf(path), aboutNames.has(code)) : start;
  };
}

/** Where a text stops being JSON, and why, in a few words; `null` for JSON. */
export function firstFault(text: string): { readonly range: Range; readonly reason: string } | null {
  const faults: { range: Range; reason: string }[] = [];
  visit(
    text,
    {
      onError: (code, offset, length) => {
        if (faults.length === 0) faults.push({ range: { offset, length: Math.max(1, length) }, reason: reasonFor(code) });
      },
    },
    { disallowComments: true },
  );
  return faults[0] ?? null;
}

function find(tree: Node, steps: readonly string[], isName: boolean): Range {
  let node = tree;
  for (const [i, step] of steps.entries()) {
    const property = node.type === 'object' ? propertyOf(node, step) : undefined;
    const next = node.type === 'array' ? node.children?.[Number(step)] : property?.children?.[1];
    if (next === undefined) return rangeOf(idOf(node));
    if (isName && i === steps.length - 1 && property?.children?.[0]) return rangeOf(property.children[0]);
    node = next;
  }
  return rangeOf(node.type === 'object' ? idOf(node) : node);
}

/** The last one of a name counts, as for `JSON.parse`. */
function propertyOf(node: Node, name: string): Node | undefined {
  return node.children?.findLast(({ children }) => children?.[0]?.value === name);
}

/** A thing’s id stands for it, so that the line that is shown says what it is. */
function idOf(node: Node): Node {
  return (node.type === 'object' ? propertyOf(node, 'id')?.children?.[1] : undefined) ?? node;
}

function rangeOf({ type, offset, length }: Node): Range {
  return { offset, length: type === 'object' || type === 'array' ? 1 : length };
}

function reasonFor(code: ParseErrorCode): string {
  switch (printParseErrorCode(code)) {
    case 'PropertyNameExpected':
      return 'a name in double quotes is expected here; there may be a comma too many in front of it';
    case 'ValueExpected':
      return 'a value is expected here; there may be a comma too many in front of it';
    case 'ColonExpected':
      return 'a colon is expected here, between a name and its value';
    case 'CommaExpected':
      return 'a comma is expected here, or the end of the list';
    case 'CloseBraceExpected':
      return 'a closing } is missing here';
    case 'CloseBracketExpected':
      return 'a closing ] is missing here';
    case 'EndOfFileExpected':
      return 'the file should end here';
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return 'it has no comments';
    case 'UnexpectedEndOfString':
      return 'this string does not end; a closing " is missing';
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return 'a backslash here begins nothing that is known; write \\\\ for a backslash';
    case 'InvalidCharacter':
      return 'this string has a line break or another control character inside';
    default:
      return 'this is no value; words need double quotes';
  }
}
