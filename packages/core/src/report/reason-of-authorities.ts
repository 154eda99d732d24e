import type { Reason } from '../model/reason.ts';
import type { QuestionResult, Share } from '../model/result.ts';
import type { PublishedCut } from '../protect/protected-release.ts';

const reasons = { 'few-authorities': 'too-few-authorities', 'dominant-authority': 'dominant-authority' } as const;

/** Why nothing is shown of several authorities on a question, where it is about authorities: that is no secret. `null` otherwise. */
export function reasonOfAuthorities({ ofAuthorities }: PublishedCut, { question }: Pick<QuestionResult, 'question'>): Reason | null {
  const hidden = ofAuthorities?.find((one) => one.question === question);
  return hidden ? reasons[hidden.reason] : null;
}

/** A result with that reason in place of each figure that is not shown. */
export function withReasonOfAuthorities(cut: PublishedCut, result: QuestionResult): QuestionResult {
  const reason = reasonOfAuthorities(cut, result);
  if (reason === null) return result;
  const said = (share: Share): Share => (share.kind === 'none' ? { kind: 'none', reason } : share);
  return {
    ...result,
    ...(result.positive && { positive: said(result.positive) }),
    ...(result.negative && { negative: said(result.negative) }),
    distribution: result.distribution.map(({ id, share }) => ({ id, share: said(share) })),
  };
}
