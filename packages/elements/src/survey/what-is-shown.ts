import { inLanguage } from '../localize.ts';
import type { InterfaceWords } from '../localize.ts';
import { messages } from '../messages.ts';
import type { Delivery } from '../send/delivery.ts';
import type { ShownPage, SurveyStatus } from './events.ts';
import type { SurveyState } from './session-controller.ts';

/** What is on screen when the survey is. */
export type ShownState = Exclude<SurveyState, { kind: 'waiting' | 'failed' }>;

/** A name for what is on screen: when it changes, the focus goes to its heading. Attempts with problems count as a change each time. */
export function whatIsShown(state: ShownState, attempts: number): string {
  return state.kind === 'filling' ? `${state.session.at} ${attempts}` : statusOf(state);
}

/** What is on screen, for the host. @param words those of the language in which `root` was drawn */
export function shownPage(state: ShownState, root: ParentNode, words: InterfaceWords | null): ShownPage {
  const status = statusOf(state);
  const heading = wordsOf(root.querySelector('.heading'));
  const title = root.querySelector('.error-summary')
    ? inLanguage(words, () => messages.problemWith(messages.problemTitle(), heading))
    : heading;
  return { status, page: state.kind === 'filling' ? state.session.at : status, title };
}

/** Whether the person waits while it is tried again and again: from the first failure on, the attempts themselves look no different. */
export function isWaiting(delivery: Delivery): boolean {
  return delivery.kind === 'waiting' || (delivery.kind === 'sending' && delivery.attempt > 1);
}

function statusOf(state: ShownState): SurveyStatus {
  if (state.kind !== 'delivering') return state.kind;
  const { delivery } = state;
  return isWaiting(delivery) ? 'waiting' : delivery.kind === 'receipted' ? 'sent' : delivery.kind;
}

function wordsOf(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
