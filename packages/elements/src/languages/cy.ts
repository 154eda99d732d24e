import type { Language } from '../survey/language.ts';
import interfaceWords from './cy.json' with { type: 'json' };

/** Welsh: the interface, and every instrument. */
export const cy: Language = {
  tag: 'cy',
  name: 'Cymraeg',
  direction: 'ltr',
  words: interfaceWords.texts,
  definitions: {
    'poet/parent-carer/ehcp': () => import('@poet/core/content/languages/cy/parent-carer-ehcp.json', { with: { type: 'json' } }),
    'poet/young-person/ehcp': () => import('@poet/core/content/languages/cy/young-person-ehcp.json', { with: { type: 'json' } }),
    'poet/practitioner/ehcp': () => import('@poet/core/content/languages/cy/practitioner-ehcp.json', { with: { type: 'json' } }),
    'poet/parent-carer/sen-support': () =>
      import('@poet/core/content/languages/cy/parent-carer-sen-support.json', { with: { type: 'json' } }),
    'poet/young-person/sen-support': () =>
      import('@poet/core/content/languages/cy/young-person-sen-support.json', { with: { type: 'json' } }),
    'poet/practitioner/sen-support': () =>
      import('@poet/core/content/languages/cy/practitioner-sen-support.json', { with: { type: 'json' } }),
  },
};
