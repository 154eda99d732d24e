import type { Language } from '../survey/language.ts';

/** The languages that ship besides English, each a file of its own. Written by `npm run languages` from the translations that are there: do not edit. */
export const shipped: Readonly<Record<string, () => Promise<{ readonly language: Language }>>> = {
  ar: () => import('./ar.ts'),
  cy: () => import('./cy.ts'),
  'en-simple': () => import('./en-simple.ts'),
  pl: () => import('./pl.ts'),
  ur: () => import('./ur.ts'),
};
