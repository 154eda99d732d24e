import type { QuestionResult } from '../model/result.ts';
import { hideQuestion } from './hide-question.ts';

/** The fewest people a published base may have. The default is 10, as Ofsted Parent View has it for each question; never below 5. */
export interface Protection {
  readonly minimum?: number;
}

/**
 * Hides every question that fewer people than the minimum answered, whatever its base: its counts, its shares and its intervals. Zero and a few look alike.
 * It looks at each question alone, for somebody who sees nothing else. What stands beside other places, other times or earlier figures is a release: `protectRelease`
 * of `@poet/core/audit.js`.
 * @param minimum people; raised to 5 where it is lower.
 */
export function protect(results: readonly QuestionResult[], { minimum = 10 }: Protection = {}): QuestionResult[] {
  const fewest = Math.max(5, minimum);
  return results.map((result) => (result.answered !== null && result.answered >= fewest ? result : hideQuestion(result)));
}
