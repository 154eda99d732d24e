import { checkCharacters } from './check-characters.ts';
import type { Issue, Parsed } from './issue.ts';

/** How large a JSON text may be: bytes of UTF-8, levels of arrays and objects, and values in all. */
export interface JsonLimits {
  readonly maxBytes: number;
  readonly maxDepth: number;
  readonly maxValues: number;
}

/**
 * Reads JSON text from outside. It is measured before anything is built from it, so a hostile text costs one pass over its characters.
 * What comes out can be stored and hashed anywhere: it has no NUL, no half of a surrogate pair, and nothing called `__proto__`.
 * @returns the value, or issues: `too-large`, `too-deep`, `too-many-values`, `malformed-json` (one, of the whole text); `bad-characters`,
 * `reserved-name` (each with its path).
 */
export function parseJson(text: string, limits: JsonLimits): Parsed<unknown> {
  const { maxBytes, maxDepth, maxValues } = limits;
  if (isLarger(text, maxBytes)) return refuse('too-large', `The JSON is larger than ${maxBytes} bytes. Send less at once.`);
  const { depth, values } = measure(text);
  if (depth > maxDepth) return refuse('too-deep', `The JSON is nested deeper than ${maxDepth} levels. No valid document is.`);
  if (values > maxValues) return refuse('too-many-values', `The JSON has more than ${maxValues} values. No valid document has as many.`);
  try {
    const value: unknown = JSON.parse(text);
    const issues = mayHaveBadCharacters(text) ? checkCharacters(value) : [];
    return issues.length > 0 ? { kind: 'issues', issues } : { kind: 'ok', value };
  } catch (error) {
    return refuse('malformed-json', `This is not JSON: ${error instanceof Error ? error.message : 'it cannot be read'}.`);
  }
}

/** Without an escape, a text that is well formed itself cannot spell them. */
function mayHaveBadCharacters(text: string): boolean {
  return text.includes('\\u') || text.includes('__proto__') || !text.isWellFormed();
}

function refuse(code: string, message: string): Parsed<never> {
  const issue: Issue = { path: '', code, message };
  return { kind: 'issues', issues: [issue] };
}

/** Measures only where the number of characters does not decide: a UTF-16 code unit takes one to three bytes of UTF-8. */
function isLarger(text: string, maxBytes: number): boolean {
  if (text.length * 3 <= maxBytes) return false;
  return text.length > maxBytes || bytesOf(text) > maxBytes;
}

function bytesOf(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0;
    if (code >= 0x80) bytes++;
    if (code >= 0x800) bytes++;
    // A whole surrogate pair is two code units and four bytes.
    if (code >= 0x10000) i++;
  }
  return bytes;
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** The deepest nesting of `[` and `{` outside strings, and how many values there are at most. Correct for JSON; for anything else `JSON.parse` has the last word. */
function measure(text: string): { depth: number; values: number } {
  let level = 0;
  let depth = 0;
  let values = 1;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case quote:
        i = endOfString(text, i);
        break;
      case comma:
        values++;
        break;
      case openBracket:
      case openBrace:
        values++;
        depth = Math.max(depth, ++level);
        break;
      case closeBracket:
      case closeBrace:
        level--;
    }
  }
  return { depth, values };
}

/** Where the string that begins at `start` ends: at the next quote that no backslash stands before. */
function endOfString(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && text.charCodeAt(i) !== quote) i += text.charCodeAt(i) === backslash ? 2 : 1;
  return i;
}
