import type { QuestionResult } from '../model/result.ts';

/** The results of one survey version in one place over a span of days: a termly summary is one, and so is its region beside it. */
export interface Cut {
  /** `poet/parent-carer/ehcp@1.0.0`: the audience and the plan are in it. */
  readonly survey: string;
  /** An authority's code, or a name for several together: a region, `england`, a region without one authority. */
  readonly place: string;
  /** The first and the last day, both included: `2025-09-01`. */
  readonly from: string;
  readonly to: string;
  /** As `results` gives them: nothing hidden. */
  readonly questions: readonly QuestionResult[];
  /** `false` for counts that are not to be shown, but could be worked out from what is: what came between two releases, for instance. */
  readonly published?: boolean;
  /**
   * For a place of several authorities: its figures give way to theirs. Each question is shown where that gives nobody away, whatever is shown of them; where it
   * would, it is pooled from those that are shown.
   */
  readonly givesWay?: boolean;
}

/** A place that is several others together, none left out. */
export interface Whole {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** A place that is another one without one of its parts: what an authority is compared with. */
export interface Rest {
  readonly rest: string;
  readonly of: string;
  readonly without: string;
}

/** Where a count stands in a release. */
export interface Coordinates {
  readonly survey: string;
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly question: string;
  /** What is counted: an option or point has `option:` before its id. */
  readonly measure: string;
}

/** The name of a count in its release: the same in every release. */
export function keyOf({ survey, place, from, to, question, measure }: Coordinates): string {
  return [survey, place, `${from}/${to}`, question, measure].join('|');
}

/** What the names of all counts of a question in one place and the same days begin with, given that of one of them. */
export function beginningOf(key: string): string {
  return key.slice(0, key.lastIndexOf('|'));
}

/** The place in the name of a count, in this release or an earlier one. */
export function placeOf(key: string): string {
  return key.split('|')[1] ?? '';
}

/** The question in the name of a count. No sum is of two questions, so what is of one is a table of its own. */
export function questionIn(key: string): string {
  return key.split('|')[3] ?? '';
}

/** What those who took part are counted under, beside the questions, and behind the name of a module those who were asked it. No question has such a name. */
export const everybody = '(everybody)';

/** How sentences speak of a cut. */
export function cutInWords({ survey, place, from, to }: Pick<Cut, 'survey' | 'place' | 'from' | 'to'>): string {
  return `${place}, ${from} to ${to}, ${survey}`;
}
