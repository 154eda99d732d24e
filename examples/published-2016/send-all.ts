import type { Submission } from '@poet/core';
import { deliver } from '@poet/elements/send.js';
import type { Delivery } from '@poet/elements/send.js';

/** How to send a list of submissions. */
export interface SendAllOptions {
  /** The collector's address for submissions. */
  readonly endpoint: string;
  /** How many are under way at the same time. */
  readonly atOnce: number;
  /** Told after every receipt how many there are by now. */
  readonly onReceipt?: (receipts: number) => void;
  /** Attempts for one submission after which the collector counts as gone. */
  readonly attempts?: number;
}

/** What the collector answers when it has stored something new; what was there already gets 200. */
const created = 201;

/** How it ended: a receipt for each, or stopped at the first that was refused or never answered. */
export type Sent =
  | { readonly kind: 'all'; readonly receipts: number; readonly accepted: number }
  | { readonly kind: 'stopped'; readonly receipts: number; readonly submissionId: string; readonly last: Delivery };

/**
 * Sends every submission with the same code as the element on a page. Stops all of them at the first that does not arrive.
 * Safe to repeat after a stop: a submission that is there already gets its first receipt again, and no second row.
 */
export async function sendAll(submissions: readonly Submission[], options: SendAllOptions): Promise<Sent> {
  const waiting = submissions.values();
  const stop = new AbortController();
  const failures: Failure[] = [];
  let receipts = 0;
  let accepted = 0;
  const sendNext = async (): Promise<void> => {
    for (const submission of waiting) {
      const last = await sendOne(submission, options, stop);
      if (last.kind === 'receipted') options.onReceipt?.(++receipts);
      if (last.kind === 'receipted' && last.status === created) accepted++;
      if (last.kind !== 'receipted') failures.push({ submissionId: submission.submissionId, last });
      if (stop.signal.aborted) return;
    }
  };
  await Promise.all(Array.from({ length: options.atOnce }, sendNext));
  const first = failures.find(({ last }) => last.kind === 'parked') ?? failures[0];
  return first ? { kind: 'stopped', receipts, ...first } : { kind: 'all', receipts, accepted };
}

interface Failure {
  readonly submissionId: string;
  readonly last: Delivery;
}

async function sendOne(submission: Submission, { endpoint, attempts = 5 }: SendAllOptions, stop: AbortController): Promise<Delivery> {
  const onStep = (step: Delivery): void => {
    if (step.kind === 'parked' || (step.kind === 'waiting' && step.attempt >= attempts)) stop.abort();
  };
  return deliver(JSON.stringify(submission), { endpoint, submissionId: submission.submissionId, signal: stop.signal, onStep });
}
