import type { Issue } from '../../model/issue.ts';
import type { Translation } from '../../model/translation.ts';
import { misuse, readJsonFile, refuse, writeTextFile } from './files.ts';
import { idOf } from './hand-over.ts';
import { translationText } from './translation-text.ts';

/** Where an import is to be written, and what lies there. */
export interface ImportPlace {
  readonly name: string;
  /** The translation that lies there; `null` where there is none, or something else. */
  readonly before: Translation | null;
}

/** Looks at the file that an import is to be written to. */
export function placeAt(name: string): ImportPlace {
  const found = readJsonFile(name);
  const isTranslation = found.kind === 'ok' && found.value.format === 'poet-translation/1';
  return { name, before: isTranslation ? found.value : null };
}

/** Whether two translations are of the same thing, in whatever version, into the same language. */
export function isSameWork(one: Pick<Translation, 'of' | 'language'>, other: Pick<Translation, 'of' | 'language'>): boolean {
  return idOf(one.of) === idOf(other.of) && one.language === other.language;
}

/** Writes a translation. It may replace one of the same thing into the same language; anything else only where `mayReplace` says so. */
export function writeTo({ name, before }: ImportPlace, translation: Translation, mayReplace: boolean): readonly Issue[] {
  const isOther = before !== null && !isSameWork(before, translation);
  if (isOther && !mayReplace) return refuse(misuse, otherWork({ name, before }, translation)).issues;
  return writeTextFile(name, translationText(translation), mayReplace || before !== null);
}

interface Occupied extends ImportPlace {
  readonly before: Translation;
}

function otherWork({ name, before }: Occupied, { of, language }: Translation): string {
  const known = `"${name}" is a translation of ${idOf(before.of)} into ${before.language}`;
  const came = `what has come back is of ${idOf(of)} into ${language}`;
  return `${known}; ${came}. Choose another name, or correct original and trgLang in the XLIFF; --force replaces the file all the same.`;
}
