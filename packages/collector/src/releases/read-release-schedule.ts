import type { Parsed } from '@poet/core';
import type { ReleaseSchedule } from './due-periods.ts';

const kinds = ['terms', 'years'] as const;

/** Days after the end of a period for which paper may still come. */
const usualWaitDays = 28;

/** Reads POET_RELEASES, `terms`, `years` or both, and POET_RELEASE_WAIT_DAYS. Without the first, nothing is released by itself. */
export function readReleaseSchedule(given: {
  readonly kinds: readonly string[];
  readonly waitDays: string | null;
}): Parsed<ReleaseSchedule> {
  const unknown = given.kinds.filter((word) => kinds.every((kind) => kind !== word));
  const issues = unknown.map((word) => ({
    path: 'POET_RELEASES',
    code: 'bad-release',
    message: `POET_RELEASES has "${word}". Expected terms, years, or both with a comma between.`,
  }));
  const { waitDays } = given;
  if (waitDays !== null && !/^\d{1,3}$/.test(waitDays)) {
    const message = `POET_RELEASE_WAIT_DAYS is "${waitDays}". Expected a whole number of days from 0 to 999.`;
    issues.push({ path: 'POET_RELEASE_WAIT_DAYS', code: 'bad-release', message });
  }
  if (issues.length > 0) return { kind: 'issues', issues };
  const days = waitDays === null ? usualWaitDays : Number(waitDays);
  return { kind: 'ok', value: { kinds: kinds.filter((kind) => given.kinds.includes(kind)), waitDays: days } };
}
