import type { Concept } from '../../model/concept.ts';

/** What the module about annual reviews asks about. */
export const annualReviewsConcepts = {
  'reviews-held': { title: 'Had or took part in a review in 12 months', block: 'about', comparable: 'nothing' },
  'reviews-prepare': { title: 'Help to get ready for reviews', block: 'process', comparable: 'triad' },
  'reviews-people': { title: 'The people who are needed take part in reviews', block: 'process', comparable: 'triad' },
  'reviews-missing': { title: 'Who is missing from reviews', block: 'process', comparable: 'nothing' },
  'reviews-say': { title: 'Young people have their say in reviews', block: 'process', comparable: 'triad' },
  'reviews-future': { title: 'Reviews look at hopes for the future', block: 'process', comparable: 'triad' },
  'reviews-decision': { title: 'Decision within 4 weeks of a review', block: 'process', comparable: 'audience' },
  'reviews-done': { title: 'What was agreed at reviews is done', block: 'outcome', comparable: 'triad' },
  'reviews-better': { title: 'What would make reviews better', block: 'own-words', comparable: 'nothing' },
} as const satisfies Readonly<Record<string, Concept>>;
