import type { Words } from '../../model/text.ts';
import type { Translation } from '../../model/translation.ts';
import { plainWords } from '../../model/words-in.ts';
import { firstOf } from './first-of.ts';
import { idOf } from './hand-over.ts';
import type { HandOver } from './hand-over.ts';
import { valuesIn } from './inline-codes.ts';
import { neededCoverage } from './needed-coverage.ts';

/** What a hand-over has and lacks, by name: one line, and a list for each thing that is to do. */
export function describeCoverage(handOver: HandOver): string {
  const { translation, definition, carriedFrom } = handOver;
  if (!definition && idOf(translation.of) !== interfaceId) return withoutDefinition(translation);
  const { language, status, total, missing, stale, unknown } = neededCoverage(definition, translation);
  // Words that nobody has said to be finished have no source.
  const hasSource = (address: string) => Object.hasOwn(translation.sources ?? {}, address);
  const carried = carriedFrom === null ? [] : [`The words were written for ${carriedFrom}; the definition is ${translation.of} now.`];
  return [
    `${translation.of} in ${language} (${status}): ${total - missing.length} of ${total} texts.`,
    ...carried,
    ...list('Missing, and read in English', missing.length === total ? ['every text'] : missing, missing.length),
    ...list('Stale, and read in English: the English has changed', stale.filter(hasSource)),
    ...list(
      'Not finished, and read in English: set the state to "translated" once they are',
      stale.filter((address) => !hasSource(address)),
    ),
    ...list('Unknown, and read by nobody: there is no such text', unknown),
    ...list('Without the values of its English, such as {0}', misplacedValues(handOver)),
  ].join('\n');
}

/** The words of the interface have no definition: their English stands in the messages, and in the sources of every translation. */
export const interfaceId = 'poet/interface';

function withoutDefinition({ of, language, status, texts }: Translation): string {
  const n = Object.keys(texts).length;
  return `${of} in ${language} (${status}): ${n} texts.\nIts definition is not known here. Name it with --definition to see what is missing or stale.`;
}

/**
 * The addresses of messages that leave out a value, or name one that is not there. Only messages of the interface have values: what a definition
 * says in braces is what it says.
 */
export function misplacedValues({ translation, definition }: HandOver): readonly string[] {
  if (definition) return [];
  const english = new Map(Object.entries(translation.sources ?? {}));
  return Object.entries(translation.texts).flatMap(([address, words]) => {
    const source = english.get(address);
    return source === undefined || valuesOf(source) === valuesOf(words) ? [] : [address];
  });
}

function valuesOf(words: Words): string {
  return valuesIn(plainWords(words)).join(' ');
}

/** A list of what is to do under its title, as lines; none where there is nothing. A long one ends with how many more there are. */
export function list(title: string, addresses: readonly string[], n = addresses.length): readonly string[] {
  return n === 0 ? [] : [`${title} (${n}):`, ...firstOf(addresses, 'and # more').map((line) => `  ${line}`)];
}
