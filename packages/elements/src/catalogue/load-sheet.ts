import { compose, isEasyRead, parse, translate, Translation } from '@poet/core';
import type { Audience, Instrument, Parsed, Survey } from '@poet/core';
import { checkDefinition } from '@poet/core/check.js';
import type { CheckContext, Definition } from '@poet/core/check.js';
import { catalogue, instruments } from '@poet/core/content';
import { conceptPicture, pointPicture } from '@poet/core/content/pictures/find-picture.js';
import type { Language } from '../survey/language.ts';
import { loadLanguage, shippedLanguages } from '../survey/load-language.ts';
import { sheetOf } from './sheet.ts';
import type { LanguageName, Sheet, SheetFinding } from './sheet.ts';

/** Every instrument and module that POET ships. */
export const shippedDefinitions: readonly Definition[] = [...instruments, ...catalogue];

/** What a sheet of a definition that POET does not ship is made with. */
export interface Own {
  readonly translations: readonly Translation[];
}

/**
 * The sheet of a definition: its translations, and what the checks say of it and of them. What ships is translated by the files that ship, as
 * `<poet-survey>` finds them; anything else by the translations given.
 */
export async function loadSheet(definition: Definition, given?: Own): Promise<Sheet> {
  const loaded = await loadLanguages();
  const translations = given?.translations ?? (await loadTranslations(definition, loaded));
  const surveys = new Map(audiencesOf(definition).map((audience) => [audience, surveyFor(audience, definition, given)]));
  return sheetOf({ definition, translations, languages: namesOf(loaded), findings: check(definition, translations), surveys });
}

type Languages = ReadonlyMap<string, Language | null>;

/** The shipped languages beside English. One whose file does not come is `null`, and everything is read in English in it. */
async function loadLanguages(): Promise<Languages> {
  const others = shippedLanguages.filter((tag) => tag !== 'en');
  return new Map(await Promise.all(others.map(async (tag) => [tag, await loadLanguage(tag).catch(() => null)] as const)));
}

async function loadTranslations({ id }: Definition, languages: Languages): Promise<readonly Translation[]> {
  const files = [...languages.values()].flatMap(
    (language) => (language && Object.hasOwn(language.definitions, id) ? language.definitions[id] : undefined) ?? [],
  );
  const loaded = await Promise.all(files.map((load) => load().catch(() => null)));
  return loaded.flatMap((file) => (file ? [take(parse(Translation, file.default))] : []));
}

function namesOf(languages: Languages): readonly LanguageName[] {
  const english = new Intl.DisplayNames('en-GB', { type: 'language' });
  const others = [...languages].map(([tag, language]): LanguageName => {
    const englishName = isEasyRead(tag) ? 'Easy Read' : (english.of(tag) ?? tag);
    return { tag, name: language?.name ?? englishName, englishName, direction: language?.direction ?? 'ltr' };
  });
  return [{ tag: 'en', name: 'English', englishName: 'English', direction: 'ltr' }, ...others];
}

function audiencesOf(definition: Definition): readonly Audience[] {
  return definition.format === 'poet-instrument/1'
    ? [definition.audience]
    : Object.keys(definition.sections).map((name) => name as Audience);
}

/** A module is met behind the core questions of an instrument. */
function surveyFor(audience: Audience, definition: Definition, given: Own | undefined): Survey {
  const survey = take(definition.format === 'poet-instrument/1' ? compose(definition, []) : compose(instrumentFor(audience), [definition]));
  return given ? translate(survey, given.translations) : survey;
}

function instrumentFor(audience: Audience): Instrument {
  const instrument = instruments.find((one) => one.audience === audience);
  if (!instrument) throw new Error(`There is no instrument for ${audience}.`);
  return instrument;
}

/** As `poet check` would, with everything that POET ships beside it. */
function check(definition: Definition, translations: readonly Translation[]): readonly SheetFinding[] {
  const context: CheckContext = {
    translations,
    definitions: [definition],
    instruments,
    shipped: shippedDefinitions,
    languages: shippedLanguages.filter((tag) => tag !== 'en'),
    pictures: { ofConcept: conceptPicture, ofPoint: pointPicture },
  };
  return [
    ...checkDefinition(definition, context).map((finding) => ({ ...finding, language: null })),
    ...translations.flatMap((one) => checkDefinition(one, context).map((finding) => ({ ...finding, language: one.language }))),
  ];
}

function take<T>(parsed: Parsed<T>): T {
  if (parsed.kind === 'ok') return parsed.value;
  throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}
