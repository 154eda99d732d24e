import { Audience, Plan } from './code-lists.ts';
import { AuthorityCode } from './id.ts';
import { KeyId } from './sealing-key.ts';
import { SubmissionId, SurveyReference } from './submission.ts';
import * as z from 'zod/mini';

/**
 * A submission that only the holder of one private key can read. What stands beside the ciphertext is what a collector needs to store it once for
 * the right authority; all of it is bound to the ciphertext, so that none of it can be changed unnoticed.
 */
export type SealedSubmission = z.infer<typeof SealedSubmission>;
export const SealedSubmission = z.strictObject({
  format: z.literal('poet-sealed/1'),
  submissionId: SubmissionId,
  survey: SurveyReference,
  authority: AuthorityCode,
  audience: Audience,
  plan: Plan,
  /** For which key it is sealed. */
  keyId: KeyId,
  /** The key of this one submission, for AES-256-GCM, encrypted with RSA-OAEP-256 (SHA-256 in MGF1 too), in base64url. */
  wrappedKey: z.string().check(z.regex(/^[A-Za-z0-9_-]{512}$/, 'A wrapped key is 384 bytes in base64url.')),
  /** 96 random bits in base64url. */
  iv: z.string().check(z.regex(/^[A-Za-z0-9_-]{16}$/, 'An initialisation vector is 12 bytes in base64url.')),
  /** The submission’s JSON and spaces up to a whole number of 4 KiB, encrypted, with the tag of 128 bits behind it, in base64url. */
  ciphertext: z.string().check(z.regex(/^[A-Za-z0-9_-]{22,}$/, 'A ciphertext is base64url without padding.')),
});
