import type { Finding } from '../../model/finding.ts';
import { warning } from '../findings.ts';
import { changesOneWay, feelings, intensifiers, oneSided, opposites } from './opposites.ts';
import type { WordedQuestion } from './worded-question.ts';
import { anyOf, bothEnds, endsPlaceholder, opening, placeholder, plain } from './wording-patterns.ts';
import { harmlessLeading, leadingOpenings, leadingWords, tags } from './wording.ts';

/** What says which answer is expected: a leading phrase, or one end of a scale alone. */
export function findLeading({ words, path }: WordedQuestion): Finding[] {
  const text = plain(words).replaceAll(bothEnds, endsPlaceholder);
  const [phrase] = leadingIn(text);
  if (phrase !== undefined) {
    const message = `“${words}” leads to an answer by saying “${phrase}”. Ask so that every answer is as welcome as any other.`;
    return [warning(path, 'leading', message)];
  }
  const end = oneEnd(text);
  if (end === undefined) return [];
  const other = opposites.find((pair) => pair.includes(end.measure))?.find((one) => one !== end.measure);
  const both = other === undefined ? 'the other end too' : `both: “${end.asHow} or ${other}”`;
  const message = `“${words}” names one end only, “${end.said}”, as if that were expected. Name ${both}.`;
  return [warning(path, 'one-sided', message)];
}

/** Plain words without what leads in them. */
export function withoutLeading(text: string): string {
  return leading.reduce((rest, pattern) => rest.replaceAll(pattern, placeholder), text.replaceAll(harmless, placeholder));
}

function leadingIn(text: string): readonly string[] {
  const rest = text.replaceAll(harmless, placeholder);
  return leading.flatMap((pattern) => [...rest.matchAll(pattern)].map(([phrase]) => phrase.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')));
}

/** One end of a scale, how the question says it, and how “How …” would ask for it. */
interface End {
  readonly measure: string;
  readonly said: string;
  readonly asHow: string;
}

function oneEnd(text: string): End | undefined {
  const { phrase, measure } = measured.exec(text)?.groups ?? {};
  if (phrase !== undefined && measure !== undefined && oneSided.has(measure)) {
    return { measure, said: phrase, asHow: phrase.replace('how', 'How') };
  }
  const [, change] = changed.exec(text) ?? [];
  if (change !== undefined) return { measure: change, said: `how much … ${change}`, asHow: `How much ${change}` };
  const [, feeling] = felt.exec(text) ?? [];
  return feeling === undefined ? undefined : { measure: feeling, said: feeling, asHow: `How ${feeling}` };
}

const harmless = anyOf(harmlessLeading);
const stress = `(?:(?:${[...intensifiers].join('|')}) )*`;
const helpers = 'is|are|was|were|do|does|did|has|have|had|can|could|will|would|should';

const leading: readonly RegExp[] = [
  anyOf(leadingWords),
  new RegExp(`${opening}(?:${leadingOpenings.join('|')})(?= )`, 'gu'),
  /(?<=(?:^|[^\p{L}])why [^.?!]{1,80} )so \p{L}+/gu,
  new RegExp(`, (?:${tags.join('|')}|(?:${helpers})(?:n't)? (?:i|you|he|she|it|we|they|that|there))\\?$`, 'gu'),
];

/** “How good …”, “How much better …”. */
const measured = new RegExp(`${opening}(?<phrase>how ${stress}(?<measure>[a-z]+))`);
/** “How much has … improved”. */
const changed = new RegExp(`${opening}how much (?:${helpers}) [^.?!]{1,80} (${changesOneWay.join('|')})\\b`);
/** “Were you happy …”; but “Would you be happy to …” asks for leave, and “Is the content …” is about a thing. */
const felt = new RegExp(`${opening}(?:${helpers}) (?:[^ ,]+ ){1,5}?${stress}(?<!\\b(?:how|the|its) )(${feelings.join('|')})\\b(?! to\\b)`);
