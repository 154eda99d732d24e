import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { definitionLimits } from '../model/limits.ts';
import { readDocument } from './document.ts';
import type { Document } from './document.ts';
import { identityOf } from './identity-of.ts';
import { readUtf8 } from './read-utf8.ts';

/** What came of reading files: the documents, or what is wrong with the arguments that name them. */
export type Files =
  { readonly kind: 'ok'; readonly documents: readonly Document[] } | { readonly kind: 'misuse'; readonly message: string };

/** Reads each file that is named, once. */
export function readFiles(names: readonly string[]): Files {
  const documents = readEach(names);
  const message = documents.map(whyUnreadable).find((why) => why !== null);
  return message === undefined ? { kind: 'ok', documents } : { kind: 'misuse', message };
}

/** Reads each file that is named, once. What cannot be read is a document too, with the error `unreadable`. */
export function readEach(names: readonly string[]): readonly Document[] {
  return [...new Set(names)].map(readFile);
}

/** Why a file cannot be read, for people; `null` when it can. */
export function whyUnreadable({ findings }: Pick<Document, 'findings'>): string | null {
  return findings.find(({ code }) => code === 'unreadable')?.message ?? null;
}

/** The first of the names that lead to one file, over whatever links: `parking.json` and `./parking.json` are one. */
export function distinctFiles(names: readonly string[]): readonly string[] {
  const places = names.map((name) => identityOf(name) ?? resolve(name));
  return names.filter((_, i) => places.indexOf(places[i] ?? '') === i);
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
  const [, stem = basename(name), tag = null] = /^(.+?)(?:\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}))?\.json$/i.exec(basename(name)) ?? [];
  return [stem, tag];
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function readFile(name: string): Document {
  try {
    const { size } = statSync(name);
    // What is far too large is not read at all: its size says enough.
    if (size > definitionLimits.maxBytes + 3)
      return unread(
        name,
        'too-large',
        `The file is larger than ${definitionLimits.maxBytes} bytes. No definition is; check that it is the right file.`,
      );
    return readDocument(name, readUtf8(name));
  } catch (error) {
    if (error instanceof TypeError) return unread(name, 'not-utf-8', 'The file is not UTF-8 text. Save it as UTF-8.');
    return unread(name, 'unreadable', `"${name}" cannot be read: ${reasonFor(error)}. Name a file with JSON in it.`);
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

function unread(name: string, code: string, message: string): Document {
  return { name, text: '', value: undefined, findings: [{ severity: 'error', path: '', code, message }] };
}
