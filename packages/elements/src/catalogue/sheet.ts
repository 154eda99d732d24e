import { addressesOf, coverageOf, isEasyRead, pin, plainWords, textsOf } from '@poet/core';
import type { Audience, Finding, Question, Section, Survey, Text, Translation, Words } from '@poet/core';
import { describeDefinition, partsOf, textsNeededIn } from '@poet/core/check.js';
import type { Definition, DefinitionSummary, Part } from '@poet/core/check.js';
import { onlyQuestion } from './only-question.ts';

/** Everything that a page shows of one definition, for whoever chooses, writes or translates it. */
export interface Sheet {
  readonly definition: Definition;
  readonly summary: DefinitionSummary;
  /** Those that its people may choose, English first. */
  readonly languages: readonly SheetLanguage[];
  /** All that the checks say. */
  readonly findings: readonly SheetFinding[];
  /** What they say of the definition as a whole, and of no one section or question. */
  readonly general: readonly SheetFinding[];
  readonly parts: readonly SheetPart[];
}

/** A language that people may choose, and how far the definition is there in it. */
export interface SheetLanguage {
  /** BCP 47 tag. */
  readonly tag: string;
  /** What its speakers call it. */
  readonly name: string;
  /** What it is called in English: `Welsh`. */
  readonly englishName: string;
  readonly direction: 'ltr' | 'rtl';
  /** `own`: in the definition itself, as English is. `none`: read in English throughout. */
  readonly mark: 'own' | 'draft' | 'reviewed' | 'none';
  readonly translation: Translation | null;
  /** Addresses of texts that have no words in it. */
  readonly missing: readonly string[];
  /** Addresses of words that were made from other English than there is now. */
  readonly stale: readonly string[];
}

/** A finding, and the language of the translation that it is about; `null` for the definition itself. */
export interface SheetFinding extends Finding {
  readonly language: string | null;
}

/** What one audience is asked. */
export interface SheetPart {
  readonly audience: Audience;
  readonly sections: readonly SheetSection[];
}

/** A section, and what is said of its title and introduction. */
export interface SheetSection {
  readonly section: Section;
  readonly texts: readonly SheetText[];
  readonly findings: readonly SheetFinding[];
  readonly questions: readonly SheetQuestion[];
}

/** A question with its words, and what is said of it. */
export interface SheetQuestion {
  readonly question: Question;
  /** A survey of nothing else, to draw it by. */
  readonly alone: Survey;
  readonly texts: readonly SheetText[];
  readonly findings: readonly SheetFinding[];
}

/** A text, and how it reads in each language. */
export interface SheetText {
  readonly address: string;
  /** What it is, for a row of a table: `Hint`, `Option yes`. */
  readonly label: string;
  /** By tag, in the order of {@link Sheet.languages}. */
  readonly readings: ReadonlyMap<string, Reading>;
}

/**
 * How a text reads in a language. `missing` and `stale`: in English. `nothing`: there is none, as where only Easy Read has a hint.
 */
export type Reading =
  | { readonly kind: 'own'; readonly words: Words; readonly spoken: string | null }
  | { readonly kind: 'missing'; readonly english: Words }
  | { readonly kind: 'stale'; readonly english: Words; readonly was: Words; readonly madeFrom: Words | null }
  | { readonly kind: 'nothing' };

/** A language before anything is known of the definition. */
export type LanguageName = Pick<SheetLanguage, 'tag' | 'name' | 'englishName' | 'direction'>;

/** What a sheet is made from. */
export interface SheetSources {
  readonly definition: Definition;
  readonly translations: readonly Translation[];
  /** English first. */
  readonly languages: readonly LanguageName[];
  readonly findings: readonly SheetFinding[];
  /** The composed survey in which each audience meets the definition. */
  readonly surveys: ReadonlyMap<Audience, Survey>;
}

/** Puts together what is known of a definition, each finding beside what it is about. */
export function sheetOf(sources: SheetSources): Sheet {
  const { definition, translations, findings } = sources;
  const languages = sources.languages
    .filter(({ tag }) => partsIn(definition, tag).length > 0)
    .map((name) => describeLanguage(definition, name, translations));
  const texts = textsOfAll(definition, languages);
  const parts = partsOf(definition).map((part) => sheetPart(part, { ...sources, texts }));
  const placed = new Set(
    parts.flatMap(({ sections }) => sections.flatMap((one) => [one, ...one.questions]).flatMap((one) => one.findings)),
  );
  return {
    definition,
    summary: describeDefinition(definition, translations),
    languages,
    findings,
    general: findings.filter((finding) => !placed.has(finding)),
    parts,
  };
}

interface Known extends SheetSources {
  readonly texts: readonly SheetText[];
}

