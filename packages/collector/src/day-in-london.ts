const parts = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day in Europe/London at a moment, as `2026-11-23`. Days are all that is ever stored: a time could identify a person. */
export function dayInLondon(moment: Date): string {
  const [day, month, year] = parts.format(moment).split('/');
  return `${year}-${month}-${day}`;
}
