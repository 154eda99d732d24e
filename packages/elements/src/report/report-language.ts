import { languageOf } from '@poet/core';
import type { InterfaceWords } from '../localize.ts';

/** The words of reports in one language; none for English. */
export interface ReportLanguage {
  readonly words: InterfaceWords | null;
  /** Left to the page for a language that is not known here. */
  readonly direction: 'ltr' | 'rtl' | null;
}

type Load = () => Promise<{ readonly default: { readonly texts: InterfaceWords } }>;

const rightToLeft = new Set(['ar', 'ur']);

/** The languages of reports besides English, each a file of its own. */
export const reportLanguages: Readonly<Record<string, Load>> = {
  ar: () => import('./languages/ar.json', { with: { type: 'json' } }),
  cy: () => import('./languages/cy.json', { with: { type: 'json' } }),
  'en-simple': () => import('./languages/en-simple.json', { with: { type: 'json' } }),
  pl: () => import('./languages/pl.json', { with: { type: 'json' } }),
  ur: () => import('./languages/ur.json', { with: { type: 'json' } }),
};

const tags = Object.fromEntries(['en', ...Object.keys(reportLanguages)].map((tag) => [tag, tag]));

/** Loads the words of the nearest language that there is: `cy` for `cy-GB`. What has none, or does not come, is English. */
export async function loadReportLanguage(asked: string): Promise<ReportLanguage> {
  const tag = languageOf(tags, asked);
  const file = await reportLanguages[tag]?.().catch(() => null);
  const isKnown = tag !== 'en' || /^en(-|$)/.test(asked);
  return { words: file?.default.texts ?? null, direction: isKnown ? (rightToLeft.has(tag) ? 'rtl' : 'ltr') : null };
}
