import { toUtf8 } from '../../../model/utf8.ts';
import type { Column, DatasetTitle } from '../dataset.ts';
import { byteWriter, cut } from './byte-writer.ts';
import type { ByteWriter } from './byte-writer.ts';
import { writeExtensions } from './write-extensions.ts';
import { unitsOf } from './layout.ts';
import type { SavSegment, SavVariable } from './layout.ts';

/** What is added to a small whole number so that it is one byte of the data. */
export const bias = 100;

/** What SPSS shows of a label at most, in bytes. */
const longestLabel = 252;
const longestValueLabel = 120;

/** Everything before the data of a system file: its title, the variables, what their values mean. Source: PSPP developers’ guide, “System File Format”. */
export function writeDictionary(about: DatasetTitle, variables: readonly SavVariable[]): Uint8Array {
  const writer = byteWriter();
  writeHeader(writer, about, variables);
  for (const { column, segments } of variables)
    for (const [i, segment] of segments.entries()) writeVariable(writer, i === 0 ? column : null, segment);
  for (const variable of variables) writeValueLabels(writer, variable);
  writeExtensions(writer, variables);
  writer.int(999);
  writer.int(0);
  return writer.take();
}

function writeHeader(writer: ByteWriter, { title, madeOn, n }: DatasetTitle, variables: readonly SavVariable[]): void {
  writer.text('$FL2', 4);
  writer.text('@(#) SPSS DATA FILE POET', 60);
  writer.int(2);
  writer.int(variables.flatMap(({ segments }) => segments).reduce((sum, segment) => sum + unitsOf(segment), 0));
  writer.int(1);
  writer.int(0);
  writer.int(n);
  writer.double(bias);
  writer.text(dateOf(madeOn), 9);
  writer.text('00:00:00', 8);
  writer.text(title, 64);
  writer.bytes(new Uint8Array(3));
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `23 Nov 26` */
function dateOf(day: string): string {
  return `${day.slice(8, 10)} ${months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(2, 4)}`;
}

/** The first variable of a column has its label and says which values are no answer; those that follow hold the rest of a text. */
function writeVariable(writer: ByteWriter, column: Column | null, segment: SavSegment): void {
  const hasMissing = column !== null && column.missing.length > 0;
  const format = segment.width === 0 ? (5 << 16) | (8 << 8) : (1 << 16) | (segment.width << 8);
  writer.int(2);
  writer.int(segment.width);
  writer.int(column === null ? 0 : 1);
  writer.int(hasMissing ? -2 : 0);
  writer.int(format);
  writer.int(format);
  writer.text(segment.shortName, 8);
  if (column !== null) writeLabel(writer, column);
  if (hasMissing) {
    const codes = column.missing.map(({ code }) => code);
    writer.double(Math.min(...codes));
    writer.double(Math.max(...codes));
  }
  for (let unit = 1; unit < unitsOf(segment); unit++) writeContinuation(writer);
}

function writeLabel(writer: ByteWriter, column: Column): void {
  const bytes = labelOf(column);
  writer.int(bytes.length);
  writer.bytes(bytes);
  writer.bytes(new Uint8Array((4 - (bytes.length % 4)) % 4));
}

/** Of an option among several, what is cut is the question, which all of them share; they would be one and the same otherwise. */
function labelOf({ label, amongSeveral }: Column): Uint8Array {
  const whole = cut(label, longestLabel);
  if (amongSeveral === undefined || whole.length === toUtf8(label).length) return whole;
  const option = cut(`…${label.slice(amongSeveral.length)}`, longestLabel);
  return Uint8Array.of(...cut(amongSeveral, longestLabel - option.length), ...option);
}

function writeContinuation(writer: ByteWriter): void {
  for (const value of [2, -1, 0, 0, 0, 0]) writer.int(value);
  writer.text('', 8);
}

function writeValueLabels(writer: ByteWriter, { column: { codes, missing }, index }: SavVariable): void {
  const labelled = [...missing, ...codes];
  if (labelled.length === 0) return;
  writer.int(3);
  writer.int(labelled.length);
  for (const { code, label } of labelled) {
    const bytes = cut(label, longestValueLabel);
    writer.double(code);
    writer.byte(bytes.length);
    writer.bytes(bytes);
    writer.bytes(new Uint8Array((8 - ((bytes.length + 1) % 8)) % 8).fill(0x20));
  }
  for (const value of [4, 1, index]) writer.int(value);
}
