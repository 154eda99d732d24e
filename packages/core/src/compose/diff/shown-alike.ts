import type { Condition } from '../../model/condition.ts';
import type { Question } from '../../model/question.ts';
import type { Scale } from '../../model/scale.ts';
import { canonicalJson } from '../hash.ts';
import { Routing } from '../prove/routing.ts';
import { unlessTooComplex } from '../prove/unless-too-complex.ts';
import { eitherAnswer } from './either-answer.ts';
import { isSameCondition } from './is-same-condition.ts';
import { sameIn } from './part-pair.ts';
import type { PartIndex } from './part-pair.ts';

/** Whether the same people are shown a question before and after. */
export interface Alike {
  /** By its section’s condition and its own together. */
  readonly together: boolean;
  /** By its section’s condition alone, and by its own alone. */
  readonly bySection: boolean;
  readonly byItself: boolean;
}

/** What one audience is asked in both versions, and the scales of each. */
export interface AskedInBoth {
  readonly older: PartIndex;
  readonly newer: PartIndex;
  readonly scales: { readonly older: ReadonlyMap<string, Scale>; readonly newer: ReadonlyMap<string, Scale> };
}

type Conditions = readonly (Condition | undefined)[];

/**
 * Of each question that both versions have, by its id, whether it is shown to the same people. It is a proof over the questions in front of it, which
 * may have any answer that either version takes, and are shown as they were; where that is not the same, they may be shown or not. It never says
 * “the same” wrongly. What is too complex to be proved so is compared as `isSameCondition` does.
 */
export function shownAlike({ older, newer, scales }: AskedInBoth): ReadonlyMap<string, Alike> {
  const sections = [older, newer].flatMap(({ part }) => part.sections.map(({ section }) => section));
  const routing = new Routing(sections, new Map());
  const alike = new Map<string, Alike>();
  for (const { question, section } of newer.questions.values()) {
    const before = sameIn(older, question);
    if (!before) continue;
    const isSame = (one: Conditions, other: Conditions) => isSameIn(routing, one, other);
    const after = [section.showIf, question.showIf];
    const together = isSame([before.section.showIf, before.question.showIf], after);
    const bySection = isSame([before.section.showIf], [section.showIf]);
    const byItself = isSame([before.question.showIf], [question.showIf]);
    alike.set(question.id, { together, bySection, byItself });
    const either = eitherAnswer(before.question, question, scales);
    if (either) ask(routing, either, together ? after : null);
  }
  return alike;
}

/** Whether all of some conditions hold for the same answers as all of others. */
function isSameIn(routing: Routing, one: Conditions, other: Conditions): boolean {
  const [before, after] = [allOf(one), allOf(other)];
  if (canonicalJson(before) === canonicalJson(after)) return true;
  const same = unlessTooComplex(() => {
    const { diagram } = routing;
    const [f, g] = [routing.when(before), routing.when(after)];
    const differ = diagram.or(diagram.and(f, diagram.not(g)), diagram.and(g, diagram.not(f)));
    return !routing.isPossible(differ);
  });
  return same ?? isSameCondition(before, after);
}

/** Tells of a question, and when it is shown; `null` for now and then. One that is too complex stays untold, as if it could have any answer. */
function ask(routing: Routing, question: Question, shown: Conditions | null): void {
  unlessTooComplex(() => routing.ask(question, shown ? routing.when(allOf(shown)) : routing.diagram.variable()));
}

function allOf(conditions: Conditions): Condition {
  return { all: conditions.filter((condition) => condition !== undefined) };
}
