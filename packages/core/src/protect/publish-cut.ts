import type { QuestionResult, Share } from '../model/result.ts';
import { percentOf } from '../score/percent.ts';
import { wilson } from '../score/wilson.ts';
import { keyOf } from './cut.ts';
import type { Cut } from './cut.ts';
import type { PublishedCut } from './protected-release.ts';
import { roundToFive } from './hidden.ts';
import type { Pattern } from './hidden.ts';
import { optionMeasure } from './question-cells.ts';
import { hideQuestion, suppressed } from './hide-question.ts';

/** A cut as it is shown. */
export function publishCut(cut: Cut, pattern: Pattern): PublishedCut {
  const { survey, place, from, to } = cut;
  const questions = cut.questions.map((result) => publishQuestion(cut, result, pattern));
  const low = pattern.rounded ? cut.questions.flatMap((result) => lowIn(cut, result, pattern)) : [];
  const ofAuthorities = cut.questions.flatMap(({ question }) => {
    const reason = pattern.hidden.get(keyOf({ ...cut, question, measure: 'answered' }));
    return reason === 'few-authorities' || reason === 'dominant-authority' ? [{ question, reason }] : [];
  });
  return { survey, place, from, to, questions, ...(low.length > 0 && { low }), ...(ofAuthorities.length > 0 && { ofAuthorities }) };
}

/** What is shown as 0 and is not. */
function lowIn(cut: Cut, { question, positive, negative, distribution }: QuestionResult, { hidden }: Pattern): string[] {
  const shares = [
    ...[
      { measure: 'positive', share: positive },
      { measure: 'negative', share: negative },
    ],
    ...distribution.map(({ id, share }) => ({ measure: optionMeasure(id), share })),
  ];
  return shares.flatMap(({ measure, share }) => {
    const isShown = !hidden.has(keyOf({ ...cut, question, measure }));
    return isShown && share?.kind === 'share' && share.count > 0 && roundToFive(share.count) === 0 ? [`${question}|${measure}`] : [];
  });
}

/** A question's result as it is shown: what is hidden says so, percentages and intervals with their counts; the rest is rounded where asked. */
function publishQuestion(cut: Cut, result: QuestionResult, { hidden, rounded }: Pattern): QuestionResult {
  const isHidden = (measure: string): boolean => hidden.has(keyOf({ ...cut, question: result.question, measure }));
  if (isHidden('answered')) return hideQuestion(result);
  const shareOf = (measure: string, share: Share): Share => {
    if (isHidden(measure)) return suppressed;
    return rounded ? roundShare(share) : share;
  };
  const people = (count: number | null): number | null => (rounded && count !== null ? roundToFive(count) : count);
  const isAskedHidden = isHidden('asked');
  return {
    ...result,
    asked: isAskedHidden ? null : people(result.asked),
    answered: people(result.answered),
    n: isAskedHidden && result.kind === 'multiple' ? null : people(result.n),
    distribution: result.distribution.map(({ id, share }) => ({ id, share: shareOf(optionMeasure(id), share) })),
    ...(result.positive && { positive: shareOf('positive', result.positive) }),
    ...(result.negative && { negative: shareOf('negative', result.negative) }),
  };
}

/** A share of rounded people: with the exact one, the counts could be worked out again. */
function roundShare(share: Share): Share {
  if (share.kind === 'none') return share;
  const count = roundToFive(share.count);
  const n = roundToFive(share.n);
  return { kind: 'share', count, n, percent: percentOf(count, n), ...wilson(count, n) };
}
