import { csvLine } from './csv-line.ts';
import type { Cell, Column, Dataset, Row } from './dataset.ts';
import { inPieces } from './in-pieces.ts';
import { element, xmlDocument } from './xml.ts';
import type { Xml } from './xml.ts';

/** Codes below zero are no codes in triple-S: −9 stands as 909, and so on, in definition and data alike. */
const shift = 900;

/**
 * The definition of a file of single answers for triple-S XML 2.0 (.xml or .sss), with comma-separated data as `writeTripleSData` has them.
 * Source: The Triple-S Group, Triple-S XML Version 2.0, 2011. A reference to its DTD is left out: programs would look for it on the internet.
 */
export function tripleSDefinition({ about, columns }: Pick<Dataset, 'about' | 'columns'>): string {
  const variables = columns.map((column, i) => variable(column, i + 1));
  const root = element(
    'sss',
    { version: '2.0' },
    element('date', {}, about.madeOn),
    element('origin', {}, 'POET'),
    element(
      'survey',
      {},
      element('name', {}, about.survey),
      element('title', {}, `${about.title} (authority ${about.authority}, ${about.profile})`),
      element('record', { ident: 'A', format: 'csv', skip: 1 }, ...variables),
    ),
  );
  return xmlDocument(root);
}

/** The data of a triple-S definition: CSV as for programs, a line with names first, which the definition says to skip. */
export async function* writeTripleSData({ columns, rows }: Pick<Dataset, 'columns' | 'rows'>): AsyncGenerator<string, void> {
  const withCodes = columns.map(({ missing }) => missing.length > 0);
  const shifted = (row: Row): Cell[] =>
    row.map((cell, i) => (withCodes[i] && typeof cell === 'number' && cell < 0 ? shiftedCode(columns[i], cell) : cell));
  yield csvLine(
    columns.map(({ name }) => name),
    'data',
  );
  yield* inPieces(rows, (row) => csvLine(shifted(row), 'data'));
}

/** Numbers may be below zero in triple-S, so that theirs stay as they are. */
function shiftedCode(column: Column | undefined, code: number): number {
  return column?.kind === 'codes' ? shift - code : code;
}

function variable(column: Column, number: number): Xml {
  const { name, label, kind, maxLength, codes, missing } = column;
  const type = kind === 'codes' ? 'single' : kind === 'number' ? 'quantity' : 'character';
  const values = [...codes, ...missing].map(({ code, label: meaning }) =>
    element('value', { code: code < 0 ? shift - code : code }, meaning),
  );
  return element(
    'variable',
    { ident: number, type },
    element('name', {}, name),
    element('label', {}, label),
    element('position', { start: number }),
    ...(kind === 'text' ? [element('size', {}, String(maxLength))] : []),
    ...(kind === 'codes' ? [element('values', {}, ...values)] : []),
    ...(kind === 'number' ? [element('values', {}, element('range', { from: -9, to: 999_999_999 }), ...labelled(column))] : []),
  );
}

function labelled({ missing }: Column): Xml[] {
  return missing.map(({ code, label }) => element('value', { code }, label));
}
