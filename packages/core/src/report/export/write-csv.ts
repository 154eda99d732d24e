import { csvLine } from './csv-line.ts';
import type { CsvDialect } from './csv-line.ts';
import type { Cell, Dataset } from './dataset.ts';
import { inPieces } from './in-pieces.ts';

/** How a CSV file is to be read. */
export interface CsvOptions {
  /** `spreadsheet`, the default, begins with a byte order mark, without which Excel takes UTF-8 for something else, and defuses formulas. `data` has every word as it was. */
  readonly dialect?: CsvDialect;
}

/** The single answers as CSV, a piece of text at a time: a line with the names of the columns, then one for each row. */
export function writeCsv({ columns, rows }: Pick<Dataset, 'columns' | 'rows'>, options: CsvOptions = {}): AsyncGenerator<string, void> {
  const names = columns.map(({ name }) => name);
  return writeLines([names], rows, options);
}

/** CSV of any lines. */
export async function* writeLines(
  heading: readonly (readonly Cell[])[],
  rows: Dataset['rows'],
  { dialect = 'spreadsheet' }: CsvOptions,
): AsyncGenerator<string, void> {
  const mark = dialect === 'spreadsheet' ? '\uFEFF' : '';
  yield mark + heading.map((line) => csvLine(line, dialect)).join('');
  yield* inPieces(rows, (row) => csvLine(row, dialect));
}
