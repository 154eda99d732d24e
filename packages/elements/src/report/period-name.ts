import { dayInWords, plainWords, wordsIn } from '@poet/core';
import type { Report } from '@poet/core/report.js';
import { reportMessages } from '../messages/report-messages.ts';

/** What the period of a report is called: "Autumn term 2025/26", "Academic year 2025/26", or its days. */
export function periodName({ period }: Pick<Report, 'period'>, language: string): string {
  const year = `${period.year.slice(0, 4)}/${period.year.slice(4)}`;
  switch (period.kind) {
    case 'academic-year':
      return reportMessages.academicYear(year);
    case 'term':
      return reportMessages[period.term](year);
    case 'window':
      return period.label ? plainWords(wordsIn(period.label, language)) : daysName({ period }, language);
  }
}

/** The days of a report: "1 September 2025 to 31 January 2026". */
export function daysName({ period }: Pick<Report, 'period'>, language: string): string {
  return reportMessages.days(dayInWords(period.from, language), dayInWords(period.to, language));
}
