import type { Row, Rows } from './dataset.ts';

const longest = 65_536;

/** The texts of many rows in pieces of some size: one for each row would be slow to send, all of them at once too much to hold. */
export async function* inPieces(rows: Rows, textOf: (row: Row, i: number) => string): AsyncGenerator<string, void> {
  let piece = '';
  let i = 0;
  for await (const row of rows) {
    piece += textOf(row, i++);
    if (piece.length < longest) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
