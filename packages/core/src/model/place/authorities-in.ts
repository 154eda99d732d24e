import { asDay } from '../as-day.ts';
import type { Authority, Places } from './places.ts';
import { wasThere } from './was-there.ts';
import type { Days } from './was-there.ts';

/**
 * The authorities of a region, by its code, or of `england`, that were there on a day. None where there is no such region.
 * For a period use {@link authoritiesDuring}. @throws PoetError `not-a-day`
 */
export function authoritiesIn(places: Places, area: string, on: string): readonly Authority[] {
  return authoritiesDuring(places, area, { from: on, to: on });
}

/**
 * The authorities of a region, or of `england`, that were there on any day of a period: before a merger within it the old ones, and the new one
 * after it. Whose answers a region's figures are made of is this, since people answered both. @throws PoetError `not-a-day`
 */
export function authoritiesDuring(places: Places, area: string, { from, to }: Days): readonly Authority[] {
  const { begins, authorities } = places;
  if (asDay(to) < begins) return [];
  const known = { from: asDay(from) < begins ? begins : from, to };
  return authorities.filter((authority) => (area === 'england' || area === authority.region) && wasThere(authority, known));
}
