import type { Concept } from '../../model/concept.ts';

/** What the module about complaints, mediation and trust asks about. */
export const complaintsConcepts = {
  'complaints-done': { title: 'Had a problem, and what was done about it', block: 'about', comparable: 'nothing' },
  'complaints-barriers': { title: 'What keeps people from raising a problem', block: 'process', comparable: 'triad' },
  'complaints-ease': { title: 'A problem is easy to raise', block: 'process', comparable: 'triad' },
  'complaints-serious': { title: 'Problems are taken seriously', block: 'process', comparable: 'triad' },
  'complaints-time': { title: 'Time to a final answer', block: 'process', comparable: 'audience' },
  'complaints-settled': { title: 'Problems are put right', block: 'outcome', comparable: 'triad' },
  'complaints-mediation': {
    title: 'Mediation finds a way forward',
    block: 'process',
    comparable: 'triad',
    absent: [{ audience: 'young-person', because: 'Too few of them take part in mediation to ask all of them about it.' }],
  },
  'complaints-relations': { title: 'Difference of raising a problem to working together', block: 'outcome', comparable: 'audience' },
  'complaints-trust': { title: 'Trust in those who decide about support', block: 'outcome', comparable: 'triad' },
  'complaints-better': { title: 'What would make it easier to put problems right', block: 'own-words', comparable: 'nothing' },
  'complaints-where': { title: 'Where to turn with a problem', block: 'process', comparable: 'nothing' },
} as const satisfies Readonly<Record<string, Concept>>;
