import type { Concept } from '../../model/concept.ts';

/** What the module about moves between phases asks about. */
export const movingOnConcepts = {
  'moving-on-had': { title: 'Made or helped with a move in 12 months', block: 'about', comparable: 'nothing' },
  'moving-on-kind': { title: 'Kind of move', block: 'about', comparable: 'nothing' },
  'moving-on-notice': { title: 'The new place is known in good time', block: 'process', comparable: 'triad' },
  'moving-on-wishes': { title: 'Wishes about the move count', block: 'process', comparable: 'triad' },
  'moving-on-prepare': { title: 'Help to get ready for the move', block: 'support', comparable: 'triad' },
  'moving-on-handover': { title: 'The new place knows what support is needed', block: 'process', comparable: 'triad' },
  'moving-on-start': { title: 'Support is in place from the first day', block: 'support', comparable: 'triad' },
  'moving-on-settled': { title: 'Settled in after the move', block: 'outcome', comparable: 'triad' },
  'moving-on-better': { title: 'What would have made the move better', block: 'own-words', comparable: 'nothing' },
} as const satisfies Readonly<Record<string, Concept>>;
