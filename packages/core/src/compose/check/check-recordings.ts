import { NonSubstantive } from '../../model/code-lists.ts';
import type { Finding } from '../../model/finding.ts';
import { pointer } from '../../model/pointer.ts';
import type { Recordings } from '../../model/recordings.ts';
import { addressesOf, textsOf } from '../../model/texts-of.ts';
import type { Translation } from '../../model/translation.ts';
import { error, warning } from '../findings.ts';
import type { Definition } from '../parts-of.ts';

/** What is wrong with the recordings that a definition brings: each must be of a text that it has words for in that language. */
export function checkRecordings(definition: Definition): Finding[] {
  const texts = new Map(textsOf(definition).map(({ address, text }) => [address, text]));
  const known = addressesOf(definition);
  return Object.entries(definition.recordings ?? {}).flatMap(([language, recordings]) => {
    const isRead = (address: string) => Object.hasOwn(texts.get(address) ?? {}, language);
    return findUnheard(recordings, { path: pointer('recordings', language), language, known, isRead });
  });
}

/** The same for those of a translation: each must be of words that the translation has. English ones are the definition’s. */
export function checkTranslationRecordings({ language, texts, recordings }: Translation, definition: Definition): Finding[] {
  const isRead = (address: string) => language === 'en' || Object.hasOwn(texts, address);
  return findUnheard(recordings ?? {}, { path: pointer('recordings'), language, known: addressesOf(definition), isRead });
}

/** The words of the ways to answer without a view are those of the interface, and every language has them. */
const ways: ReadonlySet<string> = new Set(NonSubstantive.options.map((way) => `way.${way}`));

interface Beside {
  readonly path: string;
  readonly language: string;
  /** Every address at which the definition may have a text. */
  readonly known: ReadonlySet<string>;
  /** Whether there are words in the language at an address. */
  readonly isRead: (address: string) => boolean;
}

function findUnheard(recordings: Recordings, { path, language, known, isRead }: Beside): Finding[] {
  return Object.keys(recordings).flatMap((address) => {
    const at = path + pointer(address);
    if (ways.has(address)) return [];
    if (!known.has(address)) {
      const message = `There is no text at "${address}" that anybody could have read out. Check the address, or take the recording out.`;
      return [error(at, 'unknown-recording', message)];
    }
    if (isRead(address)) return [];
    const message = `Nobody hears this: "${address}" has no words in "${language}". Add them, or take the recording out.`;
    return [warning(at, 'recording-alone', message)];
  });
}
