import { hashBytes } from '../hash-bytes.ts';
import type { StoredSubmission } from './backup-store.ts';

/** What is wrong with a stored submission, or `null`: its text must have the hash that was written down when it came, or when it was de-identified. */
export async function checkStored({ submission_id, body, body_hash, kept_hash = null, state }: StoredSubmission): Promise<string | null> {
  if (state === 'withdrawn') return body === '' ? null : `${submission_id} is withdrawn, but has answers`;
  const hash = await hashBytes(new TextEncoder().encode(body));
  return hash === (kept_hash ?? body_hash) ? null : `${submission_id} is not what was stored: its hash is another one`;
}

/** Whether a row of a backup is a submission, as far as its check needs. */
export function isStoredSubmission(row: Readonly<Record<string, unknown>>): row is Readonly<Record<string, unknown>> & StoredSubmission {
  const isText = (name: string) => typeof row[name] === 'string';
  return ['submission_id', 'body', 'body_hash', 'state'].every(isText) && (isText('kept_hash') || (row['kept_hash'] ?? null) === null);
}
