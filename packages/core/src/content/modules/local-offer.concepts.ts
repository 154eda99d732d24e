import type { Concept } from '../../model/concept.ts';

/** What the module about the Local Offer and information asks about. */
export const localOfferConcepts = {
  'local-offer-known': { title: 'Has heard of the Local Offer', block: 'support', comparable: 'triad' },
  'local-offer-used': { title: 'Has used the Local Offer', block: 'about', comparable: 'nothing' },
  'local-offer-find': { title: 'The Local Offer is easy to find things on', block: 'support', comparable: 'triad' },
  'local-offer-current': {
    title: 'The Local Offer is up to date',
    block: 'support',
    comparable: 'triad',
    absent: [
      {
        audience: 'young-person',
        because: 'Whether a page is up to date is hard to tell for those who do not arrange support themselves.',
      },
    ],
  },
  'local-offer-result': { title: 'The Local Offer leads to support', block: 'outcome', comparable: 'triad' },
  'local-offer-sources': { title: 'Where people find out about support', block: 'support', comparable: 'nothing' },
  'local-offer-topics': { title: 'Information that is hardest to find', block: 'support', comparable: 'triad' },
  'local-offer-advice': { title: 'Independent advice is easy to get', block: 'support', comparable: 'audience' },
  'local-offer-better': { title: 'What would make information better', block: 'own-words', comparable: 'nothing' },
} as const satisfies Readonly<Record<string, Concept>>;
