import { Presentation } from '@poet/core';
import type { PoetSurvey } from '@poet/elements';

/** How a survey can look. Nothing else in these tests knows what makes a presentation. */
export const presentations = Presentation.options;
export type { Presentation };

/** Which way the words run; a language that runs so goes with it. */
export const directions = ['ltr', 'rtl'] as const;
export type Direction = (typeof directions)[number];

/** Gives a survey a look, in English or in Arabic. */
export function present(survey: PoetSurvey, presentation: Presentation, direction: Direction): void {
  survey.presentation = presentation;
  survey.lang = direction === 'rtl' ? 'ar' : 'en';
}
