import type { WrappedKey, SealedText } from './vault.ts';

/** A draft as it is kept on the device. What can be read without its code is only which survey it is of, and since when it is there. */
export interface KeptDraft {
  readonly format: 'poet-kept-draft/1';
  readonly submissionId: string;
  /** Which survey, and of which authority: `poet/parent-carer/ehcp 302`. */
  readonly of: string;
  /** Grows with every writing. */
  readonly revision: number;
  /** Which tab wrote it: a random number. */
  readonly by: string;
  /** The day of the last change, in Europe/London. */
  readonly savedOn: string;
  readonly body: KeptBody;
}

/** The draft as JSON: for whoever opens the page again, or encrypted for whoever knows a secret. */
export type KeptBody =
  | { readonly kind: 'open'; readonly text: string }
  | { readonly kind: 'sealed'; readonly sealed: SealedText; readonly wrappedKeys: readonly WrappedKey[] };

/** What a record turned out to be. */
export type ReadKept =
  | { readonly kind: 'draft'; readonly draft: KeptDraft }
  /** Written by a later version of this software. */
  | { readonly kind: 'newer' }
  /** Put aside earlier: see `setAside`. */
  | { readonly kind: 'aside'; readonly since: string }
  | { readonly kind: 'damaged' };

/** A record that could not be read, kept under another key. */
export function setAside(record: unknown, since: string): unknown {
  return { format: 'poet-set-aside/1', since, record };
}

/** The door for what is kept on the device. */
export function readKept(record: unknown): ReadKept {
  if (!isRecord(record)) return { kind: 'damaged' };
  const { format } = record;
  if (format === 'poet-set-aside/1') return isDay(record['since']) ? { kind: 'aside', since: record['since'] } : { kind: 'damaged' };
  if (typeof format === 'string' && /^poet-kept-draft\/([2-9]|[1-9]\d+)$/.test(format)) return { kind: 'newer' };
  return isKeptDraft(record) ? { kind: 'draft', draft: record } : { kind: 'damaged' };
}

function isKeptDraft(record: object): record is KeptDraft {
  const { format, submissionId, of, revision, by, savedOn, body } = record as Partial<Record<keyof KeptDraft, unknown>>;
  const hasNames = [submissionId, of, by].every((name) => typeof name === 'string');
  return format === 'poet-kept-draft/1' && hasNames && Number.isSafeInteger(revision) && isDay(savedOn) && isBody(body);
}

function isBody(body: unknown): body is KeptBody {
  if (!isRecord(body)) return false;
  if (body['kind'] === 'open') return typeof body['text'] === 'string';
  const { kind, sealed, wrappedKeys } = body;
  return kind === 'sealed' && isSealed(sealed, 'text') && Array.isArray(wrappedKeys) && wrappedKeys.every(isWrappedKey);
}

function isWrappedKey(key: unknown): key is WrappedKey {
  return isSealed(key, 'key') && key['salt'] instanceof Uint8Array && Number.isSafeInteger(key['rounds']) && Number(key['rounds']) > 0;
}

function isSealed(sealed: unknown, what: string): sealed is Readonly<Record<string, unknown>> {
  return isRecord(sealed) && sealed['iv'] instanceof Uint8Array && sealed[what] instanceof ArrayBuffer;
}

function isDay(day: unknown): day is string {
  return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
