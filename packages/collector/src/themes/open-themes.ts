import type { Period } from '@poet/core';
import { readPeriod } from '@poet/core/periods.js';
import { opensSubmissions } from '../export/opens-submissions.ts';
import { keyNeeded } from '../key-needed.ts';
import { problem } from '../problem.ts';
import { nameOfKey, readKey } from '../read-key.ts';
import type { Store } from '../store.ts';

/** Whose themes of which period a request is about, and who asks; or what it is answered in their place. */
export type OpenedThemes =
  | { readonly kind: 'opened'; readonly authority: string; readonly period: Period; readonly doneBy: string }
  | { readonly kind: 'refused'; readonly response: Response };

/** Only who can read what people wrote can have looked through it: 401 without a key, 404 for one that opens no single submissions, 400 for what is no period. */
export async function openThemes(request: Request, { store, period: id }: { store: Store; period: string }): Promise<OpenedThemes> {
  const key = await readKey(request, store);
  if (key === null) return { kind: 'refused', response: keyNeeded() };
  if (!opensSubmissions(key, key.scope)) return { kind: 'refused', response: noThemes() };
  const period = readPeriod(id);
  if (period.kind === 'issues') return { kind: 'refused', response: badPeriod(period.issues) };
  return { kind: 'opened', authority: key.scope, period: period.value, doneBy: nameOfKey(key) };
}

/** One answer for whatever a key does not open, so that nobody can find out why. */
function noThemes(): Response {
  return problem({
    status: 404,
    code: 'no-themes',
    title: 'There are no themes for this key.',
    detail:
      'Themes are for the authority whose people wrote, with a key that opens what they wrote: it was made by "poet-collector keys add --authority … --submissions".',
  });
}

function badPeriod(issues: Parameters<typeof problem>[0]['issues'] = []): Response {
  return problem({
    status: 400,
    code: 'not-a-period',
    title: 'The address names no period.',
    detail: 'Expected one as in /v1/themes/202526-autumn, /v1/themes/202526 or /v1/themes/2025-09-01/2026-01-31.',
    issues: issues.map((issue) => ({ ...issue, path: '/period' })),
  });
}
