import type { Audience, Plan } from './code-lists.ts';
import type { Measure } from './comparison.ts';

/** A percentage of one question that somebody published. */
export interface PublishedFigure {
  readonly concept: string;
  readonly measure: Measure;
  /** A whole number. */
  readonly percent: number;
}

/** Figures that somebody published, as a benchmark. */
export interface PublishedFigures {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly audience: Audience;
  readonly plan: Plan;
  readonly from: string | null;
  readonly to: string | null;
  /** People who took part; `null` where not known. How many answered each question is taken to be unknown. */
  readonly n: number | null;
  readonly authorities: number | null;
  /** Whether the words of the questions were ours. */
  readonly isSameWords: boolean;
  readonly figures: readonly PublishedFigure[];
}
