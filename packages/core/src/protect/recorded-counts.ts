import type { QuestionResult, Share } from '../model/result.ts';
import type { Poles } from './question-cells.ts';
import type { RecordedQuestion } from './release-record.ts';

/** A question without words, as it is recorded once. */
export function recordedQuestion({ question, kind, distribution, positive }: QuestionResult, poles: Poles | undefined): RecordedQuestion {
  const options = distribution.map(({ id }) => id);
  return { question, isMultiple: kind === 'multiple', options, ...(positive && poles && { poles }) };
}

/** The counts of a question in the order in which they are recorded: who answered, who was asked, who chose each option. */
export function recordedCounts({ answered, asked, distribution }: QuestionResult): number[] {
  return [answered ?? 0, asked ?? 0, ...distribution.map(({ share }) => (share.kind === 'share' ? share.count : 0))];
}

/** A recorded question and its counts as a result again. Percentages and intervals are not: nothing that was recorded is published again. */
export function recordedResult(asked: RecordedQuestion, [answered = 0, people = 0, ...chosen]: readonly number[]): QuestionResult {
  const { question, isMultiple, options, poles } = asked;
  const n = isMultiple ? people : answered;
  const shareOf = (count: number): Share => ({ kind: 'share', count, n, percent: 0, lower: 0, upper: 0 });
  const counts = new Map(options.map((id, index) => [id, chosen[index] ?? 0]));
  const together = (ids: readonly string[]): Share => shareOf(ids.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0));
  return {
    ...{ question, concept: question, kind: isMultiple ? 'multiple' : poles ? 'scale' : 'single' },
    ...{ asked: people, answered, n },
    distribution: options.map((id) => ({ id, share: shareOf(counts.get(id) ?? 0) })),
    ...(poles && { positive: together(poles.positive), negative: together(poles.negative) }),
  };
}
