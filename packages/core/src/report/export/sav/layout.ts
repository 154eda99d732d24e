import type { Column } from '../dataset.ts';

/** A column as a system file has it. Words longer than 255 bytes are in several variables, one after another. */
export interface SavVariable {
  readonly column: Column;
  /** Bytes that a text can have; 0 for numbers. */
  readonly width: number;
  /** Of a number, one of width 0. */
  readonly segments: readonly SavSegment[];
  /** Where it begins among the variables, which count in units of 8 bytes, from 1. */
  readonly index: number;
}

/** One variable of the file: at most eight letters and digits, and how many bytes of text it has. */
export interface SavSegment {
  readonly shortName: string;
  readonly width: number;
}

/** The widest text of SPSS, in bytes. */
const widest = 32_767;
/** What a variable holds of a text, and what it counts for when variables are counted. Source: PSPP developers’ guide, “Very Long String Record”. */
export const segmentBytes = 255;
const segmentShare = 252;

/** The variables of a file with these columns, in their order. */
export function layOut(columns: readonly Column[]): SavVariable[] {
  let index = 1;
  return columns.map((column, i) => {
    // A UTF-16 code unit has at most three bytes of UTF-8.
    const width = column.kind === 'text' ? Math.min(widest, Math.max(1, column.maxLength * 3)) : 0;
    const segments = widthsOf(width).map((segment, s) => ({ shortName: shortNameOf(i, s), width: segment }));
    const variable = { column, width, segments, index };
    index += segments.reduce((sum, segment) => sum + unitsOf(segment), 0);
    return variable;
  });
}

/** How many units of 8 bytes a variable takes. */
export function unitsOf({ width }: SavSegment): number {
  return Math.max(1, Math.ceil(width / 8));
}

function widthsOf(width: number): number[] {
  if (width <= segmentBytes) return [width];
  const count = Math.ceil(width / segmentShare);
  return Array.from({ length: count }, (_, i) => (i < count - 1 ? segmentBytes : width - i * segmentShare));
}

/** The first is named by its column, the others after it. */
function shortNameOf(column: number, segment: number): string {
  const base = `V${column.toString(36)}`;
  return (segment === 0 ? base : `${base}S${segment.toString(36)}`).toUpperCase();
}
