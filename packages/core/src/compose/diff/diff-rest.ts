import { canonicalJson } from '../hash.ts';
import type { Change } from './change.ts';
import { changeAt, inside } from './change-at.ts';
import type { Spot } from './change-at.ts';

/** One thing in both versions, and what of it is compared elsewhere, or not at all. */
export interface RestPair {
  readonly older: object;
  readonly newer: object;
  readonly apart: readonly string[];
}

/** The last resort: changes that were found in one thing, and one more for whatever else in it is different, since nothing must pass in silence. */
export function withRest(found: readonly Change[], { older, newer, apart }: RestPair, spot: Spot): Change[] {
  const [before, after] = [older, newer].map((one) => new Map<string, unknown>(Object.entries(one)));
  const names = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].filter((name) => !apart.includes(name));
  const rest = names.flatMap((name) => {
    const at = inside(spot, name);
    const [one, other] = [before, after].map((values) => jsonOf(values?.get(name)));
    if (one === other || found.some((change) => isAbout(change, at))) return [];
    return [changeAt('other', at, { what: `"${name}"`, before: one ?? null, after: other ?? null })];
  });
  return [...found, ...rest];
}

function jsonOf(value: unknown): string | null {
  return value === undefined ? null : canonicalJson(value);
}

function isAbout({ path }: Change, { olderPath, newerPath }: Spot): boolean {
  return [olderPath, newerPath].some((at) => path === at || path.startsWith(`${at}/`));
}
