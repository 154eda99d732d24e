import { parse } from '@poet/core';
import type { Period } from '@poet/core';
import { writeFigures, writeFiguresJson, writeFiguresMetadata } from '@poet/core/export.js';
import { periodId, readPeriod } from '@poet/core/periods.js';
import { Report } from '@poet/core/report.js';
import { streamOf } from '../export/stream-of.ts';
import { scopeInWords } from '../keys.ts';
import { problem } from '../problem.ts';
import { noReport, openReports } from './open-reports.ts';
import type { ReportSources } from './open-reports.ts';

interface FigureFormat {
  readonly contentType: string;
  /** What its name ends in, after `302-202526-autumn`: the two files of the Department for Education differ by `.meta`. */
  readonly ending: string;
  readonly write: (report: Report) => AsyncIterable<string>;
}

const csv = 'text/csv; charset=utf-8; header=present';

/** Every format in which the figures of a published report are handed out, by its name. */
export const figureFormats: ReadonlyMap<string, FigureFormat> = new Map<string, FigureFormat>([
  ['figures', { contentType: csv, ending: '-figures.csv', write: (report) => writeFigures(report) }],
  ['figures-metadata', { contentType: csv, ending: '-figures.meta.csv', write: (report) => writeFiguresMetadata(report) }],
  ['figures-json', { contentType: 'application/json', ending: '-figures.json', write: (report) => writeFiguresJson(report) }],
]);

/** What the route needs. */
export interface FiguresRoute extends ReportSources {
  /** One of {@link figureFormats}. */
  readonly format: string;
}

/**
 * `GET /v1/exports/figures?period=202526-autumn[&authority=302]`, and so for the metadata and for JSON: 200 with the figures of the newest statement that was published;
 * 401 without a key, 400 for what is no period, 404 for a period that was not released and for whatever the key does not open. It opens with the keys that
 * open reports, since there is nothing else in it.
 */
export async function readFigures(request: Request, { format: name, store, today }: FiguresRoute): Promise<Response> {
  const format = figureFormats.get(name);
  const opened = await openReports(request, { store });
  if (opened.kind === 'refused') return opened.response;
  const { wanted, doneBy } = opened;
  const period = readPeriod(new URL(request.url).searchParams.get('period') ?? '');
  if (period.kind === 'issues') return badPeriod(period.issues[0]?.message ?? '');
  const report = await store.report(wanted, periodId(period.value));
  if (report === null || format === undefined) return noReport();
  const about = `${periodId(period.value)}, ${scopeInWords(wanted)}, as ${name}`;
  await store.record({ doneOn: today(), doneBy, action: 'reports read', about });
  return new Response(streamOf(format.write(reportIn(report))), {
    headers: {
      'Content-Type': format.contentType,
      'Content-Disposition': `attachment; filename="${wanted}-${nameOf(period.value)}${format.ending}"`,
    },
  });
}

/** @throws Error for a text that is none: it was written here, by an earlier release perhaps. */
function reportIn(body: string): Report {
  const report = parse(Report, JSON.parse(body));
  if (report.kind === 'ok') return report.value;
  throw new Error('A report that was published is none of this release.');
}

/** A window has its two days in its name, and a file name no slash. */
function nameOf(period: Period): string {
  return periodId(period).replace('/', '-to-');
}

function badPeriod(message: string): Response {
  return problem({
    status: 400,
    code: 'bad-parameters',
    title: 'The parameters cannot be read.',
    detail: 'Expected period: a term (202526-autumn), an academic year (202526), or days that were released (2025-09-01/2026-01-31).',
    issues: [{ path: '/period', code: 'not-a-period', message }],
  });
}
