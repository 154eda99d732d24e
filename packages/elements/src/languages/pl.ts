import type { Language } from '../survey/language.ts';
import interfaceWords from './pl.json' with { type: 'json' };

/** Polish: the interface, and every instrument. */
export const pl: Language = {
  tag: 'pl',
  name: 'Polski',
  direction: 'ltr',
  words: interfaceWords.texts,
  definitions: {
    'poet/parent-carer/ehcp': () => import('@poet/core/content/languages/pl/parent-carer-ehcp.json', { with: { type: 'json' } }),
    'poet/young-person/ehcp': () => import('@poet/core/content/languages/pl/young-person-ehcp.json', { with: { type: 'json' } }),
    'poet/practitioner/ehcp': () => import('@poet/core/content/languages/pl/practitioner-ehcp.json', { with: { type: 'json' } }),
    'poet/parent-carer/sen-support': () =>
      import('@poet/core/content/languages/pl/parent-carer-sen-support.json', { with: { type: 'json' } }),
    'poet/young-person/sen-support': () =>
      import('@poet/core/content/languages/pl/young-person-sen-support.json', { with: { type: 'json' } }),
    'poet/practitioner/sen-support': () =>
      import('@poet/core/content/languages/pl/practitioner-sen-support.json', { with: { type: 'json' } }),
  },
};
