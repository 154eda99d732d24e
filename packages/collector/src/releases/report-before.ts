import type { Period } from '@poet/core';
import { readPeriod } from '@poet/core/periods.js';

/**
 * Of the periods of which an authority has reports, that of the report before one: it was over before the period began, so that the people in them are others. Of those
 * that ended last it is the one of the same kind, a term’s before a term’s.
 */
export function periodBefore(ids: readonly string[], { kind, from }: Period): string | null {
  const over = ids.flatMap((id) => {
    const period = readPeriod(id);
    return period.kind === 'ok' && period.value.to < from ? [{ id, period: period.value }] : [];
  });
  const last = over.reduce((latest, { period }) => (period.to > latest ? period.to : latest), '');
  const ended = over.filter(({ period }) => period.to === last);
  return (ended.find(({ period }) => period.kind === kind) ?? ended[0])?.id ?? null;
}
