import { periodId } from '@poet/core/periods.js';
import type { Store } from '../store.ts';
import { openThemes } from './open-themes.ts';

/** What sending themes needs. */
export interface ThemesSources {
  readonly store: Store;
  /** The day in Europe/London, `2026-11-23`. */
  readonly today: () => string;
  /** As the address has it. */
  readonly period: string;
}

const none = JSON.stringify({ format: 'poet-themes/1', reviews: [] });

/**
 * `GET /v1/themes/{period}` with an authority’s own key that opens submissions: 200 with its themes as they are kept, which have no review in them before there is
 * one; 400, 401 and 404 as `openThemes` has it. Its counts may be of few people, so that it is recorded.
 */
export async function sendThemes(request: Request, { today, ...sources }: ThemesSources): Promise<Response> {
  const opened = await openThemes(request, sources);
  if (opened.kind === 'refused') return opened.response;
  const { authority, doneBy } = opened;
  const period = periodId(opened.period);
  const body = await sources.store.themes(authority, period);
  await sources.store.record({ doneOn: today(), doneBy, action: 'themes read', about: `authority ${authority}, ${period}` });
  return new Response(body ?? none, { headers: { 'Content-Type': 'application/json' } });
}
