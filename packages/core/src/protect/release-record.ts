import type { Rest, Whole } from './cut.ts';
import type { Target } from './hidden.ts';
import type { Poles } from './question-cells.ts';
import type { Sum } from './table.ts';

/**
 * What has to be kept of a release, and of all before it, so that the next one can be held against them. It is plain JSON, has the hidden counts in it, and is never
 * published.
 */
export type ReleaseRecord = ReleaseRecord2 | ReleaseRecord1;

/** Each count once, as it was handed in; how counts add up, and what has changed, follows from them. */
export interface ReleaseRecord2 {
  readonly format: 'poet-release-record/2';
  /** The release that is the newest in it. */
  readonly id: string;
  /** Questions, each as it is asked: what the numbers of a cut stand for. */
  readonly questions: readonly RecordedQuestion[];
  /** From the first to the newest. */
  readonly releases: readonly RecordedRelease[];
  /** What there was before the first of them, where that was recorded in the form of then. */
  readonly before?: ReleaseRecord1;
}

/** A question without words. */
export interface RecordedQuestion {
  readonly question: string;
  readonly isMultiple: boolean;
  readonly options: readonly string[];
  readonly poles?: Poles;
}

/** One release. */
export interface RecordedRelease {
  readonly id: string;
  readonly minimum: number;
  readonly rounded: boolean;
  readonly wholes: readonly Whole[];
  readonly rests: readonly Rest[];
  readonly cuts: readonly RecordedCut[];
  /** What must not be found out. */
  readonly targets: readonly Target[];
}

/** The counts of one survey in one place over some days. */
export interface RecordedCut {
  readonly survey: string;
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly published: boolean;
  readonly givesWay: boolean;
  /** For each question its position in `questions`, how many answered, how many were asked, and how many chose each option; or the release in which they were the same. */
  readonly counts: readonly (readonly number[])[] | { readonly sameAs: string };
  /** Of a cut that was published, what was hidden in it: measures by question. */
  readonly hidden: Readonly<Record<string, readonly string[]>>;
}

/** The form of before: every count of every release, every sum and every change by its name. */
export interface ReleaseRecord1 extends UnfoldedRecord {
  readonly format: 'poet-release-record/1';
  readonly id: string;
}

/** What a record comes to: counts that are known or not, and how they add up. */
export interface UnfoldedRecord {
  readonly cuts: readonly RecordedSpan[];
  /** The places that were several others: nobody there knows their counts as an authority knows its own. */
  readonly severals: readonly string[];
  readonly cells: readonly RecordedCell[];
  readonly sums: readonly Sum[];
  /** What must not be found out. */
  readonly targets: readonly Target[];
}

/** Of which survey, place and days something was in a release. */
export type RecordedSpan = Pick<RecordedCut, 'survey' | 'place' | 'from' | 'to'>;

/** A count as it was when it was published, or hidden. */
export interface RecordedCell {
  readonly name: string;
  /** Its key in the release that it is of; what lies between two releases has none. */
  readonly of?: { readonly release: string; readonly key: string };
  /** The name of the cell that counts everybody in it. */
  readonly base?: string;
  readonly count: number;
  /** What everybody knows of it: the lowest and the highest it can be; `null` where there is no end. */
  readonly from: number | null;
  readonly to: number | null;
  readonly words: string;
}

/** The spans of days of which there were counts, by survey and place: those of the next release must not overlap them unseen. */
export function spansIn(record: ReleaseRecord): readonly RecordedSpan[] {
  if (record.format === 'poet-release-record/1') return record.cuts;
  const own = record.releases.flatMap(({ cuts }) => cuts.filter(({ givesWay }) => !givesWay));
  return [...(record.before?.cuts ?? []), ...own];
}
