import type { Cell } from './dataset.ts';

/** For whom a file is: people with a spreadsheet, or programs that read data to the letter. */
export type CsvDialect = 'spreadsheet' | 'data';

/**
 * What a spreadsheet may take for a formula when a cell begins with it, also after blanks and what nobody sees: `=`, `+`, `-`, `@`, as they are on Western and on East
 * Asian keyboards and in their small forms, and a tab or line break before anything. Source: OWASP, CSV Injection. An apostrophe is among them so that the one we add
 * can be told from people’s own.
 */
const formula = /^[\s\p{C}]*['=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/u;

/** A line of comma-separated values as in RFC 4180, with its line break. Numbers stand alone; words have quotation marks, and every one inside is doubled. */
export function csvLine(cells: readonly Cell[], dialect: CsvDialect): string {
  return `${cells.map((cell) => csvCell(cell, dialect)).join(',')}\r\n`;
}

function csvCell(cell: Cell, dialect: CsvDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return `"${(dialect === 'spreadsheet' ? defused(cell) : cell).replaceAll('"', '""')}"`;
}

/** Words that no spreadsheet runs: an apostrophe before whatever could be a formula. Whoever takes one leading apostrophe off has the words as they were. */
function defused(words: string): string {
  return formula.test(words) ? `'${words}` : words;
}
