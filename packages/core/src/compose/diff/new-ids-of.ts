import type { Section } from '../../model/section.ts';

/**
 * The sections of an older version that are in a newer one under another id, with that id: nobody sees the id of a section, so it is its questions
 * that make it the same. A section that keeps its id and one of its questions is itself; of the others, those that share most questions
 * belong together.
 */
export function newIdsOf(older: readonly Section[], newer: readonly Section[]): ReadonlyMap<string, string> {
  const stayed = new Set(older.filter((one) => newer.some((other) => other.id === one.id && shared(one, other) > 0)).map(({ id }) => id));
  const [left, right] = [older, newer].map((sections) => sections.filter(({ id }) => !stayed.has(id)));
  const pairs = (left ?? []).flatMap((one) => (right ?? []).map((other) => ({ from: one.id, to: other.id, n: shared(one, other) })));
  const names = new Map<string, string>();
  for (const { from, to, n } of pairs.sort((one, other) => other.n - one.n)) {
    if (n > 0 && !names.has(from) && ![...names.values()].includes(to)) names.set(from, to);
  }
  return withoutDoubles(names, new Set(older.map(({ id }) => id)));
}

/** No two sections of the older version may come to have one id: what takes the id of another that keeps it stays as it was. */
function withoutDoubles(names: ReadonlyMap<string, string>, ids: ReadonlySet<string>): ReadonlyMap<string, string> {
  const kept = new Map([...names].filter(([, to]) => !ids.has(to) || names.has(to)));
  return kept.size === names.size ? kept : withoutDoubles(kept, ids);
}

function shared(one: Section, other: Section): number {
  const ids = new Set(other.questions.map(({ id }) => id));
  return one.questions.filter(({ id }) => ids.has(id)).length;
}
