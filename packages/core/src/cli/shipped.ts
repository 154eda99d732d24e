import { readdirSync, readFileSync } from 'node:fs';
import { checkShape } from '../compose/check/check-shape.ts';
import type { Definition } from '../compose/parts-of.ts';
import { catalogue, instruments } from '../content/index.ts';
import { conceptPicture, pointPicture } from '../content/pictures/find-picture.ts';
import { conceptPictures, optionPictures, scalePictures, wayPictures } from '../content/pictures/pictures.ts';
import { places } from '../content/places.ts';
import { formatOf } from '../model/format-of.ts';
import { parse } from '../model/parse.ts';
import { pin } from '../model/pin.ts';
import { Translation } from '../model/translation.ts';
import { readDocument } from './document.ts';
import type { Document } from './document.ts';

/** Every instrument and module that POET ships. */
export const shippedDefinitions: readonly Definition[] = [...instruments, ...catalogue];

/** What POET ships, as far as a check wants to know of it. */
export const shippedContext = {
  shipped: shippedDefinitions,
  pictures: { ofConcept: conceptPicture, ofPoint: pointPicture },
  places,
} as const;

/** How many pictures of Easy Read POET ships, by what they are of. */
export const shippedPictures = {
  concepts: Object.keys(conceptPictures).length,
  points: Object.values(scalePictures).flatMap((points) => Object.keys(points)).length,
  options: Object.values(optionPictures).flatMap((options) => Object.keys(options)).length,
  ways: Object.keys(wayPictures).length,
} as const;

/** The shipped definitions as documents: they are written in TypeScript, so their JSON is made here, to have lines to show. */
export function shippedDocuments(): readonly Document[] {
  return shippedDefinitions.map((definition) => readDocument(pin(definition), JSON.stringify(definition, null, 2)));
}

/** The folder with a folder of translations for each language: beside the source, and beside what is built from it. */
const languagesFolder = new URL('../content/languages/', import.meta.url);

/** The languages that POET ships, beside English: `cy`, `en-simple`. */
export function shippedLanguages(): readonly string[] {
  return readdirSync(languagesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The files with the shipped translations, as they are. */
export function shippedTranslationDocuments(): readonly Document[] {
  return shippedLanguages().flatMap((language) => {
    const folder = new URL(`${language}/`, languagesFolder);
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    return files.sort().map((file) => readDocument(`languages/${language}/${file}`, readFileSync(new URL(file, folder), 'utf8')));
  });
}

let translations: readonly Translation[] | undefined;

/** The shipped translations that can be read, read once; `poet check --shipped` says of the others why they cannot. */
export function shippedTranslations(): readonly Translation[] {
  translations ??= translationsAmong(shippedTranslationDocuments());
  return translations;
}

/** The translations among some documents. */
export function translationsAmong(documents: readonly Document[]): readonly Translation[] {
  return documents.flatMap(({ value }) => {
    if (formatOf(value) !== 'poet-translation/1' || checkShape(value).length > 0) return [];
    const parsed = parse(Translation, value);
    return parsed.kind === 'ok' ? [parsed.value] : [];
  });
}
