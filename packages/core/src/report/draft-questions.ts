import { compareShares } from '../compare/compare-shares.ts';
import type { Difference } from '../compare/compare-shares.ts';
import { funnelOf } from '../compare/funnel-of.ts';
import { judge } from '../compare/judge.ts';
import type { Comparison, Measure } from '../model/comparison.ts';
import type { NoFigure } from '../model/reason.ts';
import type { ReportRules } from '../model/report.ts';
import type { ReportQuestion } from '../model/report-question.ts';
import type { QuestionResult, Share } from '../model/result.ts';
import type { Standing } from './standing.ts';

/** A comparison whose verdict waits for all others of the report. */
export interface DraftComparison extends Omit<Comparison, 'verdict'> {
  readonly difference: Difference | NoFigure;
}

/** A question whose verdicts wait. */
export interface DraftQuestion extends Omit<ReportQuestion, 'comparisons'> {
  readonly comparisons: readonly DraftComparison[];
}

const measures: readonly Measure[] = ['positive', 'negative'];

/** One comparison of a result for each benchmark and measure; none for what is not on a scale. */
export function compareResult(result: QuestionResult, standings: readonly Standing[], rules: ReportRules): DraftComparison[] {
  return standings.flatMap((standing) =>
    measures.flatMap((measure) => {
      const share = result[measure];
      return share ? [compareMeasure({ result, measure, share }, standing, rules)] : [];
    }),
  );
}

interface Measured {
  readonly result: QuestionResult;
  readonly measure: Measure;
  readonly share: Share;
}

function compareMeasure({ result, measure, share }: Measured, standing: Standing, rules: ReportRules): DraftComparison {
  const figure = standing.figureOf(result, measure);
  return {
    ...{ benchmark: standing.benchmark.id, measure, figure },
    ...(standing.meanOf && { mean: standing.meanOf(result, measure) }),
    difference: compareShares(share, { figure, own: standing.own }, rules),
  };
}

/** The verdicts, when the chance of each is known beside all the others. */
export function finishQuestion(draft: DraftQuestion, adjusted: ReadonlyMap<unknown, number>, q: number): ReportQuestion {
  const comparisons = draft.comparisons.map(({ difference, ...comparison }) => ({
    ...comparison,
    verdict: judge(difference, adjusted.get(difference) ?? 1, q),
  }));
  return { ...draft, comparisons };
}

/** Where the place lies among all authorities, by its positive share. */
export function funnelFor(result: QuestionResult, others: readonly Share[], least: number): ReportQuestion['funnel'] {
  return funnelOf(result.positive ?? { kind: 'none', reason: 'not-asked' }, others, least);
}
