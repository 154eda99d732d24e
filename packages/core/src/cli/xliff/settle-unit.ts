import { wordsAt } from '../../compose/translate.ts';
import { sameWords } from '../../model/normal-words.ts';
import type { Words } from '../../model/text.ts';
import type { Translation } from '../../model/translation.ts';
import { plainWords } from '../../model/words-in.ts';
import type { ReadUnit } from './read-unit.ts';

/** A unit, and what becomes of its words. */
export interface SettledUnit extends ReadUnit {
  /** The English that the words were made from, where it is not the source: empty where nobody knows it. `null` for words that are up to date. */
  readonly was: Words | null;
  /** Words that are not taken, since the state is `initial`: the English, copied, or words that could not be marked as unfinished. */
  readonly left: 'copied' | 'unfinished' | null;
}

/** What is known when a unit is settled. */
export interface Settling {
  /** The translation that the import replaces; `null` where there is none. */
  readonly before: Translation | null;
  /** Whether the English stands in a definition. Where it does not, the sources of the file are the English, and no words can be stale. */
  readonly hasDefinition: boolean;
}

/**
 * Decides what the words of a unit are. A state of `initial`, which is also that of a segment without one, says that something is to do, so
 * it never makes words up to date: those that were there before stay what they were, whatever a tool has dropped, the English in their place
 * is nothing, and new ones are stale until their state changes.
 */
export function settleUnit(unit: ReadUnit, settling: Settling): SettledUnit {
  const { target, candidate, isInitial } = unit;
  if (target === null || !isInitial) return { ...unit, was: null, left: null };
  const earlier = earlierOf(unit, settling.before);
  if (earlier && sameWords(earlier.target, target)) return { ...unit, ...earlier, left: null };
  const changed = candidate && !sameWords(candidate.source, unit.source) ? candidate : null;
  if (changed && sameWords(changed.target ?? '', target)) return { ...unit, was: changed.source, left: null };
  const left = isCopied(unit) ? 'copied' : 'unfinished';
  const canBeStale = settling.hasDefinition && !unit.isSpoken && unit.source !== '';
  if (left === 'unfinished' && canBeStale) return { ...unit, was: changed?.source ?? earlier?.was ?? '', left: null };
  return { ...unit, ...(earlier ?? { target: null, was: null }), left };
}

type Earlier = Pick<SettledUnit, 'was' | 'isReviewed'> & { readonly target: Words };

/** The words that the file had, and what they were made from. Without sources, a translation is taken to be up to date. */
function earlierOf({ address, isSpoken, source }: ReadUnit, before: Translation | null): Earlier | null {
  const target = before && wordsAt((isSpoken ? before.spoken : before.texts) ?? {}, address);
  if (!before || target === undefined || target === null) return null;
  const was = before.sources ? (wordsAt(before.sources, address) ?? '') : source;
  return { target, was: sameWords(was, source) ? null : was, isReviewed: before.status === 'reviewed' };
}

/** Whether the words are those of the source, with its codes or without. */
function isCopied({ source, target }: ReadUnit): boolean {
  return plainWords(target ?? '').trim() === plainWords(source).trim();
}
