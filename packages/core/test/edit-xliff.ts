import assert from 'node:assert/strict';

/** The XLIFF with one unit changed, as a translator’s tool would. */
export function edited(xliff: string, id: string, change: (unit: string) => string): string {
  const start = xliff.indexOf(`<unit id="${id}">`);
  const end = xliff.indexOf('</unit>', start);
  assert.ok(start > 0, id);
  return xliff.slice(0, start) + change(xliff.slice(start, end)) + xliff.slice(end);
}

/** A unit with other words, and a state; an empty one for a segment without. */
export function write(words: string, state: string): (unit: string) => string {
  return (unit) =>
    unit
      .replace(/<segment[^>]*>/, state === '' ? '<segment id="s">' : `<segment id="s" state="${state}">`)
      .replace(/(<segment[^]*<\/source>)(?:\s*<target>[^]*<\/target>)?/, `$1\n<target>${words}</target>`);
}

/** The XLIFF as a tool writes it that gives every tag and every stretch of text a line of its own. */
export function indented(xliff: string, step: string): string {
  let level = 0;
  const pieces = xliff.split(/(<[^<>]*>)/).filter((piece) => !/^\s*\n\s*$/.test(piece) && piece !== '');
  const lines = pieces.map((piece) => {
    if (piece.startsWith('</')) level--;
    const line = step.repeat(level) + piece;
    if (/^<[^/?!][^]*[^/]>$|^<\w>$/.test(piece)) level++;
    return line;
  });
  return `${lines.join('\n')}\n`;
}
