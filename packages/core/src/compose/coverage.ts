import type { Instrument } from '../model/instrument.ts';
import type { QuestionModule } from '../model/question-module.ts';
import { addressesOf, textsOf } from '../model/texts-of.ts';
import type { Translation } from '../model/translation.ts';
import { isStale } from './translate.ts';

/** How far a definition is there in one language, for whoever composes a survey. Each list has addresses. */
export interface Coverage {
  readonly language: string;
  readonly status: Translation['status'];
  /** Texts that have no words in the language yet. */
  readonly missing: readonly string[];
  /** Words made from English that has changed since. */
  readonly stale: readonly string[];
  /** Words for what the definition does not have. */
  readonly unknown: readonly string[];
}

/** Sets a translation beside the definition that it is of. In the survey, what is missing or stale is read in English. */
export function coverageOf(definition: Instrument | QuestionModule, translation: Translation): Coverage {
  const { language, status, texts, sources } = translation;
  const all = textsOf(definition);
  const known = addressesOf(definition);
  const byAddress = new Map(all.map(({ address, text }) => [address, text]));
  const there = Object.keys(texts);
  return {
    language,
    status,
    missing: all.flatMap(({ address, text }) => (Object.hasOwn(texts, address) || language in text ? [] : [address])),
    stale: sources ? there.filter((address) => known.has(address) && isStale(sources[address], byAddress.get(address))) : [],
    unknown: there.filter((address) => !known.has(address)),
  };
}
