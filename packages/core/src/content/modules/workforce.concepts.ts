import type { Concept } from '../../model/concept.ts';

/** What the module about the workforce and joint working asks about. */
export const workforceConcepts = {
  'workforce-training': { title: 'Training for the work', block: 'work', comparable: 'audience' },
  'workforce-training-wanted': { title: 'Training that would help most', block: 'work', comparable: 'audience' },
  'workforce-time': { title: 'Enough time for each young person', block: 'work', comparable: 'audience' },
  'workforce-supervision': { title: 'Supervision', block: 'work', comparable: 'audience' },
  'workforce-joint': { title: 'Has worked with another service in 12 months', block: 'work', comparable: 'nothing' },
  'workforce-information': { title: 'Information from other services is easy to get', block: 'work', comparable: 'audience' },
  'workforce-improve': { title: 'Where working together most needs to improve', block: 'work', comparable: 'audience' },
  'workforce-funding': { title: 'Services agree easily who pays', block: 'work', comparable: 'audience' },
  'workforce-difference': { title: 'Difference of working together to support', block: 'work', comparable: 'audience' },
  'workforce-better': { title: 'What would help most to do the work well', block: 'own-words', comparable: 'nothing' },
} as const satisfies Readonly<Record<string, Concept>>;
