import type { Language } from '../survey/language.ts';
import translation from './cy.json' with { type: 'json' };

/** Written by `npm run languages` from the translations that are there: do not edit. */
export const language: Language = {
  tag: 'cy',
  name: 'Cymraeg',
  direction: 'ltr',
  words: translation.texts,
  definitions: {
    'poet/parent-carer/ehcp': () => import('@poet/core/content/languages/cy/parent-carer-ehcp.json', { with: { type: 'json' } }),
    'poet/parent-carer/sen-support': () =>
      import('@poet/core/content/languages/cy/parent-carer-sen-support.json', { with: { type: 'json' } }),
    'poet/practitioner/ehcp': () => import('@poet/core/content/languages/cy/practitioner-ehcp.json', { with: { type: 'json' } }),
    'poet/practitioner/sen-support': () =>
      import('@poet/core/content/languages/cy/practitioner-sen-support.json', { with: { type: 'json' } }),
    'poet/young-person/ehcp': () => import('@poet/core/content/languages/cy/young-person-ehcp.json', { with: { type: 'json' } }),
    'poet/young-person/sen-support': () =>
      import('@poet/core/content/languages/cy/young-person-sen-support.json', { with: { type: 'json' } }),
  },
};
