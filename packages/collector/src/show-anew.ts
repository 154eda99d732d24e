import { protect } from '@poet/core';
import type { QuestionResult } from '@poet/core';

/** What was shown of one version of a survey to whoever may see it. */
export interface ShownResults {
  /** Submissions; `null` where they were too few. */
  readonly n: number | null;
  readonly questions: readonly QuestionResult[];
}

/**
 * What is shown of results now, after what was shown last: each question anew only when at least so many people more have answered it, or fewer, and until then as it was
 * shown. So nobody who looks twice can subtract a few people from the others.
 * @param now as `results` gives it: nothing hidden.
 */
export function showAnew(
  before: ShownResults,
  now: { readonly n: number; readonly questions: readonly QuestionResult[] },
  minimum: number,
): ShownResults {
  const last = new Map(before.questions.map((result) => [result.question, result]));
  const isFar = (then: number | null, people: number | null) => Math.abs((people ?? 0) - (then ?? 0)) >= minimum;
  const questions = now.questions.map((result) => {
    const shown = last.get(result.question);
    if (shown && !isFar(shown.answered, result.answered)) return shown;
    return protect([result], { minimum })[0] ?? result;
  });
  return { n: isFar(before.n, now.n) ? (now.n < minimum ? null : now.n) : before.n, questions };
}
