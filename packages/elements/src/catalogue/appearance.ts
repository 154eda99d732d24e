import { isEasyRead, Presentation } from '@poet/core';
import { shippedLanguages } from '../survey/load-language.ts';

/** How a survey in a story is shown. */
export interface Appearance {
  readonly presentation: Presentation;
  /** BCP 47 tag. Easy Read is a presentation. */
  readonly lang: string;
  /** A theme that ships; empty for the colours of the page. */
  readonly theme: '' | 'govuk' | 'nhs' | 'high-contrast';
}

/** The controls that change it. */
export const appearanceControls = {
  presentation: { control: 'inline-radio', options: Presentation.options },
  lang: { name: 'language', control: 'inline-radio', options: shippedLanguages.filter((tag) => !isEasyRead(tag)) },
  theme: { control: { type: 'inline-radio', labels: { '': 'none' } }, options: ['', 'govuk', 'nhs', 'high-contrast'] },
} as const;

/** What it begins with. */
export const usualAppearance = { presentation: 'standard', lang: 'en', theme: '' } as const satisfies Appearance;
