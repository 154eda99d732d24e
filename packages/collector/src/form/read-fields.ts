import { submissionLimits } from '@poet/core';
import { readBody } from '../read-body.ts';

/** The fields of a posted form, or why they cannot be read. */
export type ReadFields =
  { readonly kind: 'ok'; readonly fields: URLSearchParams } | { readonly kind: 'wrong-type' | 'too-large' | 'cut-off' | 'unreadable' };

/** The door for forms: headers, size, UTF-8, number of fields. The limits are those of a submission. */
export async function readFields(request: Request): Promise<ReadFields> {
  const { headers } = request;
  if (!isForm(headers.get('Content-Type') ?? '') || headers.has('Content-Encoding')) return { kind: 'wrong-type' };
  const body = await readBody(request, submissionLimits.maxBytes);
  if (body.kind !== 'ok') return body;
  const text = decode(body.bytes);
  if (text === null) return { kind: 'unreadable' };
  const fields = new URLSearchParams(text);
  return fields.size > submissionLimits.maxValues ? { kind: 'too-large' } : { kind: 'ok', fields };
}

function isForm(contentType: string): boolean {
  return /^application\/x-www-form-urlencoded\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(contentType.trim());
}

function decode(bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
