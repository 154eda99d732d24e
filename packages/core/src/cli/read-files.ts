import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { definitionLimits } from '../model/limits.ts';
import { readDocument } from './document.ts';
import type { Document } from './document.ts';

/** What came of reading files: the documents, or what is wrong with the arguments that name them. */
export type Files =
  { readonly kind: 'ok'; readonly documents: readonly Document[] } | { readonly kind: 'misuse'; readonly message: string };

/** Reads each file that is named, once. */
export function readFiles(names: readonly string[]): Files {
  const documents: Document[] = [];
  for (const name of new Set(names)) {
    const read = readFile(name);
    if (typeof read === 'string') return { kind: 'misuse', message: read };
    documents.push(read);
  }
  return { kind: 'ok', documents };
}

/** The translations that lie beside a definition, by the names of their files: beside `parking.json`, `parking.cy.json`. */
export function translationsBeside(name: string): readonly string[] {
  const [stem] = splitName(name);
  return filesIn(dirname(name)).flatMap((file) => {
    const [other, tag] = splitName(file);
    return other === stem && tag !== null ? [join(dirname(name), file)] : [];
  });
}

/** The definition beside a translation, by the name of its file: beside `parking.cy.json`, `parking.json`. */
export function definitionBeside(name: string): readonly string[] {
  const [stem, tag] = splitName(name);
  const file = `${stem}.json`;
  return tag !== null && filesIn(dirname(name)).includes(file) ? [join(dirname(name), file)] : [];
}

/** `parking.cy.json` as `parking` and `cy`; without a language, as `null`. */
function splitName(name: string): readonly [stem: string, tag: string | null] {
  const [, stem = basename(name), tag = null] = /^(.+?)(?:\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}))?\.json$/.exec(basename(name)) ?? [];
  return [stem, tag];
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** A document, or why there is none. */
function readFile(name: string): Document | string {
  try {
    const { size } = statSync(name);
    // What is far too large is not read at all: its size says enough.
    if (size > definitionLimits.maxBytes + 3) return tooLarge(name);
    return readDocument(name, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(name)));
  } catch (error) {
    if (error instanceof TypeError) return notText(name);
    return `"${name}" cannot be read: ${reasonFor(error)}. Name a file with JSON in it.`;
  }
}

function reasonFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
      return 'you may not read it';
    default:
      return error instanceof Error ? error.message : 'no reason is known';
  }
}

function tooLarge(name: string): Document {
  const message = `The file is larger than ${definitionLimits.maxBytes} bytes. No definition is; check that it is the right file.`;
  return { name, text: '', value: undefined, findings: [{ severity: 'error', path: '', code: 'too-large', message }] };
}

function notText(name: string): Document {
  const message = 'The file is not UTF-8 text. Save it as UTF-8.';
  return { name, text: '', value: undefined, findings: [{ severity: 'error', path: '', code: 'not-utf-8', message }] };
}
