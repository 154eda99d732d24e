import type { Audience } from '../../model/code-lists.ts';
import { pin } from '../../model/pin.ts';
import type { Translation } from '../../model/translation.ts';
import { languagesOf, textsNeededIn } from './check-languages.ts';
import { coverageOf } from '../coverage.ts';
import { partsOf, questionsOf } from '../parts-of.ts';
import type { Definition, Part } from '../parts-of.ts';
import { pathsOf } from '../measure/paths.ts';
import type { Paths } from '../measure/paths.ts';
import { readabilityOf } from '../measure/reading-age.ts';
import { readingOf } from '../measure/readings.ts';

/** One definition in figures. */
export interface DefinitionSummary {
  /** `302/parking@1.0.0` */
  readonly pin: string;
  readonly kind: 'instrument' | 'module';
  readonly parts: readonly PartSummary[];
  /** English first, then in the order of their tags. */
  readonly languages: readonly LanguageSummary[];
}

/** What one audience is asked, in figures. */
export interface PartSummary {
  readonly audience: Audience;
  /** Questions that have an answer. */
  readonly questions: number;
  /** What they are about, each concept once. */
  readonly concepts: readonly string[];
  /** The ways through what is asked, in English. */
  readonly paths: Paths;
  /** English words that may be read, each text once. */
  readonly words: number;
  /** In years; `null` without a sentence. */
  readonly readingAge: number | null;
}

/** A language that a definition is there in. */
export interface LanguageSummary {
  readonly language: string;
  /** `own`: in the definition itself, as English is. */
  readonly status: 'own' | Translation['status'];
  /** How many texts are read in English all the same, because they are missing or stale. */
  readonly inEnglish: number;
}

/** Counts what there is of a definition, with what is translated of it. */
export function describeDefinition(definition: Definition, translations: readonly Translation[] = []): DefinitionSummary {
  const languages = [...languagesOf(definition, translations)].sort(
    (one, other) => Number(other === 'en') - Number(one === 'en') || (one < other ? -1 : 1),
  );
  return {
    pin: pin(definition),
    kind: definition.format === 'poet-instrument/1' ? 'instrument' : 'module',
    parts: partsOf(definition).map((part) => describePart(definition, part)),
    languages: languages.map((language) => describeLanguage(definition, language, translations)),
  };
}

function describePart(definition: Definition, part: Part): PartSummary {
  const asked = questionsOf(part).filter(({ question }) => question.kind !== 'information');
  return {
    audience: part.audience,
    questions: asked.length,
    concepts: [...new Set(asked.map(({ question }) => question.concept))],
    paths: pathsOf({ audience: part.audience, scales: definition.scales, sections: part.sections.map(({ section }) => section) }),
    ...readabilityOf(readingOf(definition, part)),
  };
}

function describeLanguage(definition: Definition, language: string, translations: readonly Translation[]): LanguageSummary {
  const needed = textsNeededIn(definition, language);
  const translation = translations.find((one) => language !== 'en' && one.language === language && one.of === pin(definition));
  if (!translation) return { language, status: 'own', inEnglish: needed.filter(({ text }) => !(language in text)).length };
  const { missing, stale } = coverageOf(definition, translation);
  const inEnglish = new Set([...missing, ...stale]);
  return { language, status: translation.status, inEnglish: needed.filter(({ address }) => inEnglish.has(address ?? '')).length };
}
