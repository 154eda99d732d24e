import type { Contender } from './contender.ts';
import { namedControls } from './contender.ts';

/** The floor of our technology: one Lit element with a shadow root, a template per question and nothing else. */
export const lit: Contender = {
  id: 'lit',
  label: 'Bare Lit',
  page: (survey) => ({ entry: 'lit.ts', definition: survey }),
  controls: { ...namedControls, next: 'button' },
};
