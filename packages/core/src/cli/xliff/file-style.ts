/** How a file of JSON is written, whatever it says. */
export interface FileStyle {
  readonly hasByteOrderMark: boolean;
  readonly lineEnd: '\n' | '\r\n';
  /** What one level is indented by; empty where all stands on one line. */
  readonly indentation: string;
  /** What stands behind the last brace. */
  readonly end: string;
  /** Whether every character beyond ASCII is an escape, such as `\u2019`. */
  readonly isAscii: boolean;
}

/** How POET writes JSON itself. */
export const ownStyle: FileStyle = { hasByteOrderMark: false, lineEnd: '\n', indentation: '  ', end: '\n', isAscii: false };

/**
 * How a file of JSON is written.
 * @param text all of it, its byte order mark too.
 */
export function styleOf(text: string): FileStyle {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const [, indentation = ''] = /^\uFEFF?\s*\{\r?\n([ \t]*)/.exec(text) ?? [];
  const [end = ''] = /\s*$/.exec(text) ?? [];
  const isAscii = /\\u[0-9a-f]{4}/i.test(text) && !beyondAscii.test(text.replace(/^\uFEFF/, ''));
  return { hasByteOrderMark: text.startsWith('\uFEFF'), lineEnd, indentation, end, isAscii };
}

/** A value as JSON in one style. */
export function writeJson(value: object, { hasByteOrderMark, lineEnd, indentation, end, isAscii }: FileStyle): string {
  const json = JSON.stringify(value, null, indentation);
  const escaped = isAscii ? json.replaceAll(new RegExp(beyondAscii, 'g'), escapeOf) : json;
  // Line breaks inside words are escapes: those that are left stand between lines.
  return (hasByteOrderMark ? '\uFEFF' : '') + escaped.replaceAll('\n', lineEnd) + end;
}

const beyondAscii = /[^\0-\x7F]/;

/** Of a character of two code units, each is an escape. */
function escapeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
