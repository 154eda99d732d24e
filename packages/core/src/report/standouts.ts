import type { Comparison } from '../model/comparison.ts';
import type { ReportPart, ReportRules, Standout } from '../model/report.ts';
import type { ReportQuestion } from '../model/report-question.ts';
import type { Share } from '../model/result.ts';

/** What stands out, in the order asked: never a rank. */
export interface Standouts {
  readonly strengths: readonly Standout[];
  readonly concerns: readonly Standout[];
}

/**
 * A strength: the threshold is reached, or more are positive than in a benchmark, or fewer negative. A concern: fewer than half are positive, or fewer
 * than in a benchmark, or more negative. Nothing stands out on the word of fewer people than a comparison needs. A figure can be both: low, and still
 * higher than elsewhere.
 */
export function standoutsOf(parts: readonly ReportPart[], rules: ReportRules): Standouts {
  const of = (good: boolean) => parts.flatMap((part) => part.questions.flatMap((question) => standoutsIn({ part, question, good }, rules)));
  return { strengths: of(true), concerns: of(false) };
}

interface Looked {
  readonly part: ReportPart;
  readonly question: ReportQuestion;
  readonly good: boolean;
}

function standoutsIn({ part, question, good }: Looked, rules: ReportRules): Standout[] {
  return (['positive', 'negative'] as const).flatMap((measure) => {
    const wanted = (measure === 'positive') === good ? 'higher' : 'lower';
    const compared = question.comparisons.filter((comparison) => isFound(comparison, { measure, wanted }));
    const because: Standout['because'] = [
      ...(measure === 'positive' ? levelOf(question.result.positive, good, rules) : []),
      ...compared.map(({ benchmark }) => ({ kind: wanted, benchmark }) as const),
    ];
    return because.length === 0 ? [] : [{ survey: part.survey.id, question: question.result.question, measure, because }];
  });
}

function isFound({ verdict, measure }: Comparison, found: { measure: string; wanted: 'higher' | 'lower' }): boolean {
  return measure === found.measure && verdict.kind === found.wanted;
}

function levelOf(share: Share | undefined, good: boolean, { threshold, compareFrom }: ReportRules): Standout['because'] {
  if (share?.kind !== 'share' || share.n < compareFrom) return [];
  if (good) return share.percent >= threshold ? [{ kind: 'reached' }] : [];
  return share.percent < 50 ? [{ kind: 'under-half' }] : [];
}
