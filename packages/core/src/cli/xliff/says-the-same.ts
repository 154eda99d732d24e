import { isDeepStrictEqual } from 'node:util';
import { normalWords } from '../../model/normal-words.ts';
import type { Words } from '../../model/text.ts';
import type { Translation } from '../../model/translation.ts';

/**
 * Whether a translation says what another said before, in whatever order, and however the words are divided into pieces. Without a definition,
 * the sources are the list of what there is, and all of them count; with one, only those of what has words. Where there were none, none count.
 */
export function saysTheSame(before: Translation, after: Translation, hasDefinition: boolean): boolean {
  const { sources: _, ...withoutSources } = after;
  const comparable = before.sources ? after : withoutSources;
  return isDeepStrictEqual(essenceOf(before, hasDefinition), essenceOf(comparable, hasDefinition));
}

function essenceOf({ $schema, of, language, status, texts, sources, spoken = {} }: Translation, hasDefinition: boolean): object {
  const counts = (address: string) => !hasDefinition || Object.hasOwn(texts, address) || Object.hasOwn(spoken, address);
  const known = sources && Object.fromEntries(normal(sources).filter(([address, source]) => source !== '' && counts(address)));
  return { $schema, of, language, status, texts: Object.fromEntries(normal(texts)), sources: known, spoken: { ...spoken } };
}

function normal(words: Readonly<Record<string, Words>>): readonly (readonly [address: string, words: Words])[] {
  return Object.entries(words).map(([address, one]) => [address, normalWords(one)] as const);
}
