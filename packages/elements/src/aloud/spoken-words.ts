import { plainWords } from '@poet/core';
import type { Survey, Translation } from '@poet/core';
import type { Language } from '../survey/language.ts';

/** What a voice says instead of words, by the words as they are shown. */
export type SpokenWords = ReadonlyMap<string, string>;

/**
 * What the translations of a survey have a voice say. It goes by the words and not by their address: words that are not shown, since they are
 * stale or another translation’s came first, are never said.
 */
export function spokenWords(translations: readonly Translation[]): SpokenWords {
  return new Map(
    translations.flatMap(({ texts, spoken }) =>
      Object.entries(spoken ?? {}).flatMap(([address, said]) => {
        const shown = Object.hasOwn(texts, address) ? texts[address] : undefined;
        return shown === undefined ? [] : [[plainWords(shown), said] as const];
      }),
    ),
  );
}

/** Loads them for a survey that is shown in a language: from files that the page has fetched already. What does not come is said as it is written. */
export async function loadSpokenWords(survey: Survey, language: Language | null): Promise<SpokenWords> {
  const ids = [survey.id, ...survey.modules.map((pinned) => pinned.slice(0, pinned.lastIndexOf('@')))];
  const definitions = language?.definitions ?? {};
  const files = ids.flatMap((id) => {
    const load = Object.hasOwn(definitions, id) ? definitions[id] : undefined;
    return load ? [load().catch(() => null)] : [];
  });
  return spokenWords((await Promise.all(files)).flatMap((file) => (file ? [file.default as Translation] : [])));
}
