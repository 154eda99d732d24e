import type { Instrument } from '../model/instrument.ts';
import type { QuestionModule } from '../model/question-module.ts';
import { sameWords } from '../model/normal-words.ts';
import type { Text, Words } from '../model/text.ts';
import { addressesOf, textsOf } from '../model/texts-of.ts';
import type { AddressedText } from '../model/texts-of.ts';
import type { Translation } from '../model/translation.ts';
import { isStale } from './translate.ts';

/** How far a definition is there in one language, for whoever composes a survey or hands it to a translator. Each list has addresses. */
export interface Coverage {
  readonly language: string;
  readonly status: Translation['status'];
  /** How many texts there are in English. */
  readonly total: number;
  /** Texts that have no words in the language yet. */
  readonly missing: readonly string[];
  /** Words made from English that has changed since. */
  readonly stale: readonly string[];
  /** Words, written or spoken, for what the definition does not have. */
  readonly unknown: readonly string[];
}

/**
 * Sets a translation beside the definition that it is of. In the survey, what is missing or stale is read in English.
 * @param definition `null` for words that have none, such as those of the interface: then the translation’s own sources are the English.
 */
export function coverageOf(definition: Instrument | QuestionModule | null, translation: Translation): Coverage {
  const { language, status, texts, sources = {}, spoken = {} } = translation;
  const english = definition ? textsOf(definition) : textsFrom(sources);
  const byAddress = new Map<string, Text>(english.map(({ address, text }) => [address, text]));
  const allowed: ReadonlySet<string> = definition ? addressesOf(definition) : new Set(byAddress.keys());
  const written = Object.keys(texts);
  const all = [...new Set([...written, ...Object.keys(spoken)])];
  return {
    language,
    status,
    total: english.length,
    missing: english.flatMap(({ address, text }) => (Object.hasOwn(texts, address) || Object.hasOwn(text, language) ? [] : [address])),
    stale: written.filter((address) => allowed.has(address) && isStale(translation, address, byAddress.get(address))),
    unknown: all.filter((address) => !allowed.has(address)),
  };
}

function textsFrom(sources: Readonly<Record<string, Words>>): readonly AddressedText[] {
  return Object.entries(sources).flatMap(([address, en]) => (sameWords(en, '') ? [] : [{ address, text: { en } }]));
}
