import type { Finding } from '../../model/finding.ts';
import { easyRead, isEasyRead } from '../../model/easy-read.ts';
import { pin } from '../../model/pin.ts';
import { pointer } from '../../model/pointer.ts';
import type { Translation } from '../../model/translation.ts';
import { named, note, warning } from '../findings.ts';
import { partsOf } from '../parts-of.ts';
import type { Definition } from '../parts-of.ts';
import { placedTexts } from '../placed-texts.ts';
import type { PlacedText } from '../placed-texts.ts';
import { textsReadIn } from '../measure/readings.ts';

/** The languages that a definition is there in, whole or in part: its own, and those of its translations. */
export function languagesOf(definition: Definition, translations: readonly Translation[]): ReadonlySet<string> {
  const own = placedTexts(definition).flatMap(({ text }) => Object.keys(text));
  // A translation into English has only what a voice says.
  const others = translations.flatMap(({ of, language }) => (of === pin(definition) ? [language] : []));
  return new Set([...own, ...others]);
}

/**
 * The texts that must be there in a language before the definition is: all that people read; in Easy Read, those of young people and of
 * parents and carers.
 */
export function textsNeededIn(definition: Definition, language: string): readonly PlacedText[] {
  const parts = partsOf(definition).filter(({ audience }) => !isEasyRead(language) || audience !== 'practitioner');
  return [...new Map(parts.flatMap((part) => textsReadIn(definition, part)).map((text) => [text.address, text])).values()];
}

/** Which languages a definition lacks, wholly or in part, and whether it is there in Easy Read for those who may need it. */
export function checkLanguages(definition: Definition, { translations, languages }: Known): Finding[] {
  const there = languagesOf(definition, translations);
  const findings = [...there].flatMap((language) => checkOwn(definition, { language, translations }));
  if (!there.has(easyRead) && partsOf(definition).some(({ audience }) => audience !== 'practitioner')) {
    const message = `There is no Easy Read. Families and young people may need it: add a translation into "${easyRead}".`;
    findings.push(warning(pointer('id'), 'no-easy-read', message));
  }
  const missing = languages.filter((language) => language !== easyRead && !there.has(language));
  if (missing.length === 0) return findings;
  return [...findings, note(pointer('id'), 'missing-languages', `This is read in English in: ${missing.join(', ')}.`)];
}

interface Known {
  readonly translations: readonly Translation[];
  /** The languages that people may choose. */
  readonly languages: readonly string[];
}

/** A language that stands in the definition itself and in no translation: it is there for every text, or for too few. */
function checkOwn(
  definition: Definition,
  { language, translations }: { readonly language: string; readonly translations: Known['translations'] },
) {
  if (language === 'en' || translations.some((one) => one.of === pin(definition) && one.language === language)) return [];
  const missing = textsNeededIn(definition, language).flatMap(({ text, address }) => (language in text ? [] : [address ?? '']));
  if (missing.length === 0) return [];
  const [are, them] = missing.length === 1 ? ['1 text is', 'it'] : [`${missing.length} texts are`, 'them'];
  const message = `${are} not there in "${language}", and read in English: ${named(missing)}. Add ${them}, in a translation or here.`;
  return [warning(pointer('title', language), 'missing-texts', message)];
}
