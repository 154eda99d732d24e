import { fromUtf8, toUtf8 } from '../../../model/utf8.ts';
import type { Column } from '../dataset.ts';
import { responseSetsOf } from '../response-sets.ts';
import { cut } from './byte-writer.ts';
import type { ByteWriter } from './byte-writer.ts';
import { segmentBytes } from './layout.ts';
import type { SavVariable } from './layout.ts';

/** How a number that is not there is written: the lowest of all. */
const systemMissing = -Number.MAX_VALUE;

const measures: Readonly<Record<Column['measure'], number>> = { nominal: 1, ordinal: 2, scale: 3 };

/** What newer programs want to know: how numbers are written, measures, names of more than eight letters, long texts, and that words are in UTF-8. */
export function writeExtensions(writer: ByteWriter, variables: readonly SavVariable[]): void {
  // Version 1.0.0 of a machine that has IEEE 754 numbers, the lowest byte first, and UTF-8, which is code page 65001.
  writeHead(writer, { subtype: 3, size: 4, count: 8 });
  for (const value of [1, 0, 0, -1, 1, 1, 2, 65_001]) writer.int(value);
  writeHead(writer, { subtype: 4, size: 8, count: 3 });
  writer.double(systemMissing);
  writer.double(Number.MAX_VALUE);
  // LOWEST is the number just above the one that is missing.
  writer.bytes(new Uint8Array([0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xef, 0xff]));
  writeResponseSets(writer, variables);
  writeDisplay(writer, variables);
  writeText(writer, 13, variables.map(({ segments: [first], column }) => `${first?.shortName ?? ''}=${column.name}`).join('\t'));
  const long = variables.filter(({ width }) => width > segmentBytes);
  if (long.length > 0) {
    // Each entry ends so, but readers exist that take the end of the last for another.
    writeText(
      writer,
      14,
      long.map(({ segments: [first], width }) => `${first?.shortName ?? ''}=${String(width).padStart(5, '0')}`).join('\0\t') + '\0\t',
    );
  }
  writeText(writer, 20, 'UTF-8');
}

/** What SPSS holds of the label of a set, in bytes. */
const longestSetLabel = 64;

/** Which variables are of one question: of those that have a 1, the option was chosen. Source: PSPP developers’ guide, “Multiple Response Sets Records”. */
function writeResponseSets(writer: ByteWriter, variables: readonly SavVariable[]): void {
  const sets = responseSetsOf(variables.map(({ column }) => column));
  const lines = sets.map(({ name, label, places }) => {
    const words = fromUtf8(cut(label.replaceAll(/\s+/g, ' '), longestSetLabel)) ?? '';
    const names = places.map((place) => variables[place]?.segments[0]?.shortName.toLowerCase() ?? '');
    return `$${name}=D1 1 ${toUtf8(words).length} ${words} ${names.join(' ')}\n`;
  });
  if (lines.length > 0) writeText(writer, 7, lines.join(''));
}

/** For every variable its measure, the columns in which it is shown, and whether left or right. */
function writeDisplay(writer: ByteWriter, variables: readonly SavVariable[]): void {
  const shown = variables.flatMap(({ segments, column: { measure } }) =>
    segments.map(({ width }) => [measures[measure], width === 0 ? 8 : Math.min(32, width), width === 0 ? 1 : 0]),
  );
  writeHead(writer, { subtype: 11, size: 4, count: shown.length * 3 });
  for (const value of shown.flat()) writer.int(value);
}

function writeText(writer: ByteWriter, subtype: number, words: string): void {
  const bytes = toUtf8(words);
  writeHead(writer, { subtype, size: 1, count: bytes.length });
  writer.bytes(bytes);
}

function writeHead(writer: ByteWriter, { subtype, size, count }: Readonly<Record<'subtype' | 'size' | 'count', number>>): void {
  for (const value of [7, subtype, size, count]) writer.int(value);
}
