import { toBase64url } from '../model/base64url.ts';
import type { SealedSubmission } from '../model/sealed-submission.ts';
import type { SealingKey } from '../model/sealing-key.ts';
import type { Submission } from '../model/submission.ts';
import { toUtf8 } from '../model/utf8.ts';
import { withoutToJson } from '../model/without-to-json.ts';
import { associatedData, contentKey, rsaOaep, thumbprintOf } from './sealing.ts';
import type { SealedHeader } from './sealing.ts';
import type { Bytes, WebCrypto } from './web-crypto.ts';

/**
 * Encrypts a submission so that only the holder of the private key can read it: AES-256-GCM under a key of its own, which is wrapped by
 * RSA-OAEP-256. Who sent it is not proved: anybody who has the public key can seal.
 * @param crypto the platform’s `crypto`.
 * @throws what the platform throws where it cannot do it.
 */
export async function sealFor(submission: Submission, key: SealingKey, crypto: WebCrypto): Promise<SealedSubmission> {
  const { submissionId, survey, authority, audience, plan } = submission;
  const keyId = await thumbprintOf(key, crypto);
  const header: SealedHeader = { format: 'poet-sealed/1', submissionId, survey, authority, audience, plan, keyId };
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const [wrapping, content] = await Promise.all([
    crypto.subtle.importKey('jwk', { kty: 'RSA', n: key.n, e: key.e }, rsaOaep, false, ['encrypt']),
    crypto.subtle.importKey('jwk', contentKey(secret), { name: 'AES-GCM' }, false, ['encrypt']),
  ]);
  const [wrappedKey, ciphertext] = await Promise.all([
    crypto.subtle.encrypt({ name: 'RSA-OAEP' }, wrapping, secret),
    crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: associatedData(header) }, content, padded(submission)),
  ]);
  return { ...header, wrappedKey: inBase64url(wrappedKey), iv: toBase64url(iv), ciphertext: inBase64url(ciphertext) };
}

/** Lengths are rounded up to this: how much somebody wrote is seen to within four thousand letters, and no closer. */
const blockBytes = 4096;

/** The submission’s JSON with spaces behind it, which JSON allows. */
function padded(submission: Submission): Bytes {
  const text = toUtf8(JSON.stringify(withoutToJson(submission)));
  const bytes = new Uint8Array(Math.ceil(text.length / blockBytes) * blockBytes).fill(0x20);
  bytes.set(text);
  return bytes;
}

function inBase64url(buffer: ArrayBuffer): string {
  return toBase64url(new Uint8Array(buffer));
}
