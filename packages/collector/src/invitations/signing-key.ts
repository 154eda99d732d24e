import { fromBase64Url, randomBase64Url, randomName } from '../base64url.ts';

/** A key that signs invitations. Whoever has it can make invitations, so it never leaves the database. */
export interface SigningKey {
  /** 48 random bits in base64url, 8 characters: in every invitation that the key signed. */
  readonly id: string;
  /** 256 random bits in base64url. */
  readonly secret: string;
}

/** How many bytes the id of a key, or of a batch, has. */
export const idBytes = 6;

const secretBytes = 32;

/** What is signed begins with what it is for, so that a signature for one purpose is none for another. */
export type SigningPurpose = 'poet-invitation/1' | 'poet-spent-invitation/1';

/** Makes a new signing key. */
export function createSigningKey(): SigningKey {
  return { id: randomName(idBytes), secret: randomBase64Url(secretBytes) };
}

/** The HMAC-SHA-256 of a message for a purpose: 32 bytes. */
export async function sign(key: SigningKey, purpose: SigningPurpose, message: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', await imported(key), forPurpose(purpose, message)));
}

/** Whether a signature is that of a message for a purpose. Web Crypto compares in constant time. */
export async function isSigned(
  key: SigningKey,
  signature: Uint8Array<ArrayBuffer>,
  { purpose, message }: { readonly purpose: SigningPurpose; readonly message: Uint8Array },
): Promise<boolean> {
  return crypto.subtle.verify('HMAC', await imported(key), signature, forPurpose(purpose, message));
}

/** @throws when the secret is not one that {@link createSigningKey} made: an empty or a short one would sign for everybody. */
async function imported({ id, secret }: SigningKey) {
  const bytes = fromBase64Url(secret);
  if (bytes?.length !== secretBytes) throw new Error(`The secret of the signing key ${id} is not ${secretBytes} bytes.`);
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
}

function forPurpose(purpose: SigningPurpose, message: Uint8Array): Uint8Array<ArrayBuffer> {
  const prefix = new TextEncoder().encode(`${purpose}\n`);
  const bytes = new Uint8Array(prefix.length + message.length);
  bytes.set(prefix);
  bytes.set(message, prefix.length);
  return bytes;
}
