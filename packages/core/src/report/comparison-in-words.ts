import type { Benchmark } from '../model/benchmark.ts';
import type { Comparison, MeanOfAuthorities } from '../model/comparison.ts';
import type { ReportRules } from '../model/report.ts';
import { sayCount, sayDifference, sayPercent } from './say-numbers.ts';
import type { NumberStyle } from './say-numbers.ts';
import type { ReportWords } from './words.ts';

type Mean = Extract<MeanOfAuthorities, { kind: 'mean' }>;

/** What is needed to say a comparison. */
export interface Saying {
  readonly words: ReportWords;
  readonly rules: ReportRules;
  readonly benchmarks: readonly Benchmark[];
}

/** A comparison in sentences: its verdict, or why there is none; whether to take care; the mean of authorities; and what is to be known of the benchmark. */
export function comparisonInWords({ benchmark: id, figure, mean, verdict }: Comparison, { words, rules, benchmarks }: Saying): string[] {
  const benchmark = benchmarks.find((one) => one.id === id);
  const named = benchmark ? benchmarkInWords(benchmark, words) : id;
  if (verdict.kind === 'none') return [words.noVerdict(named, words.reason[verdict.reason])];
  const style = { decimals: rules.decimals, language: words.language };
  return [
    words.verdict(sayDifference(verdict, style), named, figureInWords(figure, words, style)),
    ...(verdict.reliability === 'take-care' ? [words.takeCare(rules.careBelow)] : []),
    ...(mean?.kind === 'mean' ? [meanInWords(mean, benchmark?.authorities ?? mean.authorities, { words, rules })] : []),
    ...(benchmark?.caveats ?? []).map((caveat) => words.caveat[caveat]),
  ];
}

/** The mean of authorities, and of how many: those whose own figure is hidden are not in it. */
function meanInWords({ percent, authorities }: Mean, of: number, { words, rules }: Pick<Saying, 'words' | 'rules'>): string {
  return words.mean(`${percent.toFixed(rules.decimals)}%`, authorities, of);
}

/** What a benchmark is called inside a sentence: "the rest of London". */
export function benchmarkInWords({ comparator }: Benchmark, words: ReportWords): string {
  switch (comparator.kind) {
    case 'region':
      return comparator.own === 'left-out' ? words.rest(comparator.name) : comparator.name;
    case 'england':
      return comparator.own === 'left-out' ? words.restOfEngland : words.england;
    case 'earlier':
      return words.yearBefore;
    case 'published':
      return words.published(comparator.title);
  }
}

function figureInWords(figure: Comparison['figure'], words: ReportWords, style: NumberStyle): string {
  switch (figure.kind) {
    case 'share':
      return words.figure(sayPercent(figure, style), sayCount(figure.n, style));
    case 'published':
      return words.figure(`${figure.percent}%`, null);
    case 'none':
      return words.reason[figure.reason];
  }
}
