import type { Benchmark } from '../model/benchmark.ts';
import type { Comparison, MeanOfAuthorities, Measure } from '../model/comparison.ts';
import type { ReportRules } from '../model/report.ts';
import type { QuestionResult } from '../model/result.ts';
import { amongOthers } from './among-others.ts';
import { besidePublished } from './beside-published.ts';
import { besideYearBefore } from './beside-year-before.ts';
import type { PartInput, ReportInput } from './report-input.ts';

/** A benchmark together with the way to its figure for each question. */
export interface Standing {
  readonly benchmark: Benchmark;
  readonly own: 'left-out' | 'included';
  readonly figureOf: (result: QuestionResult, measure: Measure) => Comparison['figure'];
  /** Left out where the benchmark is not made of several authorities. */
  readonly meanOf?: (result: QuestionResult, measure: Measure) => MeanOfAuthorities;
}

/** All that a part of a report is compared with: its region, England, its own year before, and what was published. */
export function standingsOf(part: PartInput, input: ReportInput, rules: ReportRules): Standing[] {
  return [
    ...amongOthers(part.survey, input, rules),
    besideYearBefore(part, input),
    ...(part.published ?? []).map((figures) => besidePublished(figures, part.survey)),
  ];
}
