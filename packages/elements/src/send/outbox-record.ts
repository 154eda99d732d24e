import { parkReasons } from './delivery.ts';
import type { ParkReason } from './delivery.ts';

/** A submission that has been sealed and has not arrived: everything that is needed to send it on another day. */
interface Sealed {
  readonly format: 'poet-outbox/1';
  readonly submissionId: string;
  /** Which survey it answers, by id: a page with another one does not send it to its own endpoint. */
  readonly survey: string;
  readonly bytes: string;
  /** Where it goes; `null` where the page takes delivery over. */
  readonly endpoint: string | null;
  readonly invitation: string | null;
}

/** One record of the outbox, by the id of its submission. Of a submission that has arrived nothing is left but its id and its receipt. */
export type OutboxRecord =
  | (Sealed & { readonly kind: 'sealed' })
  | (Sealed & { readonly kind: 'parked'; readonly reason: ParkReason; readonly status: number | null; readonly version: string })
  | { readonly kind: 'receipted'; readonly format: 'poet-outbox/1'; readonly submissionId: string; readonly receipt: unknown };

/** A record that has not arrived. */
export type UnsentRecord = Exclude<OutboxRecord, { kind: 'receipted' }>;

/** The door for what was kept: `null` for whatever is no record of this version. */
export function readOutboxRecord(value: unknown): OutboxRecord | null {
  if (!isObject(value) || value['format'] !== 'poet-outbox/1' || typeof value['submissionId'] !== 'string') return null;
  const { kind, submissionId } = value;
  if (kind === 'receipted') return { kind, format: 'poet-outbox/1', submissionId, receipt: value['receipt'] ?? null };
  const sealed = readSealed(value, submissionId);
  if (!sealed) return null;
  if (kind === 'sealed') return { kind, ...sealed };
  const reason = parkReasons.find((one) => one === value['reason']);
  if (kind !== 'parked' || !reason) return null;
  const { status, version } = value;
  return { kind, ...sealed, reason, status: typeof status === 'number' ? status : null, version: String(version) };
}

function readSealed(value: Readonly<Record<string, unknown>>, submissionId: string): Sealed | null {
  const { survey, bytes, endpoint, invitation } = value;
  if (typeof survey !== 'string' || typeof bytes !== 'string') return null;
  const text = (given: unknown): string | null => (typeof given === 'string' ? given : null);
  return { format: 'poet-outbox/1', submissionId, survey, bytes, endpoint: text(endpoint), invitation: text(invitation) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
