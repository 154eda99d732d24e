import type { Authority, OnsCode } from './places.ts';

/** The code of the Office for National Statistics that an authority has on a day; before its first, the first, and after its end the last. */
export function onsCodeOf({ onsCodes }: Authority, on: string): string | null {
  const begun = onsCodes.filter(({ from }) => from === undefined || from <= on);
  const [first]: readonly (OnsCode | undefined)[] = onsCodes;
  return (begun.at(-1) ?? first)?.code ?? null;
}
