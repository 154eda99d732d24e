import type { Delivery } from '../send/delivery.ts';
import type { SurveyState } from './session-controller.ts';

/** What is on screen when the survey is. */
export type ShownState = Exclude<SurveyState, { kind: 'waiting' | 'failed' }>;

/** A name for what is on screen: when it changes, the focus goes to its heading. Attempts with problems count as a change each time. */
export function whatIsShown(state: ShownState, attempts: number): string {
  switch (state.kind) {
    case 'filling':
      return `${state.session.at} ${attempts}`;
    case 'handing-over':
      return state.kind;
    case 'delivering':
      return isWaiting(state.delivery) ? 'waiting' : state.delivery.kind;
    case 'sent':
      return 'sent';
  }
}

/** Whether the person waits while it is tried again and again: from the first failure on, the attempts themselves look no different. */
export function isWaiting(delivery: Delivery): boolean {
  return delivery.kind === 'waiting' || (delivery.kind === 'sending' && delivery.attempt > 1);
}
