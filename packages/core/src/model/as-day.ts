import { PoetError } from '../errors.ts';
import { isDay } from './is-day.ts';

/** The same day back. @throws PoetError `not-a-day` */
export function asDay(text: string): string {
  if (isDay(text)) return text;
  throw new PoetError('not-a-day', `"${text}" is not a day. Expected one as 2026-02-28, from 1900 to 2199.`);
}
