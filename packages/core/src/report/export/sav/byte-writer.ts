import { toUtf8 } from '../../../model/utf8.ts';

/** Bytes that grow at their end, numbers as a PC has them: the lowest byte first. */
export interface ByteWriter {
  readonly length: number;
  byte(value: number): void;
  /** A whole number in four bytes. */
  int(value: number): void;
  /** Any number in eight bytes. */
  double(value: number): void;
  bytes(bytes: Uint8Array): void;
  /** Text in UTF-8, filled up to a size with spaces; what is longer is cut between two characters. */
  text(words: string, size: number): void;
  /** Everything that was written, which is forgotten here. */
  take(): Uint8Array;
}

/** An empty writer. */
export function byteWriter(): ByteWriter {
  let buffer = new Uint8Array(4_096);
  let length = 0;
  const room = (size: number): DataView => {
    if (length + size > buffer.length) {
      const larger = new Uint8Array(Math.max(buffer.length * 2, length + size));
      larger.set(buffer);
      buffer = larger;
    }
    length += size;
    return new DataView(buffer.buffer, length - size, size);
  };
  const bytes = (given: Uint8Array): void => {
    room(given.length);
    buffer.set(given, length - given.length);
  };
  return {
    get length() {
      return length;
    },
    byte: (value) => room(1).setUint8(0, value),
    int: (value) => room(4).setInt32(0, value, true),
    double: (value) => room(8).setFloat64(0, value, true),
    bytes,
    text: (words, size) => {
      const encoded = cut(words, size);
      bytes(encoded);
      bytes(new Uint8Array(size - encoded.length).fill(0x20));
    },
    take: () => {
      const taken = buffer.slice(0, length);
      length = 0;
      return taken;
    },
  };
}

/** The UTF-8 of a text, as much of it as fits in so many bytes, no character cut in two. */
export function cut(words: string, size: number): Uint8Array {
  const encoded = toUtf8(words);
  if (encoded.length <= size) return encoded;
  let end = size;
  // Bytes that go on with a character begin with the bits 10.
  while (end > 0 && ((encoded[end] ?? 0) & 0xc0) === 0x80) end--;
  return encoded.subarray(0, end);
}
