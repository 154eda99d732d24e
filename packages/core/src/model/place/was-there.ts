import type { Authority } from './places.ts';

/** The first and the last day, both included. A period is one. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Whether an authority was there on any of some days. */
export function wasThere({ from, until }: Pick<Authority, 'from' | 'until'>, days: Days): boolean {
  return (from === undefined || from <= days.to) && (until === undefined || days.from <= until);
}
