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

/** Whose reports a request may see and who asks, or what it is answered in their place. */
export type OpenedReports =
  { readonly kind: 'opened'; readonly wanted: Scope; readonly doneBy: string } | { readonly kind: 'refused'; readonly response: Response };

/** Whose reports are asked for: those of the key’s own scope, unless `?authority=` names one. 401 without a key, 400 for what is no code, 404 for what the key does not open. */
export async function openReports(request: Request, { store }: Pick<ReportSources, 'store'>): Promise<OpenedReports> {
  const key = await readKey(request, store);
  if (key === null) return { kind: 'refused', response: keyNeeded() };
  const named = new URL(request.url).searchParams.get('authority');
  if (named !== null && parse(AuthorityCode, named).kind !== 'ok') return { kind: 'refused', response: badAuthority() };
  const wanted = named ?? key.scope;
  if (!mayRead(key.scope, wanted)) return { kind: 'refused', response: noReport() };
  return { kind: 'opened', wanted, doneBy: nameOfKey(key) };
}

/** One answer for what is not there and what is not yours, so that nobody can find out which. */
export function noReport(): Response {
  return problem({
    status: 404,
    code: 'no-report',
    title: 'There is no such report for this key.',
    detail:
      'The period was not released, or the key is not for this authority. "GET /v1/reports" says which there are. A key for England names an authority with "?authority=" and its code.',
  });
}

function badAuthority(): Response {
  const detail = 'Expected authority to be the three-digit code of one, such as 302, or to be left out.';
  return problem({ status: 400, code: 'bad-parameters', title: 'The parameters cannot be read.', detail });
}
