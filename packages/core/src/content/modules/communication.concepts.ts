import type { Concept } from '../../model/concept.ts';

/** What the module about communication and aids asks about. */
export const communicationConcepts = {
  'communication-ways': { title: 'Ways of communicating', block: 'support', comparable: 'nothing' },
  'communication-understood': { title: 'Being understood', block: 'support', comparable: 'triad' },
  'communication-told': { title: 'Being told things in a way that is understood', block: 'support', comparable: 'triad' },
  'communication-aid': {
    title: 'Has, or needs, a communication aid',
    block: 'support',
    comparable: 'triad',
    absent: [{ audience: 'practitioner', because: 'They work with many people, with and without an aid.' }],
  },
  'communication-aid-get': {
    title: 'The right aid is easy to get',
    block: 'process',
    comparable: 'triad',
    absent: [{ audience: 'young-person', because: 'Adults ask for the aid and deal with the services.' }],
  },
  'communication-aid-help': { title: 'Help with using the aid', block: 'support', comparable: 'triad' },
  'communication-interpreter': { title: 'An interpreter is there when needed', block: 'support', comparable: 'triad' },
  'communication-choices': { title: 'Difference of help to communicate to having a say', block: 'outcome', comparable: 'triad' },
  'communication-better': { title: 'What would help people to be understood', block: 'own-words', comparable: 'nothing' },
} as const satisfies Readonly<Record<string, Concept>>;
