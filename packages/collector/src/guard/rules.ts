import type { Rate } from './rate-counter.ts';

/** What two submissions to one survey can have in common: who sent them, all their answers, or what was written in own words. */
export type Trait = 'sender' | 'answers' | 'words';

/** What is too many of the same, and what becomes of those beyond: `refuse` asks the sender to come back later; `set-aside` stores them, uncounted. */
export interface Rule extends Rate {
  /** A word for it, which `poet-collector set-aside list` shows: `burst`. */
  readonly name: string;
  readonly same: readonly Trait[];
  readonly then: 'refuse' | 'set-aside';
}

/**
 * What is too many, where nobody says otherwise. A school is one sender: all of 1,500 pupils may send within ten minutes, 150 of them at once
 * without being looked at. How fast somebody answered is no rule, because no times are kept.
 */
export const shippedRules: readonly Rule[] = [
  { name: 'flood', same: ['sender'], atOnce: 300, perHour: 9_000, then: 'refuse' },
  { name: 'burst', same: ['sender'], atOnce: 150, perHour: 900, then: 'set-aside' },
  { name: 'same-answers', same: ['sender', 'answers'], atOnce: 10, perHour: 5, then: 'set-aside' },
  { name: 'same-words', same: ['words'], atOnce: 5, perHour: 1, then: 'set-aside' },
];
