import type { Benchmark, Comparison, ReportPart } from '@poet/core/report.js';

/** Whether there is anything to set beside a question: not of a publication that says nothing of it, or asked others, nor of a year without a report. */
export function isGiven({ figure }: Comparison): boolean {
  return figure.kind !== 'none' || !['not-given', 'other-audience'].includes(figure.reason);
}

/** Whether a benchmark has anything to set beside a part. Where it has not, that is said once for the part and not with each question. */
export function isOfUse({ id }: Benchmark, { questions }: Pick<ReportPart, 'questions'>): boolean {
  return questions.some(({ comparisons }) => comparisons.some((one) => one.benchmark === id && isGiven(one)));
}
