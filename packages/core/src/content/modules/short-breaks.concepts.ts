import type { Absence, Concept } from '../../model/concept.ts';

const absent = [
  { audience: 'practitioner', because: 'Those who have short breaks and their families know how they are; few practitioners see them.' },
] as const satisfies readonly Absence[];

/** What the module about short breaks asks about. */
export const shortBreaksConcepts = {
  'short-breaks-had': { title: 'Has had a short break', block: 'support', comparable: 'nothing' },
  'short-breaks-kind': { title: 'Kinds of short break', block: 'support', comparable: 'nothing' },
  'short-breaks-quality': { title: 'Quality of short breaks', block: 'support', comparable: 'triad', absent },
  'short-breaks-amount': { title: 'Amount of short breaks', block: 'support', comparable: 'audience' },
  'short-breaks-choice': { title: 'Choice of short breaks', block: 'support', comparable: 'triad', absent },
  'short-breaks-ease': { title: 'Short breaks are easy to arrange', block: 'support', comparable: 'audience' },
  'short-breaks-child': { title: 'Difference of short breaks to the child or young person', block: 'outcome', comparable: 'triad', absent },
  'short-breaks-family': {
    title: 'Difference of short breaks to the parent’s or carer’s own life',
    block: 'outcome',
    comparable: 'audience',
  },
  'short-breaks-better': { title: 'What would make short breaks better', block: 'own-words', comparable: 'nothing' },
} as const satisfies Readonly<Record<string, Concept>>;
