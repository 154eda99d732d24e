import type { Benchmark, Comparison, ReportQuestion } from '@poet/core/report.js';
import { reportMessages } from '../../messages/report-messages.ts';
import { benchmarkName, placeName, reasonWords } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import { figureWords } from './figure-words.ts';
import { isGiven } from './of-use.ts';

/** A benchmark with what a question came to beside it. */
export interface Compared {
  readonly benchmark: Benchmark;
  readonly comparisons: readonly Comparison[];
}

/** What a scale came to beside its benchmarks, in sentences: those of which the same is to be said are in one. */
export function besideWords({ result }: ReportQuestion, compared: readonly Compared[], drawing: Drawing): string[] {
  const { report, numbers } = drawing;
  const { positive } = result;
  if (positive?.kind !== 'share') return [reportMessages.noFigure(positive ? reasonWords(positive) : '')];
  const range = reportMessages.range(numbers.share(positive.lower), numbers.share(positive.upper));
  return [reportMessages.ownPositive(placeName(report), numbers.percent(positive), range), ...sentencesOf(compared, drawing)];
}

function sentencesOf(compared: readonly Compared[], drawing: Drawing): string[] {
  const said = new Map<string, { verdict: Comparison['verdict']; names: string[] }>();
  for (const { benchmark, comparisons } of compared) {
    const found = comparisons.find((one) => one.measure === 'positive' && isGiven(one));
    if (!found) continue;
    const { verdict, figure } = found;
    const key = verdict.kind === 'none' ? verdict.reason : verdict.kind;
    const name = benchmarkName(benchmark);
    const { names } = said.get(key) ?? { names: [] };
    const isShown = verdict.kind !== 'none';
    said.set(key, { verdict, names: [...names, isShown ? `${name} (${figureWords(figure, drawing.numbers)})` : name] });
  }
  return [...said.values()].map(({ verdict, names }) => sentenceOf(verdict, drawing.numbers.list(names)));
}

function sentenceOf(verdict: Comparison['verdict'], whose: string): string {
  switch (verdict.kind) {
    case 'none':
      return reportMessages.notCompared(whose, reasonWords(verdict));
    case 'higher':
      return reportMessages.higherThan(whose);
    case 'lower':
      return reportMessages.lowerThan(whose);
    case 'in-line':
      return reportMessages.inLineWith(whose);
  }
}
