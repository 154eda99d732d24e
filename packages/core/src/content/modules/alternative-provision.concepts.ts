import type { Concept } from '../../model/concept.ts';

/** What the module about alternative provision and education other than at school asks about. */
export const alternativeProvisionConcepts = {
  'alternative-had': { title: 'Has had, or worked with, alternative provision', block: 'support', comparable: 'nothing' },
  'alternative-kind': { title: 'Kinds of alternative provision', block: 'support', comparable: 'nothing' },
  'alternative-hours': { title: 'Hours of education a week', block: 'support', comparable: 'audience' },
  'alternative-needs': { title: 'Alternative provision meets people’s needs', block: 'support', comparable: 'triad' },
  'alternative-say': { title: 'A say in the choice of alternative provision', block: 'process', comparable: 'triad' },
  'alternative-company': { title: 'Chances to be with others', block: 'support', comparable: 'triad' },
  'alternative-next': { title: 'Knowing what comes next in education', block: 'process', comparable: 'triad' },
  'alternative-difference': {
    title: 'Difference of alternative provision to feelings about learning',
    block: 'outcome',
    comparable: 'triad',
  },
  'alternative-better': { title: 'What would make alternative provision better', block: 'own-words', comparable: 'nothing' },
} as const satisfies Readonly<Record<string, Concept>>;
