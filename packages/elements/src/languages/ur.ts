import type { Language } from '../survey/language.ts';
import translation from './ur.json' with { type: 'json' };

/** Written by `npm run languages` from the translations that are there: do not edit. */
export const language: Language = {
  tag: 'ur',
  name: 'اردو',
  direction: 'rtl',
  words: translation.texts,
  definitions: {
    'poet/parent-carer/ehcp': () => import('@poet/core/content/languages/ur/parent-carer-ehcp.json', { with: { type: 'json' } }),
    'poet/parent-carer/sen-support': () =>
      import('@poet/core/content/languages/ur/parent-carer-sen-support.json', { with: { type: 'json' } }),
    'poet/practitioner/ehcp': () => import('@poet/core/content/languages/ur/practitioner-ehcp.json', { with: { type: 'json' } }),
    'poet/practitioner/sen-support': () =>
      import('@poet/core/content/languages/ur/practitioner-sen-support.json', { with: { type: 'json' } }),
    'poet/young-person/ehcp': () => import('@poet/core/content/languages/ur/young-person-ehcp.json', { with: { type: 'json' } }),
    'poet/young-person/sen-support': () =>
      import('@poet/core/content/languages/ur/young-person-sen-support.json', { with: { type: 'json' } }),
  },
};
