import { createPrivateKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { parse } from '../../model/parse.ts';
import { OpeningKey } from '../../model/sealing-key.ts';
import type { Terminal } from '../command.ts';
import { knownPassphrase } from './passphrase.ts';
import { textOf } from './text-of.ts';

/** The key that opens, or why it cannot be had. */
export type ReadKey = { readonly kind: 'ok'; readonly key: OpeningKey } | { readonly kind: 'none'; readonly message: string };

/** Reads a private key from a PEM file, and asks for its passphrase where it has one. */
export async function readOpeningKey(file: string, passphraseFile: string | undefined, terminal: Terminal): Promise<ReadKey> {
  const pem = textOf(file);
  if (pem === null) return none(`"${file}" cannot be read. Name the private key that "poet keys create" wrote.`);
  if (!/-----BEGIN (ENCRYPTED )?PRIVATE KEY-----/.test(pem))
    return none(`"${file}" is no private key in PEM (PKCS#8). A public key opens nothing.`);
  if (!pem.includes('-----BEGIN ENCRYPTED')) return keyIn(file, () => createPrivateKey(pem), 'It is damaged.');
  const given = await knownPassphrase(passphraseFile, terminal);
  if (given.kind === 'none') return given;
  return keyIn(
    file,
    () => createPrivateKey({ key: pem, passphrase: given.passphrase }),
    'The passphrase is another one, or the file is damaged.',
  );
}

function keyIn(file: string, load: () => KeyObject, whyNot: string): ReadKey {
  try {
    const key = load();
    // Asked first, because no other kind can be written as a JSON Web Key of this form.
    const parsed = key.asymmetricKeyType === 'rsa' ? parse(OpeningKey, key.export({ format: 'jwk' })) : null;
    return parsed?.kind === 'ok'
      ? { kind: 'ok', key: parsed.value }
      : none(`"${file}" is another kind of key: RSA with 3072 bits is needed.`);
  } catch {
    return none(`"${file}" cannot be opened. ${whyNot}`);
  }
}

function none(message: string): ReadKey {
  return { kind: 'none', message };
}
