import type { Condition } from '../../model/condition.ts';
import { pointer } from '../../model/pointer.ts';
import type { Node } from './decision-diagram.ts';
import type { Routing } from './routing.ts';

/** A condition that must hold for something to be shown, where it stands, and whose it is, to stand in front of "needs". */
export interface Need {
  readonly condition: Condition;
  readonly path: string;
  readonly owner: string;
}

/** What is to be met together. */
export interface Sought {
  readonly needs: readonly Need[];
  /** Where it is to be met: everywhere, or where a section is shown whose own fault has been reported. */
  readonly within: Node;
}

/** What the showing of a question needs; none for a question that is always shown, or whose own fault has been reported. */
export type NeedsOf = (question: string) => readonly Need[] | 'reported';

/** Where there are more parts than this, pairs are not looked for: a few parts that clash are still found, but not always the fewest. */
const mostPairedParts = 24;

/**
 * Why some needs can never be met together: one part of them, two, or the smallest set that leaving out one by one comes to. The conditions of the
 * questions that they ask about are among the parts.
 * @returns the parts that clash; none if the needs can be met after all.
 */
export function findClash(routing: Routing, { needs, within }: Sought, needsOf: NeedsOf): readonly Need[] {
  const parts = partsOf(routing, needs, needsOf).map((part) => ({ ...part, holds: routing.diagram.and(within, part.holds) }));
  const { diagram } = routing;
  const first = parts.slice(0, mostPairedParts);
  const alone = first.find(({ holds }) => !routing.isPossible(holds));
  if (alone) return [alone.need];
  for (const [i, one] of first.entries())
    for (const other of first.slice(0, i)) if (!routing.isPossible(diagram.and(other.holds, one.holds))) return [other.need, one.need];
  return smallest(routing, parts);
}

interface Part {
  readonly need: Need;
  readonly holds: Node;
}

/** Parts that hold together exactly when the needs do. The nearest come first. */
function partsOf(routing: Routing, needs: readonly Need[], needsOf: NeedsOf): Part[] {
  const parts: Part[] = [];
  const seen = new Set<string>();
  const waiting = needs.flatMap(apart);
  for (let need = waiting.shift(); need; need = waiting.shift()) {
    const { condition } = need;
    const further = 'question' in condition ? needsOf(condition.question) : 'reported';
    if ('question' in condition && further !== 'reported') {
      parts.push({ need, holds: routing.answered(condition) });
      if (!seen.has(condition.question)) waiting.push(...further.flatMap(apart));
      seen.add(condition.question);
    } else parts.push({ need, holds: routing.when(condition) });
  }
  return parts;
}

/** The parts of `all`, however deep. */
function apart(need: Need): Need[] {
  if (!('all' in need.condition)) return [need];
  return need.condition.all.flatMap((condition, i) => apart({ ...need, condition, path: need.path + pointer('all', i) }));
}

/** Leaves out one part after the other, as long as those that remain still clash. */
function smallest(routing: Routing, parts: readonly Part[]): Need[] {
  const { diagram } = routing;
  // What each part and those behind it need together, so that trying to leave one out takes one step.
  const rest: Node[] = [diagram.one];
  for (const { holds } of parts.toReversed()) rest.unshift(diagram.and(holds, rest[0] ?? diagram.one));
  if (routing.isPossible(rest[0] ?? diagram.one)) return [];
  let kept: Node = diagram.one;
  return parts.flatMap(({ need, holds }, i) => {
    if (!routing.isPossible(diagram.and(kept, rest[i + 1] ?? diagram.one))) return [];
    kept = diagram.and(kept, holds);
    return [need];
  });
}
