import { findAuthority } from './find-authority.ts';
import type { Places, Region } from './places.ts';

/** The region that an authority is in on a day; `null` where there is no such authority on it: `findAuthority` says why. */
export function regionOf(places: Places, code: string, on: string): Region | null {
  const found = findAuthority(places, code, on);
  if (found.kind !== 'found') return null;
  return places.regions.find((region) => region.code === found.authority.region) ?? null;
}
