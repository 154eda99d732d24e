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

/** The most columns of a line that are shown, where there are as many; and the share of them in front of a stretch far to the right. */
const most = 100;
const lead = 0.4;

/**
 * Looks at the lines of one text. A stretch over several lines is marked to the end of the first.
 * @param columns how many there are for a line.
 */
export function sourceViewer(text: string, columns = most): (range: Range) => SourceView {
  const starts = lineStarts(text);
  const widest = Math.min(most, columns);
  return ({ offset, length }) => {
    const at = Math.min(offset, text.length);
    const line = lastUpTo(at, starts);
    const begin = starts[line] ?? 0;
    const end = lineEnd(text, starts[line + 1]);
    return { line: line + 1, column: at - begin + 1, ...cut(text, { begin, at, until: Math.min(at + length, end), end }, widest) };
  };
}

/** Where each line begins. A text may be a million line breaks: it is gone over once, and nothing is made but the list. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(i + 1) !== lineFeed)) starts.push(i + 1);
  }
  return starts;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The place of the last start that is not above `at`, by halving. */
function lastUpTo(at: number, starts: readonly number[]): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

interface Stretch {
  readonly begin: number;
  readonly at: number;
  readonly until: number;
  readonly end: number;
}

/** A line may be the whole file, a million letters long: only what may be shown is looked at. */
function cut(text: string, { begin, at, until, end }: Stretch, widest: number): Pick<SourceView, 'source' | 'marks'> {
  const leading = Math.floor(widest * lead);
  const whole = end - begin <= widest ? shown(text.slice(begin, end)) : '';
  const fits = end - begin <= widest && columnsOf(whole) <= widest;
  const front = shown(text.slice(fits ? begin : Math.max(begin, at - leading), at));
  const before = fits || at - leading <= begin ? front : `…${front}`;
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
