import type { Part } from '../parts-of.ts';
import type { ScalePair } from './diff-question.ts';
import { newIdsOf } from './new-ids-of.ts';
import { indexPart } from './part-pair.ts';
import type { PartPair } from './part-pair.ts';
import { shownAlike } from './shown-alike.ts';

/** Sets what one audience is asked in both versions side by side. */
export function pairParts(before: Part, after: Part, scales: ScalePair): PartPair {
  const [one, other] = [before, after].map(({ sections }) => sections.map(({ section }) => section));
  const newIds = newIdsOf(one ?? [], other ?? []);
  const [older, newer] = [indexPart(withNewIds(before, newIds)), indexPart(after)];
  return { older, newer, scales, newIds, alike: shownAlike({ older, newer, scales }) };
}

function withNewIds(part: Part, newIds: ReadonlyMap<string, string>): Part {
  const sections = part.sections.map(({ section, path }) => ({ section: { ...section, id: newIds.get(section.id) ?? section.id }, path }));
  return { ...part, sections };
}
