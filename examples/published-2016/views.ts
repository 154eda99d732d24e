import type { Audience, ScaleQuestion } from '@poet/core';
import published from './published.json' with { type: 'json' };
import { random } from './random.ts';

/** How many of the people who answer a scale question give a positive view, and how many a negative one. The others are neutral. */
export interface Views {
  readonly positive: number;
  readonly negative: number;
}

/**
 * The views on one question among `n` people who answer it: exactly the published count where there is one,
 * a plausible number where there is none (`synthetic`).
 */
export function views(audience: Audience, question: ScaleQuestion, n: number): Views {
  const invented = random(`views/${audience}/${question.id}`);
  const positive = plausible[audience]?.[question.concept] ?? 0.58 + 0.18 * invented.share();
  const negative = (1 - positive) * (0.35 + 0.2 * invented.share());
  const figure = figureFor(audience, question.concept);
  if (figure?.measure === 'positive') return { positive: figure.count, negative: Math.round(negative * n) };
  if (figure?.measure === 'negative') return { positive: Math.round(positive * n), negative: figure.count };
  return { positive: Math.round(positive * n), negative: Math.round(negative * n) };
}

/** Whether a figure was published for this question, so that everybody answers it and the count is exact. */
export function isPublished(audience: Audience, concept: string): boolean {
  return figureFor(audience, concept) !== undefined;
}

function figureFor(audience: Audience, concept: string) {
  return published.figures.find((figure) => figure.audience === audience && figure.concept === concept);
}

/**
 * SYNTHETIC: shares of positive views that nobody published, chosen so that what was said in words comes true. Beside the published figures: working in
 * partnership and a simple process are weak (2014: 7 of 9 areas at 80 % or more for parents, 4 of 7 at 75 % or more for practitioners), choice is
 * under half, the amount of support does less well, learning does better, and the community and the next step do worst.
 */
const plausible: Partial<Record<Audience, Readonly<Record<string, number>>>> = {
  'parent-carer': {
    'process-simple': 0.63,
    'process-next-steps': 0.81,
    'process-parent-views': 0.88,
    'process-child-views': 0.86,
    'process-partnership': 0.69,
    'process-time': 0.82,
    'process-plan-clear': 0.83,
    'process-plan-matters': 0.85,
    'process-review': 0.82,
    'support-dignity': 0.79,
    'support-amount': 0.53,
    'support-choice': 0.44,
    'support-information': 0.52,
    'outcome-education': 0.84,
    'outcome-communication': 0.82,
    'outcome-confidence': 0.81,
    'outcome-happiness': 0.82,
    'outcome-safety': 0.83,
    'outcome-friendships': 0.6,
    'outcome-family': 0.72,
    'outcome-health': 0.67,
    'outcome-independence': 0.64,
    'outcome-community': 0.51,
    'outcome-next-step': 0.49,
    'outcome-employment': 0.42,
  },
  practitioner: {
    'process-simple': 0.55,
    'process-parent-views': 0.87,
    'process-child-views': 0.82,
    'process-partnership': 0.71,
    'process-time': 0.62,
    'process-plan-clear': 0.77,
    'process-review': 0.79,
    'outcome-community': 0.55,
    'outcome-next-step': 0.56,
  },
  'young-person': { 'support-information': 0.53, 'support-choice': 0.52 },
};
