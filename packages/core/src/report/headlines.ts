import type { Headline } from '../model/report.ts';
import type { DraftQuestion } from './draft-questions.ts';

/**
 * For each section with scales: in how many of its areas at least so many percent are positive. The percentages are those that are shown, rounded:
 * an area that reads 80 % has reached 80 %. This is how the figures of 2014 were summed up; there is no score over questions.
 */
export function headlinesOf(questions: readonly Pick<DraftQuestion, 'section' | 'result'>[], threshold: number): Headline[] {
  const scales = questions.filter(({ result }) => result.positive !== undefined);
  return [...new Set(scales.map(({ section }) => section))].map((section) => {
    const positives = scales.filter((scale) => scale.section === section).map(({ result }) => result.positive);
    const reached = positives.filter((share) => share?.kind === 'share' && share.percent >= threshold);
    const hidden = positives.filter((share) => share?.kind !== 'share');
    return { section, areas: positives.length, reached: reached.length, hidden: hidden.length };
  });
}
