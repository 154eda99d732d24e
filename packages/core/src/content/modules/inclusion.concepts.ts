import type { Concept } from '../../model/concept.ts';

/** What the module about inclusion and support in school, nursery or college asks about. */
export const inclusionConcepts = {
  'inclusion-school': { title: 'Has a place at a school, or works with schools', block: 'support', comparable: 'nothing' },
  'inclusion-lessons': { title: 'Help in lessons', block: 'support', comparable: 'triad' },
  'inclusion-changes': { title: 'School makes the changes that are needed', block: 'support', comparable: 'triad' },
  'inclusion-staff': { title: 'Staff understand what is needed', block: 'support', comparable: 'triad' },
  'inclusion-activities': { title: 'Taking part besides lessons', block: 'support', comparable: 'triad' },
  'inclusion-belonging': { title: 'Feeling part of the school', block: 'outcome', comparable: 'triad' },
  'inclusion-missed': { title: 'What kept the child away from school', block: 'support', comparable: 'audience' },
  'inclusion-attendance': { title: 'Difference of support to attendance', block: 'outcome', comparable: 'triad' },
  'inclusion-better': { title: 'What would make school better', block: 'own-words', comparable: 'nothing' },
} as const satisfies Readonly<Record<string, Concept>>;
