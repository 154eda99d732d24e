import type { Period } from '../../model/period.ts';

/** What `readPeriod` reads: `202526-autumn`. The id of a term says nothing of its days, and that of a window nothing of its label. */
export function periodId(period: Period): string {
  switch (period.kind) {
    case 'academic-year':
      return period.year;
    case 'term':
      return `${period.year}-${period.term}`;
    case 'window':
      return `${period.from}/${period.to}`;
  }
}
