import { isEasyRead, languageOf } from '@poet/core';
import type { Survey, Translation } from '@poet/core';
import { shipped } from '../languages/shipped.ts';
import type { Language } from './language.ts';

/** The tags of every language that ships with POET, English first. */
export const shippedLanguages: readonly string[] = ['en', ...Object.keys(shipped)];

/** Loads a language by the nearest tag that ships: `cy` for `cy-GB`. `null` for English, and for what does not ship: the words are then English. */
export async function loadLanguage(tag: string): Promise<Language | null> {
  return (await shipped[languageOf(tags, tag)]?.())?.language ?? null;
}

/** Whether a page in this language needs nothing but English. */
export function isEnglish(tag: string): boolean {
  return !isEasyRead(tag) && !Object.hasOwn(shipped, languageOf(tags, tag));
}

/** The tags as a text would have them, so that they are looked up by the same rule. */
const tags = Object.fromEntries(shippedLanguages.map((tag) => [tag, tag]));

/** A survey with the words of a language, the files that they are from, and whether every file with such words came. */
interface Told {
  readonly survey: Survey;
  readonly translations: readonly Translation[];
  readonly isWhole: boolean;
}

/** Joins what a language has for a survey’s instrument and modules to the survey. What it does not have, or what does not come, stays English. */
export async function translateInto(survey: Survey, { definitions }: Language): Promise<Told> {
  const ids = [survey.id, ...survey.modules.map((pinned) => pinned.slice(0, pinned.lastIndexOf('@')))];
  const files = ids.flatMap((id) => (Object.hasOwn(definitions, id) ? [definitions[id]?.().catch(() => null)] : []));
  const [{ translate }, ...loaded] = await Promise.all([import('./compose.ts'), ...files]);
  const translations = loaded.flatMap((file) => (file ? [file.default as Translation] : []));
  return { survey: translate(survey, translations), translations, isWhole: translations.length === loaded.length };
}
