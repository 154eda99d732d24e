import type { Audience } from '../../model/code-lists.ts';
import { pin } from '../../model/pin.ts';
import type { Translation } from '../../model/translation.ts';
import { coverageOf } from '../coverage.ts';
import { partsOf } from '../parts-of.ts';
import type { Definition } from '../parts-of.ts';
import { textsReadIn } from '../measure/readings.ts';

/** How far a survey is there in one language, for whoever composes it. */
export interface SurveyLanguage {
  readonly language: string;
  /** `draft` when any of its translations is one; `none` when nothing is translated. */
  readonly status: 'draft' | 'reviewed' | 'none';
  /** The pins of the definitions that nothing of is translated. Their texts are not listed one by one. */
  readonly untranslated: readonly string[];
  /** Texts of the others that have no words in the language. */
  readonly missing: readonly TextOf[];
  /** Texts of the others whose words were made from other English. */
  readonly stale: readonly TextOf[];
}

/** A text of one of the definitions that a survey is made of: that definition’s pin, and the address in it. */
export interface TextOf {
  readonly of: string;
  readonly address: string;
}

/** What a survey is made of: the instrument, then its modules; who is asked; and what there is of translations. */
export interface SurveySources {
  readonly definitions: readonly Definition[];
  readonly audience: Audience;
  readonly translations: readonly Translation[];
}

/**
 * Which texts of a survey will be read in English by somebody who chose a language: those that are missing, and those that are stale. A
 * scale that several definitions share is there when one of them has it translated, as it is in `translate`.
 */
export function surveyLanguage(language: string, { definitions, audience, translations }: SurveySources): SurveyLanguage {
  const pairs = definitions.map((definition) => {
    const translation = translations.findLast((one) => one.language === language && one.of === pin(definition));
    return { definition, translation };
  });
  const used = pairs.flatMap(({ translation }) => translation ?? []);
  const addresses = used.flatMap(({ texts }) => Object.keys(texts)).filter((address) => address.startsWith('scale.'));
  const within = { audience, scales: new Set(addresses) };
  const gaps = pairs.flatMap(({ definition, translation }) => (translation ? [gapsIn(definition, translation, within)] : []));
  const reviewed = used.every((one) => one.status === 'reviewed') ? 'reviewed' : 'draft';
  return {
    language,
    status: used.length === 0 ? 'none' : reviewed,
    untranslated: pairs.flatMap(({ definition, translation }) => (translation ? [] : [pin(definition)])),
    missing: gaps.flatMap(({ missing }) => missing),
    stale: gaps.flatMap(({ stale }) => stale),
  };
}

interface Within {
  readonly audience: Audience;
  /** Addresses of points that some definition has translated. */
  readonly scales: ReadonlySet<string>;
}

function gapsIn(definition: Definition, translation: Translation, { audience, scales }: Within): Pick<SurveyLanguage, 'missing' | 'stale'> {
  const coverage = coverageOf(definition, translation);
  const parts = partsOf(definition).filter((part) => part.audience === audience);
  const read = new Set(parts.flatMap((part) => textsReadIn(definition, part)).map(({ address }) => address));
  const of = pin(definition);
  return {
    missing: coverage.missing.flatMap((address) => (read.has(address) && !scales.has(address) ? [{ of, address }] : [])),
    stale: coverage.stale.flatMap((address) => (read.has(address) ? [{ of, address }] : [])),
  };
}
