import type { QuestionResult, Share } from '../model/result.ts';
import { percentOf } from '../score/percent.ts';
import { wilson } from '../score/wilson.ts';
import { suppressed } from './hide-question.ts';

/**
 * What one question came to in several places together, every person counting the same. A share that one of them hides is hidden: were the others
 * put together without it, places would be chosen by what people said.
 * @param results of one question, each with its base; one at least.
 */
export function poolResults(results: readonly [QuestionResult, ...QuestionResult[]]): QuestionResult {
  const [first] = results;
  const shareOf = (pick: (result: QuestionResult) => Share | undefined): Share => poolShares(results.map((one) => pick(one) ?? suppressed));
  return {
    ...first,
    asked: sumOf(results.map(({ asked }) => asked)),
    answered: sumOf(results.map(({ answered }) => answered)),
    n: sumOf(results.map(({ n }) => n)),
    distribution: first.distribution.map(({ id }) => ({
      id,
      share: shareOf(({ distribution }) => distribution.find((option) => option.id === id)?.share),
    })),
    ...(first.positive && { positive: shareOf(({ positive }) => positive) }),
    ...(first.negative && { negative: shareOf(({ negative }) => negative) }),
  };
}

function poolShares(shares: readonly Share[]): Share {
  const shown = shares.flatMap((share) => (share.kind === 'share' ? [share] : []));
  if (shown.length < shares.length) return suppressed;
  const count = shown.reduce((sum, share) => sum + share.count, 0);
  const n = shown.reduce((sum, share) => sum + share.n, 0);
  return { kind: 'share', count, n, percent: percentOf(count, n), ...wilson(count, n) };
}

function sumOf(counts: readonly (number | null)[]): number | null {
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}
