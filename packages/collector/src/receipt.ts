import type { ReceiptRow } from './store.ts';
import type { SubmissionState } from './tables.ts';

/** What the sender gets back, and may keep: that this submission, with these bytes, is stored. Made from the row alone, so every copy is equal. */
export interface Receipt {
  readonly format: 'poet-receipt/1';
  readonly submissionId: string;
  /** The day in Europe/London on which it first came: `2026-11-23`. */
  readonly receivedOn: string;
  /** Kept, but not counted: `unknown`, because the survey it names is not known here; `sealed`, because nobody here can read it. */
  readonly survey: 'known' | 'unknown' | 'sealed';
  /** SHA-256 of the bytes that were received. */
  readonly bodyHash: string;
}

/** The receipt of a stored submission, as JSON text: the same text whenever it is asked for. */
export function receiptOf(row: ReceiptRow): string {
  const receipt: Receipt = {
    format: 'poet-receipt/1',
    submissionId: row.submission_id,
    receivedOn: row.received_on,
    survey: surveyIn(row.first_state ?? row.state),
    bodyHash: row.body_hash,
  };
  return JSON.stringify(receipt);
}

function surveyIn(state: SubmissionState): Receipt['survey'] {
  if (state === 'sealed') return 'sealed';
  return state === 'unknown-survey' ? 'unknown' : 'known';
}
