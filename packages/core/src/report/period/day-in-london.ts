import { PoetError } from '../../errors.ts';

const parts = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/**
 * The day in Europe/London at a moment: `2026-08-31T23:30:00Z` is 1 September there, since clocks are an hour ahead in summer.
 * @param moment a date and time with its offset from UTC, as in RFC 3339; without one, nobody knows when it was.
 * @throws PoetError `not-a-moment`
 */
export function dayInLondon(moment: string): string {
  const isWhole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(moment);
  const date = new Date(isWhole ? moment : NaN);
  if (Number.isNaN(date.getTime())) {
    const message = `"${moment}" is not a moment. Expected a date, a time and its offset from UTC, such as 2026-08-31T23:30:00Z.`;
    throw new PoetError('not-a-moment', message);
  }
  const [day, month, year] = parts.format(date).split('/');
  return `${year}-${month}-${day}`;
}
