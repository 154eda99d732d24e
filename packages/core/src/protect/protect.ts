import type { QuestionResult, Share } from '../model/result.ts';

/** The fewest people a published base may have. The default is 10, as Ofsted Parent View has it for each question; never below 5. */
export interface Protection {
  readonly minimum?: number;
}

const suppressed: Share = { kind: 'none', reason: 'suppressed' };

/**
 * Hides every question that fewer people than the minimum answered, whatever its base: its counts, its shares and its intervals. Zero and a few look alike.
 * @param minimum people; raised to 5 where it is lower.
 */
export function protect(results: readonly QuestionResult[], { minimum = 10 }: Protection = {}): QuestionResult[] {
  const fewest = Math.max(5, minimum);
  return results.map((result) => (result.answered !== null && result.answered >= fewest ? result : hide(result)));
}

function hide(result: QuestionResult): QuestionResult {
  const hidden = {
    ...result,
    asked: null,
    answered: null,
    n: null,
    distribution: result.distribution.map(({ id }) => ({ id, share: suppressed })),
  };
  return result.positive ? { ...hidden, positive: suppressed, negative: suppressed } : hidden;
}
