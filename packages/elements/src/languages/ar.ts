import type { Language } from '../survey/language.ts';
import translation from './ar.json' with { type: 'json' };

/** Written by `npm run languages` from the translations that are there: do not edit. */
export const language: Language = {
  tag: 'ar',
  name: 'العربية',
  direction: 'rtl',
  words: translation.texts,
  definitions: {
    'poet/parent-carer/ehcp': () => import('@poet/core/content/languages/ar/parent-carer-ehcp.json', { with: { type: 'json' } }),
    'poet/parent-carer/sen-support': () =>
      import('@poet/core/content/languages/ar/parent-carer-sen-support.json', { with: { type: 'json' } }),
    'poet/practitioner/ehcp': () => import('@poet/core/content/languages/ar/practitioner-ehcp.json', { with: { type: 'json' } }),
    'poet/practitioner/sen-support': () =>
      import('@poet/core/content/languages/ar/practitioner-sen-support.json', { with: { type: 'json' } }),
    'poet/young-person/ehcp': () => import('@poet/core/content/languages/ar/young-person-ehcp.json', { with: { type: 'json' } }),
    'poet/young-person/sen-support': () =>
      import('@poet/core/content/languages/ar/young-person-sen-support.json', { with: { type: 'json' } }),
  },
};
