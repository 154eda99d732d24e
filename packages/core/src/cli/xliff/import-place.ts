import { named } from '../../compose/findings.ts';
import type { Issue } from '../../model/issue.ts';
import type { Translation } from '../../model/translation.ts';
import { ownStyle, styleOf } from './file-style.ts';
import type { FileStyle } from './file-style.ts';
import { misuseCode, readJsonFile, readTextFile, refuse, writeTextFile } from './files.ts';
import { idOf } from './hand-over.ts';
import { translationText } from './translation-text.ts';
import type { XliffArguments } from './xliff-action.ts';

/** Where an import is to be written, and what lies there. */
export interface ImportPlace {
  readonly name: string;
  /** The translation that lies there; `null` where there is none, or something else. */
  readonly before: Translation | null;
  /** How its file is written. */
  readonly style: FileStyle;
}

/** Looks at the file that an import is to be written to. */
export function placeAt(name: string): ImportPlace {
  const found = readJsonFile(name);
  const isTranslation = found.kind === 'ok' && found.value.format === 'poet-translation/1';
  const text = isTranslation ? readTextFile(name) : null;
  return { name, before: isTranslation ? found.value : null, style: text?.kind === 'ok' ? styleOf(text.value) : ownStyle };
}

/** Whether two translations are of the same thing, in whatever version, into the same language. */
export function isSameWork(one: Pick<Translation, 'of' | 'language'>, other: Pick<Translation, 'of' | 'language'>): boolean {
  return idOf(one.of) === idOf(other.of) && one.language === other.language;
}

/**
 * Writes a translation. Unless `force` says so, it replaces nothing but a translation of the same thing into the same language, of which
 * it has all words.
 */
export function writeTo(place: ImportPlace, translation: Translation, { name: from, definition, force }: XliffArguments): readonly Issue[] {
  const { name, before, style } = place;
  const refusal = before === null || force ? null : refusalOf({ ...place, before }, translation);
  if (refusal !== null) return refuse(misuseCode, refusal).issues;
  const inputs = [from, ...(definition === undefined ? [] : [definition])];
  return writeTextFile({ name, text: translationText(translation, style), inputs, mayReplace: force || before !== null });
}

/** Where the file had words and the translation has none: deleted by a translator, or written since the export. */
export function goneFrom({ before }: ImportPlace, translation: Translation): readonly string[] {
  if (before === null || !isSameWork(before, translation)) return [];
  const { texts, spoken = {} } = translation;
  const written = Object.keys(before.texts).filter((address) => !Object.hasOwn(texts, address));
  const voiced = Object.keys(before.spoken ?? {}).filter((address) => !Object.hasOwn(spoken, address));
  return [...written, ...voiced.map((address) => `${address} (spoken)`)];
}

interface Occupied extends ImportPlace {
  readonly before: Translation;
}

function refusalOf(place: Occupied, translation: Translation): string | null {
  if (!isSameWork(place.before, translation)) return otherWork(place, translation);
  const gone = goneFrom(place, translation);
  if (gone.length === 0) return null;
  const at = gone.length === 1 ? '1 address' : `${gone.length} addresses`;
  const lost = `"${place.name}" has words at ${at} where what has come back has none: ${named(gone)}.`;
  return `${lost} Have them put back, or export the file again, if they were written since; --force takes them out of the file.`;
}

function otherWork({ name, before }: Occupied, { of, language }: Translation): string {
  const known = `"${name}" is a translation of ${idOf(before.of)} into ${before.language}`;
  const came = `what has come back is of ${idOf(of)} into ${language}`;
  return `${known}; ${came}. Choose another name, or correct original and trgLang in the XLIFF; --force replaces the file all the same.`;
}
