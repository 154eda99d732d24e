import type { Concept } from '../../model/concept.ts';

/** What the module about preparing for adulthood asks about. */
export const preparingForAdulthoodConcepts = {
  'adulthood-stage': { title: 'Has reached, or works with, Year 9 and above', block: 'about', comparable: 'nothing' },
  'adulthood-wishes': { title: 'Wishes for adult life count', block: 'process', comparable: 'triad' },
  'adulthood-work-tried': { title: 'Ways of trying out work', block: 'support', comparable: 'nothing' },
  'adulthood-work-help': { title: 'Help to get ready for work', block: 'support', comparable: 'triad' },
  'adulthood-skills': { title: 'Help to learn everyday skills', block: 'support', comparable: 'triad' },
  'adulthood-home': { title: 'Information about where to live', block: 'support', comparable: 'triad' },
  'adulthood-choice': { title: 'Choice of things to do locally', block: 'support', comparable: 'triad' },
  'adulthood-barriers': { title: 'What makes it hard to take part locally', block: 'support', comparable: 'nothing' },
  'adulthood-check': {
    title: 'Had an annual health check',
    block: 'support',
    comparable: 'triad',
    absent: [{ audience: 'practitioner', because: 'It is a fact about one young person, and most practitioners do not learn of it.' }],
  },
  'adulthood-own-health': { title: 'Help to look after one’s own health', block: 'support', comparable: 'triad' },
  'adulthood-on-way': {
    title: 'On the way to the adult life that is wanted',
    block: 'outcome',
    comparable: 'triad',
    absent: [
      { audience: 'practitioner', because: 'Whether a life is the one that is wanted is for young people and their families to say.' },
    ],
  },
  'adulthood-better': { title: 'What would help most to get ready for adult life', block: 'own-words', comparable: 'nothing' },
} as const satisfies Readonly<Record<string, Concept>>;
