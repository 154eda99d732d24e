import { PoetError } from '../../errors.ts';
import { isDay } from '../../model/is-day.ts';

/** The same day back. @throws PoetError `not-a-day` */
export function asDay(text: string): string {
  if (isDay(text)) return text;
  throw new PoetError('not-a-day', `"${text}" is not a day. Expected one as 2026-02-28, from 1900 to 2199.`);
}

/** The day before. @throws PoetError `not-a-day` */
export function dayBefore(day: string): string {
  return moved(day, -1);
}

/** The day after. @throws PoetError `not-a-day` */
export function dayAfter(day: string): string {
  return moved(day, 1);
}

function moved(day: string, days: number): string {
  const date = new Date(`${asDay(day)}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
