import type { Concept } from '../../model/concept.ts';

/** What the module about emotional wellbeing and mental health asks about. */
export const wellbeingConcepts = {
  'wellbeing-help': {
    title: 'Has had, or wanted, help with emotional wellbeing',
    block: 'support',
    comparable: 'triad',
    absent: [{ audience: 'practitioner', because: 'They work with many people, with and without help.' }],
  },
  'wellbeing-wait': { title: 'How long it took to get help', block: 'process', comparable: 'audience' },
  'wellbeing-fit': { title: 'Help fits people’s additional needs', block: 'support', comparable: 'triad' },
  'wellbeing-difference': { title: 'Difference of help to how one feels and copes', block: 'outcome', comparable: 'triad' },
  'wellbeing-find': { title: 'Where to get help is easy to find out', block: 'process', comparable: 'triad' },
  'wellbeing-talk': {
    title: 'An adult to talk to about feelings',
    block: 'support',
    comparable: 'triad',
    absent: [{ audience: 'practitioner', because: 'Only the young person, or those close to them, can say.' }],
  },
  'wellbeing-school': { title: 'School cares for emotional wellbeing', block: 'support', comparable: 'triad' },
  'wellbeing-advice': { title: 'Advice from mental health services is easy to get', block: 'process', comparable: 'audience' },
  'wellbeing-better': { title: 'What would make help with emotional wellbeing better', block: 'own-words', comparable: 'nothing' },
  'wellbeing-where': { title: 'Where to find help', block: 'support', comparable: 'nothing' },
} as const satisfies Readonly<Record<string, Concept>>;
