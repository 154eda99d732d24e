import { isWaiting } from './outcome.ts';
import type { SurveyState } from './session-controller.ts';

/** A name for what is on screen: when it changes, the focus goes to its heading. Attempts with problems count as a change each time. */
export function whatIsShown(state: Exclude<SurveyState, { kind: 'waiting' | 'failed' }>, attempts: number): string {
  switch (state.kind) {
    case 'filling':
      return `${state.session.at} ${attempts}`;
    case 'delivering':
      return isWaiting(state.delivery) ? 'waiting' : state.delivery.kind;
    case 'sent':
      return 'sent';
  }
}
