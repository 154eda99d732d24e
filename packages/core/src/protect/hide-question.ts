import type { QuestionResult, Share } from '../model/result.ts';

/** A share that is not shown. */
export const suppressed: Share = { kind: 'none', reason: 'suppressed' };

/** A question of which nothing is shown: its counts, its shares and its intervals. Zero and a few look alike. */
export function hideQuestion(result: QuestionResult): QuestionResult {
  const hidden = {
    ...result,
    asked: null,
    answered: null,
    n: null,
    distribution: result.distribution.map(({ id }) => ({ id, share: suppressed })),
  };
  return result.positive ? { ...hidden, positive: suppressed, negative: suppressed } : hidden;
}
