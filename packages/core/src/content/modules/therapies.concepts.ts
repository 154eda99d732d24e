import type { Concept } from '../../model/concept.ts';

/** What the module about therapies and health asks about. */
export const therapiesConcepts = {
  'therapies-had': { title: 'Therapies had', block: 'support', comparable: 'nothing' },
  'therapies-agreed': { title: 'Agreed therapy takes place', block: 'support', comparable: 'triad' },
  'therapies-everyday': {
    title: 'Therapists show others what to do each day',
    block: 'support',
    comparable: 'triad',
    absent: [{ audience: 'young-person', because: 'It is about what adults show one another.' }],
  },
  'therapies-explain': {
    title: 'Therapists explain things',
    block: 'support',
    comparable: 'triad',
    absent: [{ audience: 'practitioner', because: 'Only those to whom things are explained, or who are with them, can say.' }],
  },
  'therapies-difference': { title: 'Difference of therapy to everyday life', block: 'outcome', comparable: 'triad' },
  'therapies-appointments': { title: 'Health appointments fit people’s needs', block: 'support', comparable: 'triad' },
  'therapies-waiting': { title: 'What the child waits for from health services', block: 'process', comparable: 'audience' },
  'therapies-wait': { title: 'How long the child has waited', block: 'process', comparable: 'audience' },
  'therapies-better': { title: 'What would make help with health better', block: 'own-words', comparable: 'nothing' },
} as const satisfies Readonly<Record<string, Concept>>;
