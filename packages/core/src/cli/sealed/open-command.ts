import { webcrypto } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openSealed } from '../../fill/open-sealed.ts';
import type { Opened } from '../../fill/open-sealed.ts';
import type { Parsed } from '../../model/issue.ts';
import { submissionLimits } from '../../model/limits.ts';
import { parseJson } from '../../model/parse-json.ts';
import { parse } from '../../model/parse.ts';
import { SealedSubmission } from '../../model/sealed-submission.ts';
import type { OpeningKey } from '../../model/sealing-key.ts';
import { readArguments } from '../arguments.ts';
import type { Command, Terminal } from '../command.ts';
import { misuse } from '../misuse.ts';
import { visible } from '../visible.ts';
import { writeFile } from '../write-file.ts';
import { documentsIn } from './documents-in.ts';
import { readOpeningKey } from './read-opening-key.ts';
import { textOf } from './text-of.ts';

const options = {
  key: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean', default: false },
  'passphrase-file': { type: 'string' },
} as const;

/** `poet open`: reads what was sealed for the authority’s eyes. */
export const open: Command = {
  name: 'open',
  summary: 'opens sealed answers with the private key',
  help: `poet open FILE… --key private.pem    open sealed submissions

Each FILE has one sealed submission as JSON, or one on each line. Without --out, each submission is printed
on a line of its own. What cannot be opened is named, and the others are opened all the same.

      --key FILE              the private key that "poet keys create" wrote
      --passphrase-file FILE  take its passphrase from the first line of a file; without it, you are asked
      --out FOLDER            write each submission to FOLDER/ID.json, which only you may read
      --force                 replace files that are there

What comes out is answers of people, in the clear. Keep it as you keep case files, and delete it when it is counted.

Exit status: 0 all were opened, 1 some were not, 2 the arguments are wrong, or a file cannot be read or written`,
  run: async (args, terminal) => {
    const read = readArguments(args, options, terminal);
    if (!read) return 2;
    const { key: keyFile, out, force, 'passphrase-file': passphraseFile } = read.values;
    if (read.positionals.length === 0) return misuse('Name a file with sealed submissions.', terminal);
    if (keyFile === undefined) return misuse('Name the private key: --key private.pem.', terminal);
    const key = await readOpeningKey(keyFile, passphraseFile, terminal);
    if (key.kind === 'none') return misuse(key.message, terminal);
    return new Opening({ key: key.key, out, force, terminal, inputs: [...read.positionals, keyFile] }).openAll(read.positionals);
  },
};

interface Wanted {
  readonly key: OpeningKey;
  readonly out: string | undefined;
  readonly force: boolean;
  readonly terminal: Terminal;
  /** What is read, and so never written. */
  readonly inputs: readonly string[];
}

/** How often it is said how far it is. */
const stepsOfProgress = 500;

/** Opens files one after another, and counts. */
class Opening {
  readonly #wanted: Wanted;
  #opened = 0;
  #refused = 0;

  constructor(wanted: Wanted) {
    this.#wanted = wanted;
  }

  async openAll(names: readonly string[]): Promise<number> {
    const { out, terminal } = this.#wanted;
    if (out !== undefined && !isFolder(out)) return misuse(`The folder "${out}" cannot be made. Choose another.`, terminal);
    for (const name of names) {
      const problem = await this.#openFile(name);
      if (problem !== null) return misuse(problem, terminal);
    }
    terminal.complain(`${this.#opened} opened, ${this.#refused} not.`);
    return this.#refused > 0 ? 1 : 0;
  }

  /** @returns what stands in the way of going on, for people. */
  async #openFile(name: string): Promise<string | null> {
    try {
      for await (const { place, text } of documentsIn(name)) {
        const opened = await openText(text, this.#wanted.key);
        const problem = opened.kind === 'ok' ? this.#give(opened.value) : this.#refuse(place, opened.issues[0]?.message);
        if (problem !== null) return problem;
        const done = this.#opened + this.#refused;
        if (done % stepsOfProgress === 0) this.#wanted.terminal.complain(`${done} done …`);
      }
      return null;
    } catch (error) {
      return `"${name}" cannot be read: ${error instanceof Error ? error.message : 'no reason is known'}.`;
    }
  }

  #give({ submission, text }: Opened): string | null {
    const { out, force, terminal, inputs } = this.#wanted;
    this.#opened++;
    if (out === undefined) return (terminal.print(text), null);
    const name = join(out, `${submission.submissionId}.json`);
    // Opened before, when there were fewer.
    if (textOf(name) === `${text}\n`) return null;
    return writeFile({ name, text: `${text}\n`, inputs, mayReplace: force, isSecret: true });
  }

  #refuse(place: string, message = ''): null {
    this.#refused++;
    this.#wanted.terminal.complain(visible(`${place}: ${message}`));
    return null;
  }
}

function isFolder(out: string): boolean {
  try {
    mkdirSync(out, { recursive: true, mode: 0o700 });
    return true;
  } catch {
    return false;
  }
}

/** Through every door: JSON, the envelope, the key. */
async function openText(text: string, key: OpeningKey): Promise<Parsed<Opened>> {
  const json = parseJson(text, submissionLimits);
  if (json.kind === 'issues') return json;
  const sealed = parse(SealedSubmission, json.value);
  if (sealed.kind === 'ok') return openSealed(sealed.value, key, webcrypto);
  const [first] = sealed.issues;
  const message = `This is not a sealed submission: ${first?.path ?? ''} ${first?.message ?? ''}`;
  return { kind: 'issues', issues: [{ path: '', code: 'not-sealed', message }] };
}
