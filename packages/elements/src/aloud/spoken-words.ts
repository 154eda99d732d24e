import { plainWords } from '@poet/core';
import type { Translation } from '@poet/core';

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
