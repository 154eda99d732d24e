import { Presentation } from '@poet/core';
import type { PoetSurvey } from '@poet/elements';
import type { PoetReport } from '@poet/elements/report.js';

/** How a survey can look. Nothing else in these tests knows what makes a presentation. */
export const presentations = Presentation.options;
export type { Presentation };

/** Which way the words run; a language that runs so goes with it. */
export const directions = ['ltr', 'rtl'] as const;
export type Direction = (typeof directions)[number];

/** Gives a survey or a report a look, in English or in Arabic. A report has Easy Read as a language, and strong contrast as a theme. */
export function present(element: PoetSurvey | PoetReport, presentation: Presentation, direction: Direction): void {
  if (element.localName === 'poet-survey') {
    Object.assign(element, { presentation, lang: direction === 'rtl' ? 'ar' : 'en' });
  } else {
    const english = presentation.startsWith('easy-read') ? 'en-simple' : 'en';
    Object.assign(element, { theme: presentation.endsWith('large') ? 'high-contrast' : '', lang: direction === 'rtl' ? 'ar' : english });
  }
}
