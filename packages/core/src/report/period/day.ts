import { asDay } from '../../model/as-day.ts';

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
