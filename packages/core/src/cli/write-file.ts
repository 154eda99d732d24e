import { lstatSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { identityOf } from './identity-of.ts';
import { readFiles } from './read-files.ts';

/** A text to write, and what is known of the file that may have its name. */
export interface Writing {
  readonly name: string;
  readonly text: string;
  /** What it is made from: files, or ids of what POET ships. None of the files is ever replaced. */
  readonly inputs: readonly string[];
  /** Whether a file that is there may be replaced: with `--force`, or because it is an earlier one of the same thing. */
  readonly mayReplace: boolean;
  /** Nobody but the owner may read it. */
  readonly isSecret?: boolean;
}

/**
 * Writes a file: the one place where a command does. A new file is there whole or not at all.
 * @returns what stands in the way, for people; `null` when it was written.
 */
export function writeFile({ name, text, inputs, mayReplace, isSecret = false }: Writing): string | null {
  if (inputs.some((input) => isSameFile(input, name))) return `"${name}" would be lost, and this is made from it. Choose another name.`;
  try {
    // A device or a pipe, such as /dev/stdout, is nobody’s work.
    const isDevice = statSync(name, { throwIfNoEntry: false })?.isFile() === false;
    const isThere = lstatSync(name, { throwIfNoEntry: false }) !== undefined;
    if (isThere) writeFileSync(name, text, { flag: mayReplace || isDevice ? 'w' : 'wx' });
    else writeNew(name, text, isSecret ? 0o600 : 0o666);
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST')
      return `"${name}" is there already, and may be somebody’s work. Choose another name, or add --force to replace it.`;
    return `"${name}" cannot be written: ${reasonFor(code)}. Choose another name.`;
  }
}

/** Under another name first, so that nobody ever finds half of it. */
function writeNew(name: string, text: string, mode: number): void {
  const part = join(dirname(name), `.${basename(name)}.${process.pid}.part`);
  try {
    writeFileSync(part, text, { flag: 'wx', mode });
    renameSync(part, name);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** What a JSON file says that may be about to be replaced; `undefined` when it is not there, or is no JSON. */
export function earlierValue(name: string): unknown {
  const files = readFiles([name]);
  return files.kind === 'ok' ? files.documents[0]?.value : undefined;
}

/** Whether two names lead to one file, over whatever links. */
function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map(identityOf);
  return first !== undefined && first === second;
}

function reasonFor(code: unknown): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'its folder is not there';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'you may not write there';
    case 'ENOSPC':
      return 'there is no space left';
    default:
      return typeof code === 'string' ? code : 'no reason is known';
  }
}
