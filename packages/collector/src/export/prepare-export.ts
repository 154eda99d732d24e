import { pin, plainWords, wordsIn } from '@poet/core';
import type { Submission, Survey } from '@poet/core';
import { columnsOf, groupCounter, inSeededOrder, rowOf } from '@poet/core/export.js';
import type { Dataset, ExportedSubmission, Row, SourceColumn, Withholding } from '@poet/core/export.js';
import { isIn } from '@poet/core/periods.js';
import { randomBase64Url } from '../base64url.ts';
import type { Store } from '../store.ts';
import type { StoredSubmission } from '../store/submission-pages.ts';
import type { SurveyRegister } from '../surveys.ts';
import { ExportError } from './export-error.ts';
import type { ExportRequest } from './export-request.ts';

/** What an export is made from. */
export interface ExportSources {
  readonly store: Pick<Store, 'submissionPages' | 'submissionsById'>;
  readonly surveys: SurveyRegister;
  readonly today: () => string;
  /** Hears now and then how far it is. */
  readonly onProgress?: (what: string, n: number) => void;
}

/** A file that can be written; or why there is none: nobody knows that survey here, or fewer people answered than a de-identified file must have. */
export type PreparedExport =
  { readonly kind: 'ready'; readonly dataset: Dataset } | { readonly kind: 'unknown-survey' } | { readonly kind: 'too-few' };

/**
 * Reads what is stored two or three times, a page at a time: first which submissions there are, for a de-identified file then what is rare in them, and last, as the
 * file is written, their rows. Of every submission only the id is held, so that 100,000 take a few megabytes.
 */
export async function prepareExport(request: ExportRequest, sources: ExportSources): Promise<PreparedExport> {
  const [first] = sources.surveys.versionsOf(request.survey, request.version);
  if (first === undefined) return { kind: 'unknown-survey' };
  const { ids, compositions } = await gather(request, sources);
  // Others of this version may be another authority's, whose questions are none of this one's business.
  const columns = columnsOf(compositions.length > 0 ? compositions : [first], request.profile);
  const order = request.profile === 'full' ? ids : inSeededOrder(ids, randomBase64Url(32));
  const reading: Reading = { ids: order, columns, authority: request.authority, sources };
  const withholding = request.profile === 'full' ? null : await findRare(reading);
  if (request.profile === 'de-identified' && withholding === null) return { kind: 'too-few' };
  const { authority, profile } = request;
  const about = { title: titleOf(first), survey: pin(first), authority, profile, madeOn: sources.today(), n: ids.length };
  return { kind: 'ready', dataset: { about, columns, rows: rowsOf(reading, { what: 'Written', withholding }) } };
}

interface Reading {
  readonly ids: readonly string[];
  readonly columns: readonly SourceColumn[];
  readonly authority: string;
  readonly sources: ExportSources;
}

/** The ids of all that is counted in results too: what is set aside, sealed, withdrawn or of an unknown survey is not. */
async function gather({ authority, survey, version, period }: ExportRequest, { store, surveys, onProgress }: ExportSources) {
  const ids: string[] = [];
  const compositions = new Map<string, Survey>();
  for await (const page of store.submissionPages({ authority, survey, from: null, to: null })) {
    for (const stored of page) {
      const read = asExported(stored, surveys);
      if (read === null || read.survey.version !== version || (period && !isIn(period, read.submission.completedOn))) continue;
      ids.push(stored.id);
      compositions.set(read.survey.hash, read.survey);
    }
    onProgress?.('Found', ids.length);
  }
  // In an order of their own, so that the columns do not depend on whose submission came to be read first.
  const inOrder = [...compositions.values()].sort((a, b) => (a.modules.join() < b.modules.join() ? -1 : 1));
  return { ids, compositions: inOrder };
}

async function findRare(reading: Reading): Promise<Withholding | null> {
  const counter = groupCounter(reading.columns);
  for await (const row of rowsOf(reading, { what: 'Looked through', withholding: null })) counter.count(row);
  return counter.finish();
}

const atOnce = 200;

async function* rowsOf(
  { ids, columns, authority, sources: { store, surveys, onProgress } }: Reading,
  { what, withholding }: { readonly what: string; readonly withholding: Withholding | null },
): AsyncGenerator<Row> {
  for (let from = 0; from < ids.length; from += atOnce) {
    const wanted = ids.slice(from, from + atOnce);
    const stored = new Map((await store.submissionsById(authority, wanted)).map((one) => [one.id, one]));
    for (const id of wanted) {
      const found = stored.get(id);
      const read = found && asExported(found, surveys);
      if (!read) throw new ExportError('A submission was withdrawn or set aside while the file was made. Make it again.');
      const row = rowOf(columns, read);
      yield withholding ? withholding.apply(row) : row;
    }
    onProgress?.(what, from + wanted.length);
  }
}

function asExported({ body, state, receivedOn, link }: StoredSubmission, surveys: SurveyRegister): ExportedSubmission | null {
  if (state !== 'accepted') return null;
  // Only what passed the whole check when it came is stored as accepted.
  const submission = JSON.parse(body) as Submission;
  const survey = surveys.find(submission);
  return survey && { submission, survey, receivedOn, link };
}

function titleOf({ title }: Survey): string {
  return plainWords(wordsIn(title, 'en'));
}
