import type { Authority, Places } from './places.ts';

/**
 * The authority that has, or had, a code of the Office for National Statistics; `null` where none did. Published files print old codes for years, so
 * no day is asked for: a code never passes to another authority.
 */
export function findByOnsCode(places: Places, onsCode: string): Authority | null {
  return places.authorities.find(({ onsCodes }) => onsCodes.some(({ code }) => code === onsCode)) ?? null;
}
