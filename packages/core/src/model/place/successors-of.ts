import { asDay } from '../as-day.ts';
import type { Authority, Places } from './places.ts';
import { wasThere } from './was-there.ts';

/**
 * The authorities of a day that the area of an ended one is in, over as many mergers and splits as there were. None where it has not ended by then.
 * A successor may have other areas too: what it says is not what the ended one would have said.
 * @throws PoetError `not-a-day`
 */
export function successorsOf(places: Places, code: string, on: string): readonly Authority[] {
  const reached = new Set([code]);
  // A Set also visits what is added while it is being walked.
  for (const one of reached) {
    const { until = on, successors = [] } = places.authorities.find((authority) => authority.code === one) ?? {};
    if (until < on) successors.forEach((successor) => reached.add(successor));
  }
  reached.delete(code);
  return places.authorities.filter((authority) => reached.has(authority.code) && wasThere(authority, { from: asDay(on), to: on }));
}
