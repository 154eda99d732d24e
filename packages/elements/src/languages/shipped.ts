import type { Language } from '../survey/language.ts';

/** The languages that ship besides English, each a file of its own. Written by `npm run languages` from the translations that are there: do not edit. */
export const shipped: Readonly<Record<string, () => Promise<{ readonly language: Language }>>> = {
  ar: () => import('./ar.ts'),
  cy: () => import('./cy.ts'),
  'en-simple': () => import('./en-simple.ts'),
  pl: () => import('./pl.ts'),
  ur: () => import('./ur.ts'),
};

/** The instruments that are in Easy Read, by its tag: known before it is fetched, so that it can be offered. Written by `npm run languages` from the translations that are there: do not edit. */
export const inEasyRead: Readonly<Record<string, readonly string[]>> = {
  'en-simple': ['poet/parent-carer/ehcp', 'poet/parent-carer/sen-support', 'poet/young-person/ehcp', 'poet/young-person/sen-support'],
};
