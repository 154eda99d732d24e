import type { SealedSubmission, Submission } from '@poet/core';
import { PoetSubmitEvent } from './events.ts';
import { PoetSealedEvent } from './sealed-event.ts';

/** What the page is told before something is sent, by what that is. */
export function eventFor(submission: Submission | SealedSubmission): PoetSubmitEvent | PoetSealedEvent {
  return submission.format === 'poet-sealed/1' ? new PoetSealedEvent(submission) : new PoetSubmitEvent(submission);
}
