import type { PoetSurvey } from '@poet/elements';

/** In which of its looks a survey is shown. Nothing else in these tests knows what makes one. */
export const presentations = ['standard', 'easy-read', 'large'] as const;
export type Presentation = (typeof presentations)[number];

/** Which way the words run; a language that runs so goes with it. */
export const directions = ['ltr', 'rtl'] as const;
export type Direction = (typeof directions)[number];

const plain = { ltr: 'en', rtl: 'ar' } as const;
const easyRead = { ltr: 'en-simple', rtl: 'ar-simple' } as const;

/** Gives a survey a look, in English or in Arabic. */
export function present(survey: PoetSurvey, presentation: Presentation, direction: Direction): void {
  const isLarge = presentation === 'large';
  survey.lang = (presentation === 'easy-read' ? easyRead : plain)[direction];
  survey.theme = isLarge ? 'high-contrast' : '';
  survey.style.setProperty('--poet-size', isLarge ? 'max(24px, 1.5rem)' : '');
}
