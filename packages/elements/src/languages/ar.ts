import type { Language } from '../survey/language.ts';
import interfaceWords from './ar.json' with { type: 'json' };

/** Arabic: the interface, and every instrument. */
export const ar: Language = {
  tag: 'ar',
  name: 'العربية',
  direction: 'rtl',
  words: interfaceWords.texts,
  definitions: {
    'poet/parent-carer/ehcp': () => import('@poet/core/content/languages/ar/parent-carer-ehcp.json', { with: { type: 'json' } }),
    'poet/young-person/ehcp': () => import('@poet/core/content/languages/ar/young-person-ehcp.json', { with: { type: 'json' } }),
    'poet/practitioner/ehcp': () => import('@poet/core/content/languages/ar/practitioner-ehcp.json', { with: { type: 'json' } }),
    'poet/parent-carer/sen-support': () =>
      import('@poet/core/content/languages/ar/parent-carer-sen-support.json', { with: { type: 'json' } }),
    'poet/young-person/sen-support': () =>
      import('@poet/core/content/languages/ar/young-person-sen-support.json', { with: { type: 'json' } }),
    'poet/practitioner/sen-support': () =>
      import('@poet/core/content/languages/ar/practitioner-sen-support.json', { with: { type: 'json' } }),
  },
};
