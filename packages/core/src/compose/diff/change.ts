import type { Audience } from '../../model/code-lists.ts';
import type { RuleName } from './change-rules.ts';

/**
 * What a change touches. `cosmetic`: nothing that anybody answers. `wording`: the words that people read. `scale`: what they can answer.
 * `structure`: what is asked, of whom, and in which order.
 */
export type ChangeLabel = 'cosmetic' | 'wording' | 'scale' | 'structure';

/** Whether answers from before and after may be set side by side: yes, with care, or no. */
export type Trend = 'kept' | 'with-care' | 'broken';

/** A question of one audience. An instrument has one audience; in a module the same id is a question of each. */
export interface QuestionOf {
  readonly audience: Audience;
  readonly question: string;
}

/** One difference between two versions of a definition. */
export interface Change {
  /** Which kind of change it is; the rest of what is said of it follows from the kind. */
  readonly rule: RuleName;
  readonly label: ChangeLabel;
  /** What it does to the trend of the questions that it touches, and why. */
  readonly trend: Trend;
  readonly because: string;
  /** Where it stands, as a JSON Pointer into that version. */
  readonly path: string;
  /** The version that `path` leads into: the newer one, or for what is gone, the older one. */
  readonly in: 'older' | 'newer';
  /** Whose questions it is about; `null` for the definition itself and its scales. */
  readonly audience: Audience | null;
  /** The question in which it stands; `null` outside of questions. */
  readonly question: string | null;
  /** What changed, in a few words: `the hint`, `the label of "good"`. */
  readonly what: string;
  /** What was there before, and is there now: words, ids or JSON. `null` for nothing. */
  readonly before: string | null;
  readonly after: string | null;
  /** The questions of the older version that it touches. */
  readonly affects: readonly QuestionOf[];
}

/** What became of the trend of one question of the older version. */
export interface QuestionTrend extends QuestionOf {
  readonly trend: Trend;
  /** Why, unless it is kept: every reason once. */
  readonly because: readonly string[];
}

/** How much higher the version must be. */
export type Step = 'nothing' | 'patch' | 'minor' | 'major';

/** Everything that is different between two versions of one definition. */
export interface DefinitionDiff {
  readonly id: string;
  readonly older: string;
  readonly newer: string;
  readonly changes: readonly Change[];
  /** Every question of the older version that has an answer, in order. */
  readonly trends: readonly QuestionTrend[];
  /** The step that the changes need, and the lowest version that takes it. */
  readonly needs: Step;
  readonly leastVersion: string;
  readonly isVersionEnough: boolean;
}
