import type { Question } from '../../model/question.ts';
import type { Section } from '../../model/section.ts';
import type { Text } from '../../model/text.ts';
import { plainWords, wordsIn } from '../../model/words-in.ts';
import type { Spot } from './change-at.ts';
import type { Located } from '../check-survey.ts';
import type { ScalePair } from './diff-question.ts';
import type { Alike } from './shown-alike.ts';
import { questionsOf } from '../parts-of.ts';
import type { LocatedQuestion, Part } from '../parts-of.ts';

/** A question of a part, with its section. */
export interface Placed extends LocatedQuestion {
  readonly section: Section;
}

/** What one audience is asked in one version, by ids, in the order in which it is asked. */
export interface PartIndex {
  readonly part: Part;
  readonly sections: ReadonlyMap<string, Located>;
  readonly questions: ReadonlyMap<string, Placed>;
}

/** What one audience is asked in both versions, and the scales that it is asked with. */
export interface PartPair {
  readonly older: PartIndex;
  readonly newer: PartIndex;
  readonly scales: ScalePair;
  /** The ids that sections of the older version have in the newer one, where they are others. Both indexes have them. */
  readonly newIds: ReadonlyMap<string, string>;
  /** Of each question that both have, whether it is shown to the same people. */
  readonly alike: ReadonlyMap<string, Alike>;
}

/** A part by its ids. */
export function indexPart(part: Part): PartIndex {
  const sectionOf = new Map(part.sections.flatMap(({ section }) => section.questions.map((question) => [question, section])));
  const placed = questionsOf(part).flatMap((one) => {
    const section = sectionOf.get(one.question);
    return section ? [{ ...one, section }] : [];
  });
  return {
    part,
    sections: new Map(part.sections.map((one) => [one.section.id, one])),
    questions: new Map(placed.map((one) => [one.question.id, one])),
  };
}

/** Two places of one audience, and the questions that are touched: those of the ids given that have an answer in the older version. */
export function spotIn(
  { older }: Pick<PartPair, 'older'>,
  [olderPath, newerPath]: readonly [string, string],
  affected: readonly string[] = [],
): Spot {
  const { audience } = older.part;
  const asked = affected.filter((id) => (older.questions.get(id)?.question.kind ?? 'information') !== 'information');
  return { olderPath, newerPath, audience, question: null, affects: asked.map((question) => ({ audience, question })) };
}

/** The places of one question, which is touched itself. */
export function spotOf(pair: Pick<PartPair, 'older'>, older: Placed, newer: Placed): Spot {
  return { ...spotIn(pair, [older.path, newer.path], [older.question.id]), question: newer.question.id };
}

/**
 * The question of the other version that is the same as this one. What is only read and what is answered are not one question, though they have
 * one id.
 */
export function sameIn({ questions }: PartIndex, { id, kind }: Question): Placed | undefined {
  const other = questions.get(id);
  return other && (other.question.kind === 'information') === (kind === 'information') ? other : undefined;
}

/** The ids of the questions of a section. */
export function questionIds({ questions }: Section): readonly string[] {
  return questions.map(({ id }) => id);
}

/** The English words of a text, plain. */
export function english(text: Text): string {
  return plainWords(wordsIn(text, 'en'));
}
