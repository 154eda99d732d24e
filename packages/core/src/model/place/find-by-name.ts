import type { Authority, Places } from './places.ts';

/**
 * The authorities of a name, those that have ended too: "Dorset" was two, one after the other. Where nothing has just that name, those with a name
 * that has these words in it: "East Riding", "Hull"; and then the same without the words for what kind of council it is: "Hull City Council".
 * Capitals, stops and "&" make no difference.
 */
export function findByName({ authorities }: Places, name: string): readonly Authority[] {
  for (const spelled of [plain, withoutKind]) {
    const words = spelled(name);
    if (words === '') return [];
    const named = authorities.filter((authority) => spelled(authority.name) === words);
    if (named.length > 0) return named;
    const within = authorities.filter((authority) => ` ${spelled(authority.name)} `.includes(` ${words} `));
    if (within.length > 0) return within;
  }
  return [];
}

function plain(name: string): string {
  const letters = name.toLowerCase().replaceAll('&', ' and ').replaceAll(/['’.]/g, '');
  return letters.replaceAll(/[^a-z]+/g, ' ').trim();
}

const kindOfCouncil =
  /\b(?:the|council|corporation|county|city|(?:london |royal |metropolitan )?borough|district|unitary|authority)\b(?: of\b)?/g;

function withoutKind(name: string): string {
  return plain(plain(name).replaceAll(kindOfCouncil, ' '));
}
