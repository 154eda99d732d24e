import type { Parsed } from '@poet/core';

/** A day, `2026-11-23`, that is in the calendar; `null` where none was given. */
export function parseDay(text: string | null | undefined): Parsed<string | null> {
  if (text === null || text === undefined) return { kind: 'ok', value: null };
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);
  if (isDay) return { kind: 'ok', value: text };
  return { kind: 'issues', issues: [{ path: '', code: 'not-a-day', message: 'Expected a day, year first, such as 2026-11-23.' }] };
}
