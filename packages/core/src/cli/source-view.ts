import type { Range } from './source-range.ts';
import { columnsOf, visible } from './visible.ts';

/** A line of a file with marks under one stretch of it. */
export interface SourceView {
  /** Counted from 1. */
  readonly line: number;
  /** In UTF-16 code units, counted from 1, as editors count. */
  readonly column: number;
  /** The line as it can be printed, cut around the stretch when it is long. */
  readonly source: string;
  /** Spaces, and a caret under each column of the stretch. */
  readonly marks: string;
}

/** The most columns of a line that are shown, and of them those in front of the stretch. */
const widest = 100;
const lead = 40;

/** Looks at the lines of one text. A stretch over several lines is marked to the end of the first. */
export function sourceViewer(text: string): (range: Range) => SourceView {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((found) => found.index + found[0].length)];
  return ({ offset, length }) => {
    const at = Math.min(offset, text.length);
    const line = starts.findLastIndex((begin) => begin <= at);
    const begin = starts[line] ?? 0;
    const end = lineEnd(text, starts[line + 1]);
    return { line: line + 1, column: at - begin + 1, ...cut(text, { begin, at, until: Math.min(at + length, end), end }) };
  };
}

interface Stretch {
  readonly begin: number;
  readonly at: number;
  readonly until: number;
  readonly end: number;
}

/** A line may be the whole file, a million letters long: only what may be shown is looked at. */
function cut(text: string, { begin, at, until, end }: Stretch): Pick<SourceView, 'source' | 'marks'> {
  const whole = end - begin <= widest ? shown(text.slice(begin, end)) : '';
  const fits = end - begin <= widest && columnsOf(whole) <= widest;
  const front = shown(text.slice(fits ? begin : Math.max(begin, at - lead), at));
  const before = fits || at - lead <= begin ? front : `…${front}`;
  const room = widest - columnsOf(before);
  const marked = shown(text.slice(at, Math.min(until, at + widest)));
  const middle = fits ? marked : firstColumns(marked, room);
  const back = shown(text.slice(until, Math.min(end, until + widest)));
  const after = fits ? back : middle === marked && until - at <= widest ? firstColumns(back, room - columnsOf(middle)) : '';
  return {
    source: (before + middle + after).trimEnd(),
    marks: ' '.repeat(columnsOf(before)) + '^'.repeat(Math.max(1, columnsOf(middle))),
  };
}

function firstColumns(text: string, most: number): string {
  if (columnsOf(text) <= most) return text;
  let columns = 1;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    columns += columnsOf(segment);
    if (columns > most) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** A tab becomes two spaces wherever it stands: what counts is that the marks stand under the stretch. */
function shown(text: string): string {
  return visible(text.replaceAll('\t', '  '));
}

function lineEnd(text: string, next: number | undefined): number {
  if (next === undefined) return text.length;
  return text.endsWith('\r\n', next) ? next - 2 : next - 1;
}
