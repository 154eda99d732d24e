import { createPublicKey, generateKeyPairSync, webcrypto } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { thumbprintOf } from '../../fill/sealing.ts';
import { parse } from '../../model/parse.ts';
import { SealingKey } from '../../model/sealing-key.ts';
import { readArguments } from '../arguments.ts';
import type { Command, Terminal } from '../command.ts';
import { misuse } from '../misuse.ts';
import { visible } from '../visible.ts';
import { writeFile } from '../write-file.ts';
import { encryptPrivateKey } from './encrypt-private-key.ts';
import { newPassphrase } from './passphrase.ts';

const options = { out: { type: 'string' }, 'passphrase-file': { type: 'string' }, plain: { type: 'boolean', default: false } } as const;

/** The names of the two files. */
const files = { private: 'private.pem', public: 'public.jwk.json' } as const;

/** `poet keys create`: a pair of keys for sealed answers. */
export const keys: Command = {
  name: 'keys',
  summary: 'makes the keys with which answers are sealed and opened',
  help: `poet keys create --out FOLDER    make a pair of keys for sealed answers

Writes FOLDER/${files.public}, with which every page seals, and FOLDER/${files.private}, with which you open.
The private key is written under a passphrase, for which you are asked. Neither file is ever replaced.

      --out FOLDER            where to write; made if it is not there
      --passphrase-file FILE  take the passphrase from the first line of a file
      --plain                 no passphrase: whoever gets the file can read every answer

Make the keys on a computer that only the people who may read the answers use. Whoever loses the private
key, or its passphrase, has lost the answers: nobody can bring them back.

Exit status: 0 done, 2 the arguments are wrong, or a file cannot be written`,
  run: async (args, terminal) => {
    const read = readArguments(args, options, terminal);
    if (!read) return 2;
    const { out, plain, 'passphrase-file': file } = read.values;
    if (read.positionals.join(' ') !== 'create') return misuse('Expected: poet keys create --out FOLDER.', terminal);
    if (out === undefined) return misuse('Say where to write the keys: --out FOLDER.', terminal);
    if (plain && file !== undefined) return misuse('Say --plain or --passphrase-file, not both.', terminal);
    if (plain) return create(out, null, terminal);
    const given = await newPassphrase(file, terminal);
    return given.kind === 'none' ? misuse(given.message, terminal) : create(out, given.passphrase, terminal);
  },
};

async function create(folder: string, passphrase: string | null, terminal: Terminal): Promise<number> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072, publicExponent: 0x1_00_01 });
  const secret =
    passphrase === null ? String(privateKey.export({ type: 'pkcs8', format: 'pem' })) : encryptPrivateKey(privateKey, passphrase);
  const { n, e } = createPublicKey(privateKey).export({ format: 'jwk' });
  const key = parse(SealingKey, { kty: 'RSA', n, e });
  if (key.kind === 'issues') throw new Error(key.issues[0]?.message);
  const thumbprint = await thumbprintOf(key.value, webcrypto);
  const open = JSON.stringify({ kty: 'RSA', n, e, alg: 'RSA-OAEP-256', use: 'enc', kid: thumbprint }, null, 2);
  const problem = writeBoth(folder, secret, `${open}\n`);
  if (problem !== null) return misuse(problem, terminal);
  terminal.print(visible(join(folder, files.private)));
  terminal.print(visible(join(folder, files.public)));
  terminal.print(`thumbprint ${thumbprint}`);
  if (passphrase === null)
    terminal.complain(
      `Warning: ${files.private} has no passphrase. Whoever gets the file can read every answer: keep it on an encrypted disk only.`,
    );
  terminal.complain('Keep the private key twice, in two places. Without it nobody can read what was sealed for it.');
  return 0;
}

/** Both files or neither. */
function writeBoth(folder: string, secret: string, open: string): string | null {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    return `The folder "${folder}" cannot be made. Choose another.`;
  }
  const [privateFile, publicFile] = [join(folder, files.private), join(folder, files.public)];
  const problem = writeFile({ name: privateFile, text: secret, inputs: [], mayReplace: false, isSecret: true });
  if (problem !== null) return withoutForce(problem);
  const other = writeFile({ name: publicFile, text: open, inputs: [], mayReplace: false });
  if (other !== null) rmSync(privateFile);
  return other === null ? null : withoutForce(other);
}

/** Keys are never replaced: what was sealed for the old one could not be read any more. */
function withoutForce(problem: string): string {
  return problem.replace(' Choose another name, or add --force to replace it.', ' Keys are never replaced: choose another folder.');
}
