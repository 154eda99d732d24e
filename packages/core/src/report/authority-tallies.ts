import type { AuthorityTally } from '../compare/release-cuts.ts';
import type { Places } from '../model/place/places.ts';
import type { Tally } from '../model/tally.ts';

/** The tallies of authorities by their codes, each with its region: what `releaseCuts` takes. A code that no authority has is in no region, and in England all the same. */
export function authorityTallies(places: Places, tallies: ReadonlyMap<string, Tally>): AuthorityTally[] {
  const regions = new Map(places.authorities.map(({ code, region }) => [code, region]));
  return [...tallies].map(([code, tally]) => ({ code, region: regions.get(code) ?? '', tally }));
}
