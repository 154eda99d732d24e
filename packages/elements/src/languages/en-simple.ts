import type { Language } from '../survey/language.ts';
import translation from './en-simple.json' with { type: 'json' };

/** Written by `npm run languages` from the translations that are there: do not edit. */
export const language: Language = {
  tag: 'en-simple',
  name: 'Easy Read',
  direction: 'ltr',
  words: translation.texts,
  definitions: {
    'alternative-provision': () => import('@poet/core/content/languages/en-simple/alternative-provision.json', { with: { type: 'json' } }),
    'annual-reviews': () => import('@poet/core/content/languages/en-simple/annual-reviews.json', { with: { type: 'json' } }),
    communication: () => import('@poet/core/content/languages/en-simple/communication.json', { with: { type: 'json' } }),
    complaints: () => import('@poet/core/content/languages/en-simple/complaints.json', { with: { type: 'json' } }),
    'family-wellbeing': () => import('@poet/core/content/languages/en-simple/family-wellbeing.json', { with: { type: 'json' } }),
    inclusion: () => import('@poet/core/content/languages/en-simple/inclusion.json', { with: { type: 'json' } }),
    'local-offer': () => import('@poet/core/content/languages/en-simple/local-offer.json', { with: { type: 'json' } }),
    'moving-on': () => import('@poet/core/content/languages/en-simple/moving-on.json', { with: { type: 'json' } }),
    'poet/parent-carer/ehcp': () => import('@poet/core/content/languages/en-simple/parent-carer-ehcp.json', { with: { type: 'json' } }),
    'poet/parent-carer/sen-support': () =>
      import('@poet/core/content/languages/en-simple/parent-carer-sen-support.json', { with: { type: 'json' } }),
    'personal-budgets': () => import('@poet/core/content/languages/en-simple/personal-budgets.json', { with: { type: 'json' } }),
    'preparing-for-adulthood': () =>
      import('@poet/core/content/languages/en-simple/preparing-for-adulthood.json', { with: { type: 'json' } }),
    'short-breaks': () => import('@poet/core/content/languages/en-simple/short-breaks.json', { with: { type: 'json' } }),
    therapies: () => import('@poet/core/content/languages/en-simple/therapies.json', { with: { type: 'json' } }),
    transport: () => import('@poet/core/content/languages/en-simple/transport.json', { with: { type: 'json' } }),
    wellbeing: () => import('@poet/core/content/languages/en-simple/wellbeing.json', { with: { type: 'json' } }),
    'poet/young-person/ehcp': () => import('@poet/core/content/languages/en-simple/young-person-ehcp.json', { with: { type: 'json' } }),
    'poet/young-person/sen-support': () =>
      import('@poet/core/content/languages/en-simple/young-person-sen-support.json', { with: { type: 'json' } }),
  },
};
