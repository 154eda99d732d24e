import type { Terminal } from '../command.ts';
import { textOf } from './text-of.ts';

/** A passphrase, or why there is none. */
export type Passphrase = { readonly kind: 'ok'; readonly passphrase: string } | { readonly kind: 'none'; readonly message: string };

/** Fewer letters are guessed by trying. */
const minimumLength = 12;

/** The first line of a file as a passphrase. */
function passphraseIn(file: string): Passphrase {
  const [passphrase] = textOf(file)?.split(/\r?\n/) ?? [];
  if (passphrase) return { kind: 'ok', passphrase };
  return none(`"${file}" cannot be read, or its first line is empty. Name a file with the passphrase on its first line.`);
}

/** Asks for a new passphrase, twice, and refuses one that is too short. */
export async function newPassphrase(file: string | undefined, terminal: Terminal): Promise<Passphrase> {
  const first = file === undefined ? await ask('New passphrase: ', terminal) : passphraseIn(file);
  if (first.kind === 'none') return first;
  if (first.passphrase.length < minimumLength)
    return none(
      `The passphrase has ${first.passphrase.length} letters. Take at least ${minimumLength}: four words that nobody would guess.`,
    );
  if (file !== undefined) return first;
  const again = await ask('The same passphrase again: ', terminal);
  return again.kind === 'ok' && again.passphrase !== first.passphrase ? none('The two are not the same. Nothing was written.') : again;
}

/** Asks for the passphrase of a key that is there. */
export async function knownPassphrase(file: string | undefined, terminal: Terminal): Promise<Passphrase> {
  return file === undefined ? ask('Passphrase of the private key: ', terminal) : passphraseIn(file);
}

async function ask(question: string, { askSecret }: Terminal): Promise<Passphrase> {
  if (!askSecret) return none('Nobody can be asked for a passphrase here. Put it in a file, and name that with --passphrase-file.');
  const passphrase = await askSecret(question);
  return passphrase === null ? none('No passphrase was given. Nothing was done.') : { kind: 'ok', passphrase };
}

function none(message: string): Passphrase {
  return { kind: 'none', message };
}
