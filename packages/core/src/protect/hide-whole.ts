import type { QuestionResult } from '../model/result.ts';
import { keyOf } from './cut.ts';
import type { Cut } from './cut.ts';
import type { HiddenReason } from './hidden.ts';
import { publishedMeasures } from './question-cells.ts';

/** Hides everything of a question of a cut that is not hidden already, for the sake of others. */
export function hideWhole(hidden: Map<string, HiddenReason>, cut: Cut, result: QuestionResult): void {
  for (const measure of publishedMeasures(result)) {
    const key = keyOf({ ...cut, question: result.question, measure });
    if (!hidden.has(key)) hidden.set(key, 'complementary');
  }
}
