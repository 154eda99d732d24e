import type { Column, Dataset, Row } from './dataset.ts';
import { writeLines } from './write-csv.ts';
import type { CsvOptions } from './write-csv.ts';

const heading = ['column', 'name', 'label', 'question', 'kind', 'measure', 'code', 'meaning', 'id', 'missing'];

/** What every column and every code means, as CSV: a line for each code, and one for each column that has none. */
export function writeCodebook({ columns }: Pick<Dataset, 'columns'>, options: CsvOptions = {}): AsyncGenerator<string, void> {
  return writeLines([heading], columns.flatMap(linesOf), options);
}

function linesOf(column: Column, i: number): Row[] {
  const { name, label, question, kind, measure, codes, missing } = column;
  const before = [i + 1, name, label, question, kind, measure];
  const lines = [
    ...codes.map(({ code, label: meaning, id }) => [...before, code, meaning, id, 0]),
    ...missing.map(({ code, label: meaning, id }) => [...before, code, meaning, id, 1]),
  ];
  return kind === 'codes' ? lines : [[...before, null, null, null, 0], ...lines];
}
