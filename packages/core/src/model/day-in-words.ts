/** A day as it is said: `2026-02-03` or, as typed, `2026-2-3` is "3 February 2026". What is no day stays as it is. */
export function dayInWords(day: string, language: string): string {
  const padded = day
    .split('-')
    .map((part) => part.padStart(2, '0'))
    .join('-');
  const date = new Date(`${padded}T00:00Z`);
  // Some engines take 31 February for 3 March.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(padded)) return day;
  const locale = language.startsWith('en') ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}
