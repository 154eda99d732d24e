import type { ReceiptRow } from './store.ts';

/** What the sender gets back, and may keep: that this submission, with these bytes, is stored. Made from the row alone, so every copy is equal. */
export interface Receipt {
  readonly format: 'poet-receipt/1';
  readonly submissionId: string;
  /** The day in Europe/London on which it first came: `2026-11-23`. */
  readonly receivedOn: string;
  /** `unknown`: kept, but not counted, because the survey it names is not known here. */
  readonly survey: 'known' | 'unknown';
  /** SHA-256 of the bytes that were received. */
  readonly bodyHash: string;
}

/** The receipt of a stored submission, as JSON text: the same text whenever it is asked for. */
export function receiptOf(row: ReceiptRow): string {
  const receipt: Receipt = {
    format: 'poet-receipt/1',
    submissionId: row.submission_id,
    receivedOn: row.received_on,
    survey: (row.first_state ?? row.state) === 'unknown-survey' ? 'unknown' : 'known',
    bodyHash: row.body_hash,
  };
  return JSON.stringify(receipt);
}
