import { scopeInWords } from '../keys.ts';
import { noReport, openReports } from './open-reports.ts';
import type { ReportSources } from './open-reports.ts';

/** What `GET /v1/reports` answers: which reports there are, every statement of each. */
export interface ReportsDocument {
  readonly format: 'poet-reports/1';
  readonly reports: readonly {
    readonly authority: string;
    readonly period: string;
    readonly number: number;
    readonly releasedOn: string;
    readonly receivedUntil: string;
  }[];
}

/** `GET /v1/reports[?authority=…]`: 200 with the reports that the key opens, 401 without a key, 404 for an authority that it does not open. */
export async function listReports(request: Request, sources: ReportSources): Promise<Response> {
  const opened = await openReports(request, sources);
  if (opened.kind === 'refused') return opened.response;
  const { doneBy, wanted } = opened;
  const document: ReportsDocument = { format: 'poet-reports/1', reports: await sources.store.reports(wanted) };
  await sources.store.record({
    doneOn: sources.today(),
    doneBy,
    action: 'reports read',
    about: `which there are, ${scopeInWords(wanted)}`,
  });
  return Response.json(document);
}

/**
 * `GET /v1/reports/{period}[?authority=…]`: 200 with the newest statement, in the very text that was published; 401 without a key; 404 for a period that was not
 * released, and for whatever the key does not open. England's key gets England's, or that of the authority that it names.
 */
export async function readReport(request: Request, { period, ...sources }: ReportSources & { readonly period: string }): Promise<Response> {
  const opened = await openReports(request, sources);
  if (opened.kind === 'refused') return opened.response;
  const { doneBy, wanted } = opened;
  const body = await sources.store.report(wanted, period);
  if (body === null) return noReport();
  await sources.store.record({ doneOn: sources.today(), doneBy, action: 'reports read', about: `${period}, ${scopeInWords(wanted)}` });
  return new Response(body, { headers: { 'Content-Type': 'application/json' } });
}
