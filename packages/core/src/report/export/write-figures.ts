import type { Report } from '../../model/report.ts';
import type { Cell, Row } from './dataset.ts';
import { decimalsIn, figureColumns } from './figures/figure-columns.ts';
import type { FigureColumn, FigureRow } from './figures/figure-columns.ts';
import { figureRows } from './figures/figure-rows.ts';
import { inPieces } from './in-pieces.ts';
import { writeLines } from './write-csv.ts';
import type { CsvOptions } from './write-csv.ts';

const names = figureColumns.map(({ name }) => name);

/**
 * The figures of a report as tidy CSV, after the Department for Education’s standards for open data: one figure a row, no row left out, symbols where there is none.
 * Of a report alone, since whatever is in one has passed disclosure control.
 */
export function writeFigures(report: Report, options: CsvOptions = {}): AsyncGenerator<string, void> {
  return writeLines([names], cellsOf(report), options);
}

/** What the columns of `writeFigures` are, as CSV: the metadata file that goes with it, `figures.meta.csv` beside `figures.csv`. */
export function writeFiguresMetadata({ rules }: Pick<Report, 'rules'>, options: CsvOptions = {}): AsyncGenerator<string, void> {
  const heading = [
    'col_name',
    'col_type',
    'label',
    'indicator_grouping',
    'indicator_unit',
    'indicator_dp',
    'filter_hint',
    'filter_grouping_column',
  ];
  const described: readonly FigureColumn[] = figureColumns;
  const lines = described
    .filter(({ type }) => type === 'Filter' || type === 'Indicator')
    .map(({ name, type, label, unit, hint }): Row => {
      const places = type === 'Filter' ? null : unit === '%' ? decimalsIn(rules) : 0;
      return [name, type, label, null, unit ?? null, places, hint ?? null, null];
    });
  return writeLines([heading], lines, options);
}

/** The same figures as one JSON document: a list of objects, numbers as numbers and symbols as words. The report itself is JSON too, and has more in it. */
export async function* writeFiguresJson(report: Report): AsyncGenerator<string, void> {
  const { synthetic, place, period, release, rules } = report;
  const head = JSON.stringify({ format: 'poet-figures/1', synthetic, place, period, release, rules, columns: figureColumns });
  yield `${head.slice(0, -1)},"figures":[`;
  yield* inPieces(cellsOf(report), (cells, i) => `${i === 0 ? '' : ','}\n${JSON.stringify(named(cells))}`);
  yield '\n]}\n';
}

function* cellsOf(report: Report): Generator<Row> {
  for (const row of figureRows(report)) yield names.map((name) => row[name]);
}

function named(cells: Row): FigureRow {
  return Object.fromEntries(names.map((name, i): [string, Cell] => [name, cells[i] ?? null])) as FigureRow;
}
