import { easyRead } from '../../model/easy-read.ts';
import type { Finding } from '../../model/finding.ts';
import { pointer } from '../../model/pointer.ts';
import type { Translation } from '../../model/translation.ts';
import { plainWords, wordsIn } from '../../model/words-in.ts';
import { checkEasyRead } from './check-easy-read.ts';
import { textsNeededIn } from './check-languages.ts';
import { checkTranslationRecordings } from './check-recordings.ts';
import { checkOneText, findTwins } from './check-texts.ts';
import { checkUntranslated } from './check-untranslated.ts';
import { checkWords } from './check-words.ts';
import { choicesIn } from './choices-in.ts';
import { coverageOf } from '../coverage.ts';
import { error, named, note, warning } from '../findings.ts';
import { partsOf } from '../parts-of.ts';
import type { Definition } from '../parts-of.ts';
import { placedTexts } from '../placed-texts.ts';
import { wordsAt } from '../translate.ts';

/** What is said of a translation beside the definition that it is of: what it lacks, what is stale, and its words. */
export function checkTranslation(translation: Translation, definition: Definition): Finding[] {
  const findings = [
    ...checkCoverage(translation, definition),
    ...Object.entries(translation.texts).flatMap(([address, words]) => checkOneText(words, pointer('texts', address))),
    ...checkTwins(translation, definition),
    ...checkTranslationRecordings(translation, definition),
    ...checkUntranslated(translation, definition),
    ...(translation.language === easyRead ? checkSimpleWords(translation, definition) : []),
  ];
  if (translation.status === 'reviewed') return findings;
  const reviewer = translation.language === easyRead ? 'people who use Easy Read have' : 'a translator has';
  return [...findings, note(pointer('status'), 'draft', `This is a draft until ${reviewer} read it. Then say "reviewed".`)];
}

function checkCoverage(translation: Translation, definition: Definition): Finding[] {
  const { missing, stale, unknown } = coverageOf(definition, translation);
  const findings = [
    ...(translation.language === 'en' ? [] : checkMissing(translation, { definition, missing })),
    ...stale.map((address) => staleAt(address, translation, definition)),
    ...unknown.map((address) => unknownAt(address, translation)),
    ...checkSpoken(translation, unknown),
  ];
  if (translation.sources || Object.keys(translation.texts).length === 0) return findings;
  const message =
    'There are no "sources", so nobody will see when the English changes. Write down which English words these were made from.';
  return [...findings, note(pointer('texts'), 'no-sources', message)];
}

interface Missing {
  readonly definition: Definition;
  readonly missing: readonly string[];
}

function checkMissing({ language }: Translation, { definition, missing }: Missing): Finding[] {
  const needed = new Set(textsNeededIn(definition, language).map(({ address }) => address));
  const lacking = missing.filter((address) => needed.has(address));
  if (lacking.length === 0) return [];
  const are = lacking.length === 1 ? '1 text is' : `${lacking.length} texts are`;
  return [
    warning(
      pointer('texts'),
      'missing-texts',
      `${are} not there in "${language}", and read in English: ${named(lacking)}. Add ${lacking.length === 1 ? 'it' : 'them'}.`,
    ),
  ];
}

function staleAt(address: string, { sources }: Translation, definition: Definition): Finding {
  const text = placedTexts(definition).find((one) => one.address === address)?.text;
  const now = text ? `“${plainWords(wordsIn(text, 'en'))}”` : 'none';
  const source = sources?.[address];
  const then = source === undefined ? 'none that is written down' : `“${plainWords(source)}”`;
  const message = `The English is ${now} now, and these words were made from ${then}. Read them again, and write the new English under "sources".`;
  return warning(pointer('texts', address), 'stale', message);
}

function unknownAt(address: string, { of, texts }: Translation): Finding {
  const where = Object.hasOwn(texts, address) ? 'texts' : 'spoken';
  return warning(pointer(where, address), 'unknown-address', `${of} has no text at "${address}". Check the address, or take it out.`);
}

/** What a voice says must stand for words that are shown in the same language. */
function checkSpoken({ language, texts, spoken = {} }: Translation, unknown: readonly string[]): Finding[] {
  const idle = Object.keys(spoken).filter((address) => language !== 'en' && !Object.hasOwn(texts, address) && !unknown.includes(address));
  return idle.map((address) => {
    const message = `A voice would say these words, while people read English: "${address}" has no words under "texts". Add them, or take these out.`;
    return warning(pointer('spoken', address), 'spoken-alone', message);
  });
}

/** Options of one question and points of one scale that have the same words in this language. */
function checkTwins({ texts }: Translation, definition: Definition): Finding[] {
  const worded = (things: readonly { readonly id: string }[], address: string) =>
    things.flatMap(({ id }) => {
      const at = `${address}.${id}`;
      const words = wordsAt(texts, at);
      return words === undefined ? [] : [{ id, words: plainWords(words), path: pointer('texts', at) }];
    });
  return [
    ...definition.scales.flatMap(({ id, points }) => findTwins(worded(points, `scale.${id}`), 'point')),
    ...partsOf(definition).flatMap(({ prefix, sections }) =>
      sections
        .flatMap(({ section }) => section.questions)
        .flatMap((question) =>
          'options' in question ? findTwins(worded(question.options, `${prefix}question.${question.id}.option`), 'option') : [],
        ),
    ),
  ];
}

/** Easy Read is English: its sentences are counted, and its questions are read as others are. */
function checkSimpleWords({ texts, spoken }: Translation, definition: Definition): Finding[] {
  const placed = new Map(placedTexts(definition).map((text) => [text.address, text]));
  const choicesAt = choicesIn(definition, ({ address, label }) => wordsAt(texts, address) ?? wordsIn(label, easyRead));
  return Object.entries(texts).flatMap(([address, words]) => {
    const path = pointer('texts', address);
    const { path: place = '', role, audience } = placed.get(address) ?? {};
    const text = { words: plainWords(words), path, hasSpoken: Object.hasOwn(spoken ?? {}, address) };
    const choices = choicesAt.get(place) ?? [];
    return [
      ...checkEasyRead(text),
      ...(role === 'question' && audience ? checkWords({ ...text, audience, language: easyRead, choices }) : []),
    ];
  });
}

/** A translation of something that nobody knows here. */
export function unknownDefinition({ of }: Translation): Finding {
  return error(pointer('of'), 'unknown-definition', `"${of}" is not known here. Check its id and version, or name its file too.`);
}
