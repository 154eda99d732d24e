/**
 * Whether a text is a day that there is, as `2026-02-28`, from 1900 to 2199. Days are texts everywhere: they sort as they are, and no time of
 * day or time zone can get into them.
 */
export function isDay(text: string): boolean {
  if (!/^(?:19|2[01])\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00Z`);
  // Some engines take 31 February for 3 March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
