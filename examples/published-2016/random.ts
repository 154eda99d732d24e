/** A stream of numbers that looks random and is the same in every run. */
export interface Random {
  /** From 0 up to, not including, 1. */
  share(): number;
  /** A whole number from 0 to 4,294,967,295. */
  bits(): number;
  /** About normal: mean 0, standard deviation 1, never beyond 3.5. */
  bell(): number;
}

/** Change it, and every synthetic submission changes. It is the year of the figures. */
const seed = 2016;

/**
 * The stream of a name. Each name has its own, so that one more question in a survey leaves the answers to the others as they were.
 * The generator is mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough for examples and for nothing secret.
 */
export function random(name: string): Random {
  let state = startOf(name);
  const bits = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const share = (): number => bits() / 2 ** 32;
  // Four uniform numbers have the mean 2 and the variance 1/3.
  const bell = (): number => (share() + share() + share() + share() - 2) * Math.sqrt(3);
  return { share, bits, bell };
}

/** The same list in an order drawn from the stream. */
export function shuffled<T>(list: readonly T[], { bits }: Random): T[] {
  return list
    .map((value) => ({ value, place: bits() }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value);
}

/** One of the list, each in proportion to its weight (0 or more, at least one above 0). */
export function drawn<T>(list: readonly (readonly [value: T, weight: number])[], { share }: Random): T {
  let left = share() * list.reduce((sum, [, weight]) => sum + weight, 0);
  const found = list.find(([, weight]) => (left -= weight) < 0) ?? list.at(-1);
  if (!found) throw new RangeError('Nothing to draw from: the list is empty.');
  return found[0];
}

/** FNV-1a, 32 bits. */
function startOf(name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash;
}
