import { dayInWords } from '../../model/day-in-words.ts';
import type { Period } from '../../model/period.ts';
import { plainWords, wordsIn } from '../../model/words-in.ts';

/** A period as it is said in English: "Autumn term 2025/26", "Academic year 2025/26", "1 September 2025 to 31 January 2026". */
export function periodInWords(period: Period): string {
  switch (period.kind) {
    case 'academic-year':
      return `Academic year ${yearInWords(period.year)}`;
    case 'term':
      return `${termNames[period.term]} term ${yearInWords(period.year)}`;
    case 'window':
      return period.label ? `${plainWords(wordsIn(period.label, 'en'))} (${daysInWords(period)})` : daysInWords(period);
  }
}

/** An academic year as it is said: `202526` is "2025/26". */
export function yearInWords(year: string): string {
  return `${year.slice(0, 4)}/${year.slice(4)}`;
}

/** The days of a period as they are said: "1 September 2025 to 31 January 2026"; one day is said once. */
export function daysInWords({ from, to }: Pick<Period, 'from' | 'to'>): string {
  return from === to ? dayInWords(from, 'en') : `${dayInWords(from, 'en')} to ${dayInWords(to, 'en')}`;
}

const termNames = { autumn: 'Autumn', spring: 'Spring', summer: 'Summer' } as const;
