import { ddiCodebook, tripleSDefinition, writeCodebook, writeCsv, writeJson, writeSav, writeTripleSData } from '@poet/core/export.js';
import type { Dataset } from '@poet/core/export.js';
import type { ExportRequest } from './export-request.ts';

/** How single answers are written, piece by piece. */
export interface ExportFormat {
  readonly contentType: string;
  /** What its name ends in, after `302-parent-carer-ehcp-1.0.0`. */
  readonly ending: string;
  readonly write: (dataset: Dataset, nameOf: (format: string) => string) => AsyncIterable<string | Uint8Array>;
}

const csv = 'text/csv; charset=utf-8; header=present';
const xml = 'application/xml; charset=utf-8';

/** Every format in which single answers are handed out, by its name. docs/exports.md says what is in each. */
export const exportFormats: ReadonlyMap<string, ExportFormat> = new Map<string, ExportFormat>([
  ['csv', { contentType: csv, ending: '.csv', write: (dataset) => writeCsv(dataset) }],
  ['data', { contentType: csv, ending: '-data.csv', write: (dataset) => writeCsv(dataset, { dialect: 'data' }) }],
  ['codebook', { contentType: csv, ending: '-codebook.csv', write: (dataset) => writeCodebook(dataset) }],
  ['sav', { contentType: 'application/x-spss-sav', ending: '.sav', write: (dataset) => writeSav(dataset) }],
  ['ddi', { contentType: xml, ending: '-ddi.xml', write: (dataset, nameOf) => whole(ddiCodebook(dataset, nameOf('data'))) }],
  ['triple-s', { contentType: xml, ending: '-sss.xml', write: (dataset) => whole(tripleSDefinition(dataset)) }],
  ['triple-s-data', { contentType: csv, ending: '-sss.csv', write: (dataset) => writeTripleSData(dataset) }],
  ['json', { contentType: 'application/json', ending: '.json', write: (dataset) => writeJson(dataset) }],
]);

/** `302-parent-carer-ehcp-1.0.0-full-data.csv` */
export function fileNameOf({ authority, survey, version, profile }: ExportRequest, format: string): string {
  const parts = [
    authority,
    ...survey.split('/').filter((part) => part !== 'poet' && part !== authority),
    version,
    ...(profile === 'full' ? [profile] : []),
  ];
  return parts.join('-') + (exportFormats.get(format)?.ending ?? '');
}

async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}