function sheetPart({ audience, prefix, sections }: Part, known: Known): SheetPart {
  const survey = known.surveys.get(audience);
  if (!survey) throw new Error(`There is no survey in which ${audience} meet ${pin(known.definition)}.`);
  return {
    audience,
    sections: sections.map(({ section, path }) => {
      const own = textsUnder(known.texts, `${prefix}section.${section.id}`);
      const questions = section.questions.map((question, i) =>
        sheetQuestion(question, { known, survey, prefix, path: `${path}/questions/${i}` }),
      );
      const findings = findingsAbout(known.findings, path, own).filter(({ path: at }) => !at.startsWith(`${path}/questions/`));
      return { section, texts: own, findings, questions };
    }),
  };
}

interface Place {
  readonly known: Known;
  readonly survey: Survey;
  /** What its addresses begin with. */
  readonly prefix: string;
  /** JSON Pointer to the question. */
  readonly path: string;
}

function sheetQuestion(question: Question, { known, survey, prefix, path }: Place): SheetQuestion {
  const own = textsUnder(known.texts, `${prefix}question.${question.id}`);
  const points = question.kind === 'scale' ? textsUnder(known.texts, `scale.${question.scale}`) : [];
  return {
    question,
    alone: onlyQuestion(survey, question.id),
    texts: [...own, ...points],
    findings: findingsAbout(known.findings, path, own),
  };
}

function textsUnder(texts: readonly SheetText[], address: string): readonly SheetText[] {
  return texts.filter((text) => text.address.startsWith(`${address}.`));
}

/** Of the definition, by where it stands; of a translation, by the address of the text. */
function findingsAbout(findings: readonly SheetFinding[], path: string, texts: readonly SheetText[]): readonly SheetFinding[] {
  const addresses = new Set(texts.flatMap(({ address }) => [`/texts/${address}`, `/spoken/${address}`]));
  return findings.filter((one) => (one.language === null ? one.path === path || one.path.startsWith(`${path}/`) : addresses.has(one.path)));
}

function describeLanguage(definition: Definition, name: LanguageName, translations: readonly Translation[]): SheetLanguage {
  const needed = textsNeededIn(definition, name.tag);
  const translation = translations.find(({ language, of }) => language === name.tag && language !== 'en' && of === pin(definition)) ?? null;
  if (!translation) {
    const missing = needed.flatMap(({ text, address }) => (Object.hasOwn(text, name.tag) || address === null ? [] : [address]));
    return { ...name, translation, mark: missing.length === needed.length ? 'none' : 'own', missing, stale: [] };
  }
  const { missing, stale, status } = coverageOf(definition, translation);
  const isNeeded = new Set(needed.map(({ address }) => address));
  return { ...name, translation, mark: status, missing: missing.filter((address) => isNeeded.has(address)), stale };
}

/** What is asked in a language: in Easy Read, nothing of practitioners. */
function partsIn(definition: Definition, tag: string): readonly Part[] {
  return partsOf(definition).filter(({ audience }) => !isEasyRead(tag) || audience !== 'practitioner');
}

/** Every text of the definition, those too that only a translation has. */
function textsOfAll(definition: Definition, languages: readonly SheetLanguage[]): readonly SheetText[] {
  const texts = new Map(textsOf(definition).map(({ address, text }) => [address, text]));
  return [...addressesOf(definition)].flatMap((address) => {
    const readings = new Map(languages.map((language) => [language.tag, readingIn(language, address, texts.get(address))]));
    const isThere = [...readings.values()].some(({ kind }) => kind !== 'nothing');
    return isThere ? [{ address, label: labelOf(address), readings }] : [];
  });
}

function readingIn({ tag, translation, stale }: SheetLanguage, address: string, text: Text | undefined): Reading {
  const written = own(translation?.texts, address);
  const english = text?.['en'] ?? '';
  if (written !== undefined && stale.includes(address))
    return { kind: 'stale', english, was: written, madeFrom: own(translation?.sources, address) ?? null };
  const words = written ?? own(text, tag);
  if (words !== undefined) return { kind: 'own', words, spoken: own(translation?.spoken, address) ?? null };
  return plainWords(english) === '' ? { kind: 'nothing' } : { kind: 'missing', english };
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

const labels: Readonly<Record<string, string>> = { text: 'Question', hint: 'Hint', title: 'Title', intro: 'Introduction', unit: 'Unit' };

/** `young-person.question.age.option.under-five.hint` is the “Hint of option under-five”. */
function labelOf(address: string): string {
  const [, kind = '', rest = ''] = /(?:^|\.)(question|section|scale)\.[^.]+\.(.+)$/.exec(address) ?? [];
  const [first = '', second, third] = rest.split('.');
  if (kind === 'scale') return `Point ${first}`;
  if (first === 'option') return third === 'hint' ? `Hint of option ${second ?? ''}` : `Option ${second ?? ''}`;
  if (first === 'body') return `Paragraph ${second ?? ''}`;
  return labels[first] ?? address;
}
