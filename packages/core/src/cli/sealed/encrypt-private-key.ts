import { createCipheriv, pbkdf2Sync, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** What the Open Worldwide Application Security Project asks for with HMAC-SHA-256 (Password Storage Cheat Sheet). */
const iterations = 600_000;

/**
 * A private key under a passphrase, as PEM: PKCS#8 (RFC 5958) with PBES2, PBKDF2 with HMAC-SHA-256, and AES-256-CBC (RFC 8018). Node and OpenSSL read
 * it. Node’s own export takes 2,048 iterations, which is too few for words that people can remember.
 */
export function encryptPrivateKey(key: KeyObject, passphrase: string): string {
  const salt = randomBytes(16);
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', pbkdf2Sync(passphrase, salt, iterations, 32, 'sha256'), iv);
  const encrypted = Buffer.concat([cipher.update(key.export({ type: 'pkcs8', format: 'der' })), cipher.final()]);
  const hmac = sequence(identifier('1.2.840.113549.2.9'), der(0x05));
  const derivation = sequence(identifier('1.2.840.113549.1.5.12'), sequence(octets(salt), integer(iterations), hmac));
  const encryption = sequence(identifier('2.16.840.1.101.3.4.1.42'), octets(iv));
  const scheme = sequence(identifier('1.2.840.113549.1.5.13'), sequence(derivation, encryption));
  return pem('ENCRYPTED PRIVATE KEY', sequence(scheme, octets(encrypted)));
}

function pem(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').replace(/.{64}(?=.)/g, '$&\n');
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}

/** One value in the Distinguished Encoding Rules (X.690): its tag, its length, its content. */
function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const length = content.length < 0x80 ? [content.length] : [0x82, content.length >> 8, content.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

function sequence(...values: readonly Buffer[]): Buffer {
  return der(0x30, ...values);
}

function octets(bytes: Uint8Array): Buffer {
  return der(0x04, bytes);
}

/** A whole number from 65,536 to 8,388,607: three bytes, of which the first bit is not set. */
function integer(value: number): Buffer {
  return der(0x02, Buffer.from([value >> 16, (value >> 8) & 0xff, value & 0xff]));
}

/** An object identifier: the first two numbers in one byte, each of the others in seven bits a byte. */
function identifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  const bytes = others.flatMap((value) => {
    const groups = [value & 0x7f];
    for (let rest = value >> 7; rest > 0; rest >>= 7) groups.unshift((rest & 0x7f) | 0x80);
    return groups;
  });
  return der(0x06, Buffer.from([first * 40 + second, ...bytes]));
}
