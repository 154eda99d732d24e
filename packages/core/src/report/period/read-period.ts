import { isAcademicYear } from '../../model/is-academic-year.ts';
import type { Parsed } from '../../model/issue.ts';
import type { Period, TermDates } from '../../model/period.ts';
import { academicYear } from './academic-year.ts';
import { periodId } from './period-id.ts';
import { defaultTermDates, termsOf } from './terms.ts';
import { windowOf } from './window-of.ts';

/** A period by its id: `202526`, `202526-autumn`, or `2025-09-01/2026-01-31` with both days included, as in ISO 8601. */
export function readPeriod(id: string, dates: TermDates = defaultTermDates): Parsed<Period> {
  const [year = '', name] = id.split('-');
  if (isAcademicYear(id)) return { kind: 'ok', value: academicYear(id) };
  if (isAcademicYear(year)) {
    const term = termsOf(year, dates).find((one) => one.term === name);
    if (term && id === periodId(term)) return { kind: 'ok', value: term };
  }
  const [from = '', to = '', more] = id.split('/');
  if (to !== '' && more === undefined) return windowOf({ from, to });
  const message = `"${id}" is not a period. Expected an academic year such as 202526, a term such as 202526-autumn, or two days such as 2025-09-01/2026-01-31.`;
  return { kind: 'issues', issues: [{ path: '', code: 'not-a-period', message }] };
}
