import { toBase64url } from '../model/base64url.ts';
import type { OpeningKey, SealingKey } from '../model/sealing-key.ts';
import type { SealedSubmission } from '../model/sealed-submission.ts';
import { toUtf8 } from '../model/utf8.ts';
import type { Bytes, WebCrypto } from './web-crypto.ts';

/** What stands beside the ciphertext in the clear. */
export type SealedHeader = Omit<SealedSubmission, 'wrappedKey' | 'iv' | 'ciphertext'>;

/** RSA-OAEP with SHA-256, in MGF1 too, as a key is imported for it. */
export const rsaOaep = { name: 'RSA-OAEP', hash: 'SHA-256' } as const;

/**
 * What is bound to a ciphertext: format, survey id, version and hash, authority, audience, plan, submission id and key id, each on a line of its
 * own. None of them can have a line break in it.
 */
export function associatedData({ format, survey, authority, audience, plan, submissionId, keyId }: SealedHeader): Bytes {
  return toUtf8([format, survey.id, survey.version, survey.hash, authority, audience, plan, submissionId, keyId].join('\n'));
}

/** The key of one submission as a JSON Web Key. */
export function contentKey(bytes: Uint8Array): object {
  return { kty: 'oct', alg: 'A256GCM', k: toBase64url(bytes) };
}

/** The SHA-256 thumbprint of a key (RFC 7638): the same for both halves of a pair. */
export async function thumbprintOf({ n, e }: SealingKey | OpeningKey, { subtle }: WebCrypto): Promise<string> {
  // Of this order and without spaces, as the RFC has it.
  return toBase64url(new Uint8Array(await subtle.digest('SHA-256', toUtf8(`{"e":"${e}","kty":"RSA","n":"${n}"}`))));
}
