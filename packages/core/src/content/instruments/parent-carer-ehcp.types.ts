/** Nothing here runs: each line is a proof that it compiles, or, under `@ts-expect-error`, that it does not. */
import type { AnswersOf } from '../../model/define-instrument.ts';
import type { parentCarerEhcp } from './parent-carer-ehcp.ts';

type Answers = AnswersOf<typeof parentCarerEhcp>;

export const right: readonly Answers[] = [
  {},
  { 'support-choice': 'good' },
  { 'support-choice': 'very-poor', 'support-dignity': { status: 'dont-know' } },
];

export const wrong: readonly Answers[] = [
  // @ts-expect-error There is no such question.
  { 'support-chance': 'good' },
  // @ts-expect-error The scale has no such point.
  { 'support-choice': 'excellent' },
  // @ts-expect-error Words to read have no answer.
  { welcome: 'yes' },
  // @ts-expect-error A scale has one point.
  { 'support-choice': ['good'] },
  // @ts-expect-error The status is not offered here.
  { 'support-dignity': { status: 'not-shown' } },
];
