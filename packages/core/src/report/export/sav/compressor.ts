import type { Cell } from '../dataset.ts';
import { byteWriter, cut } from './byte-writer.ts';
import type { SavVariable } from './layout.ts';
import { segmentBytes, unitsOf } from './layout.ts';
import { bias } from './write-dictionary.ts';

const asWritten = 253;
const spaces = 254;
const missing = 255;

/** Writes rows in the simple compression of system files: small whole numbers and blanks take one byte for eight. */
export interface Compressor {
  add(cell: Cell, variable: SavVariable): void;
  /** What is done with; the last commands wait for seven more. */
  take(): Uint8Array;
  /** The rest. */
  end(): Uint8Array;
}

/** Commands come eight at a time, and after them what they say stands as it is. */
export function compressor(): Compressor {
  const done = byteWriter();
  const literal = byteWriter();
  let commands: number[] = [];
  const flush = (): void => {
    for (let i = 0; i < 8; i++) done.byte(commands[i] ?? 0);
    done.bytes(literal.take());
    commands = [];
  };
  const command = (code: number): void => {
    commands.push(code);
    if (commands.length === 8) flush();
  };
  const number = (value: number | null): void => {
    if (value === null) return command(missing);
    if (Number.isInteger(value) && value > -bias && value <= 251 - bias) return command(value + bias);
    literal.double(value);
    command(asWritten);
  };
  const unit = (bytes: Uint8Array): void => {
    if (bytes.every((byte) => byte === 0x20)) return command(spaces);
    literal.bytes(bytes);
    command(asWritten);
  };
  const text = (words: string, { width, segments }: SavVariable): void => {
    const bytes = cut(words, width);
    for (const [i, segment] of segments.entries()) {
      const padded = new Uint8Array(unitsOf(segment) * 8).fill(0x20);
      padded.set(bytes.subarray(i * segmentBytes, (i + 1) * segmentBytes));
      for (let at = 0; at < padded.length; at += 8) unit(padded.subarray(at, at + 8));
    }
  };
  return {
    add: (cell, variable) =>
      variable.width === 0 ? number(typeof cell === 'number' ? cell : null) : text(cell === null ? '' : String(cell), variable),
    take: () => done.take(),
    end: () => {
      if (commands.length > 0) flush();
      return done.take();
    },
  };
}
