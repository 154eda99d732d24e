import { lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
 * Writes a file: the one place where a command does. The file is there whole, or as it was before.
 * @returns what stands in the way, for people; `null` when it was written.
 */
export function writeFile(writing: Writing): string | null {
  return writeFiles([writing]);
}

/**
 * Writes files that belong together, none of them unless all can be written.
 * @returns what stands in the way, for people; `null` when they were written.
 */
export function writeFiles(writings: readonly Writing[]): string | null {
  const parts: Part[] = [];
  let name = writings[0]?.name;
  try {
    const problem = writings.map(whyNot).find((one) => one !== null);
    if (problem !== undefined) return problem;
    for (const writing of writings) {
      name = writing.name;
      parts.push(writePart(writing));
    }
    for (const part of parts) {
      name = part.target;
      if (part.file !== part.target) renameSync(part.file, part.target);
    }
    return null;
  } catch (error) {
    for (const { file, target } of parts) if (file !== target) rmSync(file, { force: true });
    return `"${name}" cannot be written: ${reasonFor(error instanceof Error && 'code' in error ? error.code : undefined)}`;
  }
}

function whyNot({ name, inputs, mayReplace }: Writing): string | null {
  if (inputs.some((input) => isSameFile(input, name))) return `"${name}" would be lost, and this is made from it. Choose another name.`;
  const isThere = lstatSync(name, { throwIfNoEntry: false }) !== undefined;
  if (!isThere || mayReplace || !isFile(name)) return null;
  return `"${name}" is there already, and may be somebody’s work. Choose another name, or add --force to replace it.`;
}

/** A device or a pipe, such as /dev/stdout, is nobody’s work, and is written to as it stands. */
function isFile(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isFile() !== false;
}

/** What is written and waits to be given its name. Of a device both are the same. */
interface Part {
  readonly file: string;
  readonly target: string;
}

/** Under another name first, so that nobody ever finds half of it, nor loses an earlier one to a full disk. */
function writePart({ name, text, isSecret = false }: Writing): Part {
  if (!isFile(name)) {
    writeFileSync(name, text);
    return { file: name, target: name };
  }
  const earlier = statSync(name, { throwIfNoEntry: false });
  // A link stays one, and leads to the new file.
  const target = earlier ? realpathSync(name) : name;
  const file = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    writeFileSync(file, text, { flag: 'wx', mode: isSecret ? 0o600 : (earlier?.mode ?? 0o666) & 0o777 });
    return { file, target };
  } catch (error) {
    rmSync(file, { force: true });
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

/** Why, and what to do. */
function reasonFor(code: unknown): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'its folder is not there. Make the folder, or choose another name.';
    case 'EISDIR':
      return 'it is a folder. Choose another name.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'you may not write there. Choose another place.';
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'there is no space left. Make room, or choose another place.';
    case 'EPIPE':
      return 'nobody reads it any more.';
    default:
      return `${typeof code === 'string' ? code : 'no reason is known'}. Choose another name.`;
  }
}
