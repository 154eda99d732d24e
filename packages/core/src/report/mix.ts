import type { Mix, ReportRules } from '../model/report.ts';
import type { QuestionResult, Share } from '../model/result.ts';
import { oneProportionTest } from '../score/hypothesis/one-proportion-test.ts';
import type { PublishedMix } from './report-input.ts';

/**
 * Those who answered beside everybody who could have, option by option: over, under or in line with what is published. Every option of the question has
 * a line; a question that is not there has none.
 */
export function mixOf({ question, source, percents }: PublishedMix, results: readonly QuestionResult[], rules: ReportRules): Mix {
  const distribution = results.find((result) => result.question === question)?.distribution ?? [];
  const isKnown = Object.values(percents).some((percent) => percent > 0);
  const choices = distribution.map(({ id, share }) => {
    const published = isKnown ? (percents[id] ?? null) : null;
    return { id, share, published, position: positionOf(share, published, rules) };
  });
  return { question, source, choices };
}

function positionOf(share: Share, published: number | null, { compareFrom, confidence }: ReportRules): Mix['choices'][number]['position'] {
  if (share.kind === 'none' || published === null || share.n < compareFrom || published <= 0 || published >= 100) return 'cannot-say';
  const { p } = oneProportionTest(share, published / 100);
  if (p > 1 - confidence) return 'in-line';
  return share.count / share.n > published / 100 ? 'over' : 'under';
}
