import { leavesOf } from '../../model/leaves-of.ts';
import type { Change, QuestionOf, QuestionTrend, Trend } from './change.ts';
import { partsOf, questionsOf } from '../parts-of.ts';
import type { Definition, Part } from '../parts-of.ts';

const weight = { kept: 0, 'with-care': 1, broken: 2 } as const satisfies Record<Trend, number>;

const inWords = { 'with-care': 'is to be taken with care', broken: 'is broken' } as const;

/**
 * What became of the trend of every question of the older version that has an answer: the worst that the changes do to it. Where a question
 * decides who is asked another, the other’s trend is no better than its own: other people are asked, or may be.
 */
export function trendsOf(older: Definition, newer: Definition, changes: readonly Change[]): readonly QuestionTrend[] {
  const trends = new Map<string, QuestionTrend>();
  for (const { audience, question } of partsOf(older).flatMap(askedIn)) {
    trends.set(keyOf({ audience, question }), { audience, question, trend: 'kept', because: [] });
  }
  const worsen = (one: QuestionOf, trend: Trend, because: string) => {
    const known = trends.get(keyOf(one));
    if (known) trends.set(keyOf(one), worse(known, trend, because));
  };
  for (const { affects, trend, because } of changes) for (const one of affects) worsen(one, trend, because);
  for (const { audience, question, deciding } of partsOf(newer).flatMap(askedIn)) {
    const trendOf = (id: string) => trends.get(keyOf({ audience, question: id }))?.trend ?? 'kept';
    const worst = deciding.reduce<Trend>((trend, id) => (weight[trendOf(id)] > weight[trend] ? trendOf(id) : trend), 'kept');
    if (worst === 'kept') continue;
    const decider = deciding.find((id) => trendOf(id) === worst) ?? '';
    worsen({ audience, question }, worst, `Who is asked is decided by "${decider}", whose trend ${inWords[worst]}.`);
  }
  return [...trends.values()];
}

function worse(known: QuestionTrend, trend: Trend, because: string): QuestionTrend {
  if (trend === 'kept') return known;
  return {
    ...known,
    trend: weight[trend] > weight[known.trend] ? trend : known.trend,
    because: [...new Set([...known.because, because])],
  };
}

interface Asked extends QuestionOf {
  /** The questions that decide whether it is shown. */
  readonly deciding: readonly string[];
}

/** The questions of a part that have an answer, in the order in which they are asked: a question is decided by earlier ones only. */
function askedIn(part: Part): Asked[] {
  const showIfOf = new Map(part.sections.flatMap(({ section }) => section.questions.map((question) => [question, section.showIf])));
  return questionsOf(part).flatMap(({ question }) => {
    if (question.kind === 'information') return [];
    const deciding = [showIfOf.get(question), question.showIf].flatMap(leavesOf).map((leaf) => leaf.question);
    return [{ audience: part.audience, question: question.id, deciding }];
  });
}

function keyOf({ audience, question }: QuestionOf): string {
  return `${audience}/${question}`;
}
