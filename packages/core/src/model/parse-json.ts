import type { Issue, Parsed } from './issue.ts';

/** How large a JSON text may be: bytes of UTF-8, and levels of arrays and objects. */
export interface JsonLimits {
  readonly maxBytes: number;
  readonly maxDepth: number;
}

/**
 * Reads JSON text from outside. Size and depth are measured before anything is built from it, so a hostile text costs one pass over its characters.
 * What the text says is not judged: see `checkCharacters` and `parse`.
 * @returns the value, or one issue: `too-large`, `too-deep`, `malformed-json`.
 */
export function parseJson(text: string, limits: JsonLimits): Parsed<unknown> {
  if (isLarger(text, limits.maxBytes)) return refuse('too-large', `The JSON is larger than ${limits.maxBytes} bytes. Send less at once.`);
  if (depthOf(text) > limits.maxDepth)
    return refuse('too-deep', `The JSON is nested deeper than ${limits.maxDepth} levels. No valid document is.`);
  try {
    const value: unknown = JSON.parse(text);
    return { kind: 'ok', value };
  } catch (error) {
    return refuse('malformed-json', `This is not JSON: ${error instanceof Error ? error.message : 'it cannot be read'}.`);
  }
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

/** The deepest nesting of `[` and `{` outside strings. Correct for JSON; for anything else `JSON.parse` has the last word. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === backslash) i++;
      else if (code === quote) inString = false;
    } else if (code === quote) inString = true;
    else if (code === 0x5b || code === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x5d || code === 0x7d) depth--;
  }
  return deepest;
}
