import { askedItemsOf } from '../model/items.ts';
import type { AskedItem } from '../model/items.ts';
import type { OptionResult, QuestionResult, Share } from '../model/result.ts';
import type { Polarity } from '../model/scale.ts';
import type { Survey } from '../model/survey.ts';
import type { QuestionTally, Tally } from '../model/tally.ts';
import { percentOf } from './percent.ts';
import { wilson } from './wilson.ts';

/**
 * What each question came to: its base, the shares of positive and negative views, and the whole distribution, each with a 95 % interval.
 * The base of a scale or single choice is everybody who gave one; of a multiple choice, everybody who was asked.
 * Nothing here is fit to be published before `protect` has seen it.
 */
export function results(survey: Survey, tally: Tally): QuestionResult[] {
  const polarities = new Map(survey.scales.map((scale) => [scale.id, new Map(scale.points.map((point) => [point.id, point.polarity]))]));
  return askedItemsOf(survey).flatMap((item) => {
    const counted = tally.questions.get(item.key);
    return counted ? [resultOf(item, counted, polarities)] : [];
  });
}

type Polarities = ReadonlyMap<string, ReadonlyMap<string, Polarity>>;

function resultOf(item: AskedItem, { counts, statuses }: QuestionTally, polarities: Polarities): QuestionResult {
  const { question } = item;
  const asked = [...statuses].reduce((sum, [status, people]) => (status === 'not-shown' ? sum : sum + people), 0);
  const answered = statuses.get('answered') ?? 0;
  const n = question.kind === 'multiple' ? asked : answered;
  const distribution: OptionResult[] = item.choices.map((id) => ({ id, share: shareOf(counts.get(id) ?? 0, n) }));
  const result = { question: item.key, concept: question.concept, kind: question.kind, asked, answered, n, distribution };
  if (question.kind !== 'scale') return result;
  const points = polarities.get(question.scale);
  const withPolarity = (polarity: Polarity): Share => {
    const count = item.choices.reduce((sum, id) => (points?.get(id) === polarity ? sum + (counts.get(id) ?? 0) : sum), 0);
    return shareOf(count, n);
  };
  return { ...result, positive: withPolarity('positive'), negative: withPolarity('negative') };
}

function shareOf(count: number, n: number): Share {
  if (n === 0) return { kind: 'none', reason: 'no-answers' };
  return { kind: 'share', count, n, percent: percentOf(count, n), ...wilson(count, n) };
}
