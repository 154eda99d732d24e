import type { Authority, Places } from './places.ts';

/**
 * The authorities of a name, those that have ended too: "Dorset" was two, one after the other. Where nothing has just that name, those with a name
 * that has these words in it: "East Riding", "Hull". Capitals, stops and "&" make no difference.
 */
export function findByName(places: Places, name: string): readonly Authority[] {
  const words = plain(name);
  if (words === '') return [];
  const named = places.authorities.filter((authority) => plain(authority.name) === words);
  if (named.length > 0) return named;
  return places.authorities.filter((authority) => ` ${plain(authority.name)} `.includes(` ${words} `));
}

function plain(name: string): string {
  const letters = name.toLowerCase().replaceAll('&', ' and ').replaceAll(/['’.]/g, '');
  return letters.replaceAll(/[^a-z]+/g, ' ').trim();
}
