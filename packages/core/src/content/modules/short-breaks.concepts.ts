import type { Concept } from '../../model/concept.ts';

/** What the module about short breaks asks about. */
export const shortBreaksConcepts = {
  'short-breaks-had': { title: 'Has had a short break', block: 'support', comparable: 'triad' },
  'short-breaks-kind': { title: 'Kinds of short break', block: 'support', comparable: 'triad' },
  'short-breaks-quality': { title: 'Quality of short breaks', block: 'support', comparable: 'triad' },
  'short-breaks-amount': { title: 'Amount of short breaks', block: 'support', comparable: 'triad' },
  'short-breaks-choice': { title: 'Choice of short breaks', block: 'support', comparable: 'triad' },
  'short-breaks-ease': { title: 'Short breaks are easy to arrange', block: 'support', comparable: 'triad' },
  'short-breaks-child': { title: 'Difference of short breaks to the child or young person', block: 'outcome', comparable: 'triad' },
  'short-breaks-family': { title: 'Difference of short breaks to the family', block: 'outcome', comparable: 'triad' },
  'short-breaks-better': { title: 'What would make short breaks better', block: 'own-words', comparable: 'nothing' },
} as const satisfies Readonly<Record<string, Concept>>;
