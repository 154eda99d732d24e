import type { Definition } from '../../compose/parts-of.ts';
import { LanguageTag } from '../../model/id.ts';
import type { Parsed } from '../../model/issue.ts';
import { parse } from '../../model/parse.ts';
import { pin } from '../../model/pin.ts';
import type { Translation } from '../../model/translation.ts';
import { definitionBeside } from '../read-files.ts';
import { shippedDefinitions, shippedTranslations } from '../shipped.ts';
import { misuse, readJsonFile, refuse } from './files.ts';

/** A translation on its way to a translator or back, and what it is of. */
export interface HandOver {
  readonly translation: Translation;
  /** `null` where there is none, as for the interface. */
  readonly definition: Definition | null;
  /** The version that the words were written for, where the definition has another. */
  readonly carriedFrom: string | null;
}

/** What is asked for. */
export interface HandOverRequest {
  /** The id of a shipped definition, or the file of a definition or of a translation. */
  readonly name: string;
  readonly to: string | undefined;
  /** The definition of a translation, where it neither ships nor lies beside it. */
  readonly definition: string | undefined;
}

/** Finds what is to be translated: a translation goes on where it is, a definition begins with what ships in that language, or with nothing. */
export function beginHandOver({ name, to, definition }: HandOverRequest): Parsed<HandOver> {
  const tag = to === undefined ? null : parse(LanguageTag, to);
  if (tag?.kind === 'issues') return refuse(misuse, tag.issues.map(({ message }) => message).join(' '));
  if (to === 'en') return refuse(misuse, 'Definitions are written in English. Expected another language in --to, such as cy.');
  const shipped = shippedDefinition(name);
  const found: Parsed<Definition | Translation> = shipped ? { kind: 'ok', value: shipped } : readJsonFile(name);
  if (found.kind === 'issues') return found;
  const { value } = found;
  if (value.format === 'poet-translation/1') return joinDefinition(inLanguage(value, to), { name, definition });
  if (to === undefined) return refuse(misuse, 'For which language? Add --to with its tag, such as --to cy.');
  const begun = shippedTranslations().find(({ of, language }) => idOf(of) === value.id && language === to);
  return join(begun ?? emptyTranslation(pin(value), to), value);
}

/** Finds the definition of a translation: the one that is named, one that ships, one that lies beside it, or none. */
export function joinDefinition(translation: Translation, { name, definition }: Omit<HandOverRequest, 'to'>): Parsed<HandOver> {
  const shipped = definition === undefined ? shippedDefinition(idOf(translation.of)) : null;
  if (shipped) return join(translation, shipped);
  const [file] = definition === undefined ? definitionBeside(name) : [definition];
  if (file === undefined) return join(translation, null);
  const named = shippedDefinition(file);
  const found: Parsed<Definition | Translation> = named ? { kind: 'ok', value: named } : readJsonFile(file);
  if (found.kind === 'issues') return found;
  if (found.value.format !== 'poet-translation/1') return join(translation, found.value);
  return refuse('not-a-definition', `"${file}" is a translation. Expected the instrument or the module that it is of.`, '/format');
}

function shippedDefinition(name: string): Definition | null {
  return shippedDefinitions.find((definition) => definition.id === name || pin(definition) === name) ?? null;
}

/** The id in front of a version: `short-breaks` of `short-breaks@1.0.0`. */
export function idOf(pinned: string): string {
  return pinned.slice(0, pinned.lastIndexOf('@'));
}

/** The translation, or an empty one into another language, which knows the English that the first was made from. */
function inLanguage(translation: Translation, to: string | undefined): Translation {
  const { of, language, sources = {} } = translation;
  return to === undefined || to === language ? translation : { ...emptyTranslation(of, to), sources };
}

function emptyTranslation(of: string, language: string): Translation {
  return { format: 'poet-translation/1', of, language, status: 'draft', texts: {} };
}

function join(translation: Translation, definition: Definition | null): Parsed<HandOver> {
  const { of, sources = {} } = translation;
  if (!definition) {
    if (Object.keys(sources).length > 0) return { kind: 'ok', value: { translation, definition, carriedFrom: null } };
    return refuse('no-english', `${of} does not ship, and the file has no sources. Name the definition with --definition.`, '/of');
  }
  if (definition.id !== idOf(of))
    return refuse('other-definition', `This is of ${of}; the definition is ${pin(definition)}. Expected one id.`, '/of');
  const carriedFrom = of === pin(definition) ? null : of;
  return { kind: 'ok', value: { translation: { ...translation, of: pin(definition) }, definition, carriedFrom } };
}
