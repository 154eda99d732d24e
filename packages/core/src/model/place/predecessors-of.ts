import type { Authority, Places } from './places.ts';

/** The authorities that an authority's area, or a part of it, came from directly. None where it was not made of others. */
export function predecessorsOf(places: Places, code: string): readonly Authority[] {
  return places.authorities.filter(({ successors = [] }) => successors.includes(code));
}
