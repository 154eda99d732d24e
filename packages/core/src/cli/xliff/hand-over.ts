import type { Definition } from '../../compose/parts-of.ts';
import { LanguageTag } from '../../model/id.ts';
import type { Issue, Parsed } from '../../model/issue.ts';
import { parse } from '../../model/parse.ts';
import { pin } from '../../model/pin.ts';
import type { Translation } from '../../model/translation.ts';
import { definitionBeside, translationsBeside } from '../read-files.ts';
import { shippedDefinitions, shippedTranslations } from '../shipped.ts';
import { misuseCode, readJsonFile, refuse } from './files.ts';

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

/**
 * Finds what is to be translated: a translation goes on where it is; into another language, it and a definition go on with the translation
 * that lies beside them, or that ships, or begin with nothing.
 */
export function beginHandOver({ name, to, definition }: HandOverRequest): Parsed<HandOver> {
  const tag = to === undefined ? null : parse(LanguageTag, to);
  if (tag?.kind === 'issues') return refuse(misuseCode, tag.issues.map(({ message }) => message).join(' '));
  if (to === 'en') return refuse(misuseCode, 'Definitions are written in English. Expected another language in --to, such as cy.');
  const shipped = shippedDefinition(name);
  const found: Parsed<Definition | Translation> = shipped ? { kind: 'ok', value: shipped } : readJsonFile(name);
  if (found.kind === 'issues') return found;
  const { value } = found;
  if (value.format === 'poet-translation/1') {
    const begun = to === undefined || to === value.language ? ok(value) : beginFrom(value, { name, to });
    return begun.kind === 'ok' ? joinDefinition(begun.value, { name, definition }) : begun;
  }
  if (to === undefined) return refuse(misuseCode, 'For which language? Add --to with its tag, such as --to cy.');
  const begun = beginFrom({ of: pin(value) }, { name: shipped ? null : name, to });
  return begun.kind === 'ok' ? join(begun.value, value) : begun;
}

interface Beginning {
  /** `null` for what has no file. */
  readonly name: string | null;
  readonly to: string;
}

/** The translation into a language to go on with, or an empty one, which knows the English that another was made from. */
function beginFrom({ of, sources }: Pick<Translation, 'of' | 'sources'>, { name, to }: Beginning): Parsed<Translation> {
  const isWanted = (one: Translation) => idOf(one.of) === idOf(of) && one.language === to;
  for (const file of name === null ? [] : translationsBeside(name)) {
    const read = readJsonFile(file);
    // One that is named after the language and cannot be read is somebody’s work, and not nothing.
    if (read.kind === 'issues' && file.endsWith(`.${to}.json`))
      return { kind: 'issues', issues: read.issues.map((one) => inFile(one, file)) };
    if (read.kind === 'ok' && read.value.format === 'poet-translation/1' && isWanted(read.value)) return ok(read.value);
  }
  return ok(shippedTranslations().find(isWanted) ?? { ...emptyTranslation(of, to), ...(sources && { sources }) });
}

function ok<T>(value: T): Parsed<T> {
  return { kind: 'ok', value };
}

function inFile(issue: Issue, file: string): Issue {
  return { ...issue, message: `${issue.message} This is in ${file}, which would be gone on with; mend it, or move it away.` };
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
