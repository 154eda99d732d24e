import type { Definition } from '../compose/parts-of.ts';
import type { Instrument } from '../model/instrument.ts';
import { pin } from '../model/pin.ts';
import type { QuestionModule } from '../model/question-module.ts';
import type { Translation } from '../model/translation.ts';
import { checkDocuments } from './check-documents.ts';
import type { CheckedDocument } from './check-documents.ts';
import { readDocument } from './document.ts';
import type { Document } from './document.ts';
import { readFiles, translationsBeside } from './read-files.ts';
import { shippedDefinitions, shippedTranslations, translationsAmong } from './shipped.ts';

/** What a survey is to be made of; or files with errors; or what is wrong with the arguments. */
export type Sources =
  | {
      readonly kind: 'ok';
      readonly instrument: Instrument;
      readonly modules: readonly QuestionModule[];
      readonly translations: readonly Translation[];
    }
  | { readonly kind: 'broken'; readonly checked: readonly CheckedDocument[] }
  | { readonly kind: 'misuse'; readonly message: string };

/** Finds the instrument and the modules that are named, by ids of what POET ships or as files, with the translations beside files. */
export function composeSources(names: readonly string[]): Sources {
  const isFile = (name: string) => /\.json$/i.test(name);
  const unknown = names.find((name) => !isFile(name) && !shippedNamed(name));
  if (unknown !== undefined) {
    return misuse(`There is no "${unknown}". Name a file (….json), or one of: ${shippedDefinitions.map(({ id }) => id).join(', ')}.`);
  }
  const files = names.filter(isFile);
  const read = readFiles([...files, ...files.flatMap(translationsBeside)]);
  if (read.kind === 'misuse') return read;
  const known = names.flatMap((name) => shippedNamed(name) ?? []).map(asDocument);
  const checked = checkDocuments({ documents: read.documents, known });
  if (checked.some(({ count }) => count.error > 0)) return { kind: 'broken', checked };
  const named = new Map(checked.map(({ document, definition }) => [document.name, definition]));
  const definitions = names.map((name) => (isFile(name) ? named.get(name) : shippedNamed(name)) ?? name);
  return arrange(definitions, [...shippedTranslations(), ...translationsAmong(read.documents)]);
}

function arrange(definitions: readonly (Definition | string)[], translations: readonly Translation[]): Sources {
  const [instrument, ...modules] = definitions;
  if (instrument === undefined) return misuse('Name an instrument first, such as poet/parent-carer/ehcp.');
  if (typeof instrument === 'string' || instrument.format !== 'poet-instrument/1') {
    return misuse(`"${nameOf(instrument)}" is not an instrument. Name an instrument first, and modules behind it.`);
  }
  const other = modules.find((one) => typeof one === 'string' || one.format !== 'poet-module/1');
  if (other !== undefined) return misuse(`"${nameOf(other)}" is not a module. Only modules stand behind an instrument.`);
  const sound = modules.flatMap((one) => (typeof one !== 'string' && one.format === 'poet-module/1' ? [one] : []));
  return { kind: 'ok', instrument, modules: sound, translations };
}

function nameOf(definition: Definition | string): string {
  return typeof definition === 'string' ? definition : definition.id;
}

function shippedNamed(name: string): Definition | undefined {
  return shippedDefinitions.find((one) => one.id === name || pin(one) === name);
}

function asDocument(definition: Definition): Document {
  return readDocument(pin(definition), JSON.stringify(definition, null, 2));
}

function misuse(message: string): Sources {
  return { kind: 'misuse', message };
}
