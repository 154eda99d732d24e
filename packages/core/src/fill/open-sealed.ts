import { fromBase64url } from '../model/base64url.ts';
import type { Parsed } from '../model/issue.ts';
import { submissionLimits } from '../model/limits.ts';
import { parseJson } from '../model/parse-json.ts';
import { parse } from '../model/parse.ts';
import type { SealedSubmission } from '../model/sealed-submission.ts';
import type { OpeningKey } from '../model/sealing-key.ts';
import { Submission } from '../model/submission.ts';
import { fromUtf8 } from '../model/utf8.ts';
import { associatedData, contentKey, rsaOaep, thumbprintOf } from './sealing.ts';
import type { Bytes, WebCrypto } from './web-crypto.ts';

/** A submission that was opened, and the exact text that was sealed. Whether it fits its survey, `checkSubmission` says. */
export interface Opened {
  readonly submission: Submission;
  readonly text: string;
}

/**
 * Opens what `sealFor` has sealed. Nothing is given of what was changed on the way.
 * @param crypto the platform’s `crypto`.
 * @returns the submission, or an issue: `other-key`, `not-opened` (any byte is another one, or something beside the ciphertext is), `not-a-submission`,
 * `other-submission` (what is inside is not what stands on the outside).
 */
export async function openSealed(sealed: SealedSubmission, key: OpeningKey, crypto: WebCrypto): Promise<Parsed<Opened>> {
  const keyId = await thumbprintOf(key, crypto);
  if (sealed.keyId !== keyId)
    return refuse('other-key', `This is sealed for the key ${sealed.keyId}, and the key here is ${keyId}. Open it with that one.`);
  const bytes = await decrypted(sealed, key, crypto);
  if (bytes === null)
    return refuse('not-opened', 'This was changed after it was sealed, or is damaged. Nothing of it can be read; get it once more.');
  const text = fromUtf8(bytes)?.trimEnd();
  const json = text === undefined ? null : parseJson(text, submissionLimits);
  const submission = json?.kind === 'ok' ? parse(Submission, json.value) : null;
  if (text === undefined || submission?.kind !== 'ok')
    return refuse('not-a-submission', 'What is inside is not a submission, although it was sealed for this key. Do not count it.');
  if (isOther(sealed, submission.value))
    return refuse(
      'other-submission',
      'What is inside says that it is another submission than what stands on the outside. Do not count it.',
    );
  return { kind: 'ok', value: { submission: submission.value, text } };
}

/** The bytes that were sealed; `null` where the key, the ciphertext and what is bound to them do not belong together. */
async function decrypted(sealed: SealedSubmission, key: OpeningKey, { subtle }: WebCrypto): Promise<Bytes | null> {
  const [wrappedKey, iv, ciphertext] = [sealed.wrappedKey, sealed.iv, sealed.ciphertext].map(fromBase64url);
  if (!wrappedKey || !iv || !ciphertext) return null;
  const unwrapping = await subtle.importKey('jwk', key, rsaOaep, false, ['decrypt']);
  try {
    const secret = await subtle.decrypt({ name: 'RSA-OAEP' }, unwrapping, wrappedKey);
    const content = await subtle.importKey('jwk', contentKey(new Uint8Array(secret)), { name: 'AES-GCM' }, false, ['decrypt']);
    const opened = await subtle.decrypt({ name: 'AES-GCM', iv, additionalData: associatedData(sealed) }, content, ciphertext);
    return new Uint8Array(opened);
  } catch {
    return null;
  }
}

function isOther(sealed: SealedSubmission, { submissionId, survey, authority, audience, plan }: Submission): boolean {
  const header = { format: sealed.format, keyId: sealed.keyId, submissionId, survey, authority, audience, plan };
  return String(associatedData(header)) !== String(associatedData(sealed));
}

function refuse(code: string, message: string): Parsed<never> {
  return { kind: 'issues', issues: [{ path: '', code, message }] };
}
