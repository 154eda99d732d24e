import { AuthorityCode, parse } from '@poet/core';
import { keyNeeded } from '../key-needed.ts';
import { mayRead } from '../keys.ts';
import type { Scope } from '../keys.ts';
import { problem } from '../problem.ts';
import { nameOfKey, readKey } from '../read-key.ts';
import type { Store } from '../store.ts';

/** What reading reports needs. */
export interface ReportSources {
  readonly store: Store;
  /** The day in Europe/London, `2026-11-23`. */
  readonly today: () => string;
}

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
  const opened = await openWith(request, sources);
  if (opened.kind === 'refused') return opened.response;
  const { doneBy, wanted } = opened;
  const document: ReportsDocument = { format: 'poet-reports/1', reports: await sources.store.reports(wanted) };
  await sources.store.record({ doneOn: sources.today(), doneBy, action: 'reports read', about: `which there are, ${inWords(wanted)}` });
  return Response.json(document);
}

/**
 * `GET /v1/reports/{period}[?authority=…]`: 200 with the newest statement, in the very text that was published; 401 without a key; 404 for a period that was not
 * released, and for whatever the key does not open. England's key says of whom.
 */
export async function readReport(request: Request, { period, ...sources }: ReportSources & { readonly period: string }): Promise<Response> {
  const opened = await openWith(request, sources);
  if (opened.kind === 'refused') return opened.response;
  const { doneBy, wanted } = opened;
  const body = wanted === 'england' ? null : await sources.store.report(wanted, period);
  if (body === null) return notFound();
  await sources.store.record({ doneOn: sources.today(), doneBy, action: 'reports read', about: `${period}, ${inWords(wanted)}` });
  return new Response(body, { headers: { 'Content-Type': 'application/json' } });
}

type Opened =
  { readonly kind: 'opened'; readonly wanted: Scope; readonly doneBy: string } | { readonly kind: 'refused'; readonly response: Response };

/** Whose reports are asked for: those of the key’s own scope, unless an authority is named. */
async function openWith(request: Request, { store }: ReportSources): Promise<Opened> {
  const key = await readKey(request, store);
  if (key === null) return { kind: 'refused', response: keyNeeded() };
  const named = new URL(request.url).searchParams.get('authority');
  if (named !== null && parse(AuthorityCode, named).kind !== 'ok') return { kind: 'refused', response: badAuthority() };
  const wanted = named ?? key.scope;
  if (!mayRead(key.scope, wanted)) return { kind: 'refused', response: notFound() };
  return { kind: 'opened', wanted, doneBy: nameOfKey(key) };
}

function inWords(wanted: Scope): string {
  return wanted === 'england' ? 'England' : `authority ${wanted}`;
}

function badAuthority(): Response {
  const detail = 'Expected authority to be the three-digit code of one, such as 302, or to be left out.';
  return problem({ status: 400, code: 'bad-parameters', title: 'The parameters cannot be read.', detail });
}

/** One answer for what is not there and what is not yours, so that nobody can find out which. */
function notFound(): Response {
  return problem({
    status: 404,
    code: 'no-report',
    title: 'There is no such report for this key.',
    detail:
      'The period was not released, or the key is not for this authority. "GET /v1/reports" says which there are. A key for England needs "?authority=" with a code.',
  });
}
