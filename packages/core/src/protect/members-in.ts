import type { Rest, Whole } from './cut.ts';

/** How places add up: which are several others, and which are another one without a part. */
export interface Groups {
  readonly wholes?: readonly Whole[] | undefined;
  readonly rests?: readonly Rest[] | undefined;
}

/** Of which authorities a place is, by its name; one that is not several others is of itself. */
export function membersIn({ wholes = [], rests = [] }: Groups): (place: string) => readonly string[] {
  const partsOf = new Map(wholes.map(({ whole, parts }) => [whole, parts]));
  const restOf = new Map(rests.map((rest) => [rest.rest, rest]));
  const within = (place: string): readonly string[] => {
    const parts = partsOf.get(place);
    if (parts) return parts.flatMap(within);
    const rest = restOf.get(place);
    if (!rest) return [place];
    const without = new Set(within(rest.without));
    return within(rest.of).filter((authority) => !without.has(authority));
  };
  return within;
}

/** The places that are several others. */
export function severalsIn({ wholes = [], rests = [] }: Groups): ReadonlySet<string> {
  return new Set([...wholes.map(({ whole }) => whole), ...rests.map(({ rest }) => rest)]);
}
