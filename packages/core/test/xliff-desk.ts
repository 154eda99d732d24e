import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { runPoet } from './run-poet.ts';

/** A folder for the files of one test file, which goes away with it. */
export const folder = mkdtempSync(path.join(tmpdir(), 'poet-xliff-'));
after(() => rmSync(folder, { recursive: true }));

const examples = path.join(import.meta.dirname, '../../../examples');

/** The file of the after-school club. */
export const club = path.join(examples, 'definitions/after-school-club.json');

/** The file of its Welsh translation, as it is half way. */
export const clubInWelsh = path.join(examples, 'translations/after-school-club.cy.json');

/** The file of a module, beside which lies its translation into Easy Read. */
export const parking = path.join(examples, 'definitions/parking.json');

/** What a command left behind: its exit status, what it printed, and what it said besides. */
export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly said: string;
}

/** Runs `poet xliff` as a person would. */
export async function run(...args: readonly string[]): Promise<Outcome> {
  const { status, printed, complained } = await runPoet(['xliff', ...args]);
  return { status, out: printed, said: complained };
}

let files = 0;

/** A file with this text in it, or the name of one that is not there yet. */
export function file(ending: string, text?: string): string {
  const name = path.join(folder, `${++files}${ending}`);
  if (text !== undefined) writeFileSync(name, text);
  return name;
}

/** The text of a file, to the byte. */
export function read(name: string): string {
  return readFileSync(name, 'utf8');
}

/** The Welsh club on its way: its JSON as a file of the test’s own, and the XLIFF that came of it, changed as a tool would. */
export async function sentOut(change: (xliff: string) => string, json = read(clubInWelsh)): Promise<{ xlf: string; json: string }> {
  const name = file('.json', json);
  const { out } = await run('export', name, '--definition', club);
  return { xlf: file('.xlf', change(`${out}\n`)), json: name };
}
