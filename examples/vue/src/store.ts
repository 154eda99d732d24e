import type { Submission } from '@poet/core';

/** Hands a submission to our own backend. Fails unless it says that it has stored this very one, so that nobody reads "sent" too early. */
export async function store(submission: Submission): Promise<void> {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': submission.submissionId };
  const response = await fetch('/answers', { method: 'POST', headers, body: JSON.stringify(submission) });
  const receipt: unknown = response.ok ? await response.json() : null;
  if (!isReceiptFor(receipt, submission)) throw new Error('The answers were not stored.');
}

function isReceiptFor(receipt: unknown, { submissionId }: Submission): boolean {
  return typeof receipt === 'object' && receipt !== null && 'submissionId' in receipt && receipt.submissionId === submissionId;
}
