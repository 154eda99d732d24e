/** A key that only whoever knows a secret can take out. */
export interface WrappedKey {
  readonly salt: Uint8Array<ArrayBuffer>;
  /** How often PBKDF2 is gone through. */
  readonly rounds: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  /** The key, encrypted with what was made from the secret. */
  readonly key: ArrayBuffer;
}

/** A text that nobody reads without its key. */
export interface SealedText {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly text: ArrayBuffer;
}

/** A key, and the same wrapped for each secret. */
export interface Opened {
  readonly key: CryptoKey;
  readonly wrappedKeys: readonly WrappedKey[];
}

/** As OWASP asks for PBKDF2 with SHA-256 (Password Storage Cheat Sheet): a second or so on an old telephone. */
const rounds = 600_000;

/** More would be somebody's joke. */
const mostRounds = 2_000_000;

/** Whether this page can encrypt: browsers let only pages with HTTPS. */
export function canEncrypt(): boolean {
  return globalThis.isSecureContext && globalThis.crypto?.subtle !== undefined;
}

/** A new key of 256 bits, wrapped for each secret. Any one of them opens it. */
export async function createKey(secrets: readonly string[]): Promise<Opened> {
  const raw = random(32);
  const wrappedKeys = await Promise.all(secrets.map((secret) => wrap(raw, secret)));
  return { key: await keyOf(raw), wrappedKeys };
}

/** The key that a secret opens; `null` where it opens none of them. */
export async function openKey(wrappedKeys: readonly WrappedKey[], secret: string): Promise<Opened | null> {
  for (const one of wrappedKeys) {
    if (one.rounds > mostRounds) continue;
    try {
      const raw = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: one.iv }, await keyFrom(secret, one), one.key);
      return { key: await keyOf(raw), wrappedKeys };
    } catch {
      // It is wrapped for another secret.
    }
  }
  return null;
}

/** Encrypts a text with AES-GCM. @param of what it belongs to: it opens as nothing else's. */
export async function sealText(text: string, key: CryptoKey, of: string): Promise<SealedText> {
  const iv = random(12);
  return { iv, text: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(of) }, key, bytesOf(text)) };
}

/** Decrypts it; `null` where it was changed, or is another's. */
export async function openText({ iv, text }: SealedText, key: CryptoKey, of: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bytesOf(of) }, key, text));
  } catch {
    return null;
  }
}

async function wrap(raw: Uint8Array<ArrayBuffer>, secret: string): Promise<WrappedKey> {
  const [salt, iv] = [random(16), random(12)];
  return { salt, rounds, iv, key: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyFrom(secret, { salt, rounds }), raw) };
}

async function keyFrom(secret: string, how: Pick<WrappedKey, 'salt' | 'rounds'>): Promise<CryptoKey> {
  const password = await crypto.subtle.importKey('raw', bytesOf(secret), 'PBKDF2', false, ['deriveKey']);
  const { salt, rounds: iterations } = how;
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, password, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

function keyOf(raw: BufferSource): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function random(n: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(n));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
