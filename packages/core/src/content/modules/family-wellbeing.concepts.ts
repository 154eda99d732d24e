import type { Absence, Concept } from '../../model/concept.ts';

const absent = [
  { audience: 'young-person', because: 'It is about their parents’ and carers’ own lives, of which they should not have to judge.' },
] as const satisfies readonly Absence[];

/** What the module about carers’ and siblings’ wellbeing asks about. */
export const familyWellbeingConcepts = {
  'family-rest': { title: 'Carers get the rest they need', block: 'outcome', comparable: 'audience' },
  'family-work': { title: 'Paid work can be fitted around caring', block: 'outcome', comparable: 'audience' },
  'family-asked': { title: 'The council asked about the carer’s own needs', block: 'process', comparable: 'audience' },
  'family-raised': { title: 'Practitioners ask carers what help they need', block: 'process', comparable: 'audience' },
  'family-had': { title: 'Help that carers had for themselves', block: 'support', comparable: 'nothing' },
  'family-difference': { title: 'Difference of help for carers to how they cope', block: 'outcome', comparable: 'triad', absent },
  'family-wanted': { title: 'Help that would make the most difference to carers', block: 'support', comparable: 'triad', absent },
  'family-siblings-help': { title: 'Other children in the family had, or need, help', block: 'support', comparable: 'audience' },
  'family-siblings-difference': { title: 'Difference of their help to other children’s lives', block: 'outcome', comparable: 'audience' },
  'family-better': { title: 'What would help families most', block: 'own-words', comparable: 'nothing' },
  'family-where': { title: 'Where families can find help', block: 'support', comparable: 'nothing' },
} as const satisfies Readonly<Record<string, Concept>>;
