import * as z from 'zod/mini';

/** The modulus of an RSA key of 3072 bits in base64url: 384 bytes, of which the first bit is set. */
const modulus = z.string().check(z.regex(/^[g-z0-9_-][A-Za-z0-9_-]{511}$/, 'This is not the modulus of an RSA key of 3072 bits.'));
const exponent = z.literal('AQAB');

/** 384 bytes or fewer in base64url: the parts of an RSA key of 3072 bits that stay with whoever opens. */
const secret = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,512}$/, 'This is not a part of an RSA key.'));

/** The SHA-256 thumbprint of a key (RFC 7638), in base64url. */
export const KeyId = z
  .string()
  .check(z.regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/, 'The thumbprint of a key is 43 letters of base64url (RFC 7638).'));

/** The key for which answers are sealed: the public half of an RSA key of 3072 bits, as a JSON Web Key (RFC 7517). It may be shown to everybody. */
export type SealingKey = z.infer<typeof SealingKey>;
export const SealingKey = z.object({
  ...{ kty: z.literal('RSA'), n: modulus, e: exponent },
  d: z.optional(
    z.custom<undefined>(
      () => false,
      'This is a private key: whoever has it can read the answers. Take it away from here, and make a new pair.',
    ),
  ),
});

/** The private half of the same, as a JSON Web Key. Whoever has it can read the answers. */
export type OpeningKey = z.infer<typeof OpeningKey>;
export const OpeningKey = z.object({
  ...{ kty: z.literal('RSA'), n: modulus, e: exponent },
  ...{ d: secret, p: secret, q: secret, dp: secret, dq: secret, qi: secret },
});
