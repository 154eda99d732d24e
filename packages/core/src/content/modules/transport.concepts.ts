import type { Absence, Concept } from '../../model/concept.ts';

const absent = [
  { audience: 'practitioner', because: 'Few practitioners see the journeys; those who travel and their families do.' },
] as const satisfies readonly Absence[];

/** What the module about travel to school and college asks about. */
export const transportConcepts = {
  'transport-had': { title: 'Gets help with travel', block: 'about', comparable: 'nothing' },
  'transport-kind': { title: 'Kinds of help with travel', block: 'about', comparable: 'nothing' },
  'transport-ease': { title: 'Help with travel is easy to arrange', block: 'process', comparable: 'audience' },
  'transport-time': { title: 'Transport is on time', block: 'support', comparable: 'triad', absent },
  'transport-changes': { title: 'Told about changes to transport beforehand', block: 'support', comparable: 'triad', absent },
  'transport-staff': { title: 'Transport staff meet needs', block: 'support', comparable: 'triad', absent },
  'transport-safe': { title: 'Feeling safe on the journey', block: 'outcome', comparable: 'triad', absent },
  'transport-ready': { title: 'Arriving ready to learn', block: 'outcome', comparable: 'triad', absent },
  'transport-better': { title: 'What would make the journey better', block: 'own-words', comparable: 'nothing' },
} as const satisfies Readonly<Record<string, Concept>>;
