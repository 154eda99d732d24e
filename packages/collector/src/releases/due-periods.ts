import type { Period } from '@poet/core';
import { academicYearOf, termOf } from '@poet/core/periods.js';
import { addDays } from '../add-days.ts';

/** Which releases are made by themselves. */
export interface ReleaseSchedule {
  /** None: nothing is released unless somebody asks for it. */
  readonly kinds: readonly ('terms' | 'years')[];
  /** How long after its last day a period waits for what comes late, such as paper. */
  readonly waitDays: number;
}

/** The periods whose release is due: of each kind the one that ended last, when it has waited long enough. What ended before it is for somebody to ask for. */
export function duePeriods({ kinds, waitDays }: ReleaseSchedule, today: string): readonly Period[] {
  const day = addDays(today, -waitDays);
  return kinds.map((kind) => lastEnded(day, kind === 'terms' ? termOf : academicYearOf));
}

function lastEnded(day: string, periodOf: (day: string) => Period): Period {
  const period = periodOf(day);
  return period.to === day ? period : periodOf(addDays(period.from, -1));
}
