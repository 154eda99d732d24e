/** Files of figures and of single answers, for other programs: for reports and authorities, never for a page that asks. docs/exports.md says what is in them. */
export { columnsOf } from './report/export/columns-of.ts';
export type { SourceColumn } from './report/export/columns-of.ts';
export type { CsvDialect } from './report/export/csv-line.ts';
export type { Cell, Code, Column, Dataset, DatasetTitle, Profile, Row, Rows } from './report/export/dataset.ts';
export type { ExportedSubmission } from './report/export/exported-submission.ts';
export { inSeededOrder } from './report/export/in-seeded-order.ts';
export { missingCodes } from './report/export/missing-codes.ts';
export type { MissingReason } from './report/export/missing-codes.ts';
export { rowOf } from './report/export/row-of.ts';
export { writeCodebook } from './report/export/write-codebook.ts';
export { writeCsv } from './report/export/write-csv.ts';
export type { CsvOptions } from './report/export/write-csv.ts';
export { writeJson } from './report/export/write-json.ts';
export { writeSav } from './report/export/write-sav.ts';

export { ddiCodebook } from './report/export/ddi-codebook.ts';
export { tripleSDefinition, writeTripleSData } from './report/export/triple-s.ts';

export { groupCounter } from './report/export/withhold/group-counter.ts';
export type { GroupCounter } from './report/export/withhold/group-counter.ts';
export type { Withholding } from './report/export/withhold/withholding.ts';

export { figureColumns } from './report/export/figures/figure-columns.ts';
export type { FigureColumn, FigureName, FigureRow } from './report/export/figures/figure-columns.ts';
export { figureRows } from './report/export/figures/figure-rows.ts';
export { writeFigures, writeFiguresJson, writeFiguresMetadata } from './report/export/write-figures.ts';
