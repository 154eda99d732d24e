import type { Dataset } from './dataset.ts';
import { compressor } from './sav/compressor.ts';
import { layOut } from './sav/layout.ts';
import { writeDictionary } from './sav/write-dictionary.ts';

const rowsAtOnce = 500;

/**
 * The single answers as a system file of SPSS (.sav), some bytes at a time: variable and value labels, measures, and codes below zero as missing values. PSPP,
 * R, Stata and Python read it too. Words longer than SPSS can hold (32,767 bytes) are cut, and there must be `about.n` rows.
 */
export async function* writeSav({ about, columns, rows }: Dataset): AsyncGenerator<Uint8Array, void> {
  const variables = layOut(columns);
  yield writeDictionary(about, variables);
  const data = compressor();
  let n = 0;
  for await (const row of rows) {
    for (const [i, variable] of variables.entries()) data.add(row[i] ?? null, variable);
    if (++n % rowsAtOnce === 0) yield data.take();
  }
  yield data.end();
}
