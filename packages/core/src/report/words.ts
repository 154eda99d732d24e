import type { ActionProgress } from '../model/action.ts';
import type { Caveat } from '../model/benchmark.ts';
import type { Audience, Plan } from '../model/code-lists.ts';
import type { Measure } from '../model/comparison.ts';
import type { Reason } from '../model/reason.ts';
import type { Mix, ReportRules } from '../model/report.ts';

/** An interval as it is said: "31 to 63%". */
export interface SaidInterval {
  readonly lower: string;
  readonly upper: string;
}

/** A share as it is said. */
export interface SaidShare extends SaidInterval {
  readonly percent: string;
  readonly n: string;
}

/** A difference as it is said, in percentage points. */
export interface SaidDifference extends SaidInterval {
  readonly kind: 'higher' | 'lower' | 'in-line';
  readonly points: string;
}

/** The words of a report, in one language. Whole sentences, with their values inside. */
export interface ReportWords {
  /** BCP 47 tag of the language that they are in. */
  readonly language: string;
  readonly headings: Readonly<
    Record<
      | 'headlines'
      | 'strengths'
      | 'concerns'
      | 'questions'
      | 'sideBySide'
      | 'associations'
      | 'themes'
      | 'actions'
      | 'earlierActions'
      | 'method',
      string
    >
  >;
  readonly title: (kind: 'academic-year' | 'term' | 'window', place: string, period: string) => string;
  readonly england: string;
  readonly synthetic: string;
  readonly restated: (number: number) => string;
  readonly audience: Readonly<Record<Audience, string>>;
  readonly plan: Readonly<Record<Plan, string>>;
  readonly measure: Readonly<Record<Measure, string>>;
  readonly reason: Readonly<Record<Reason, string>>;
  readonly caveat: Readonly<Record<Caveat, string>>;
  readonly returns: (n: string, audience: Audience, plan: Plan) => string;
  readonly noReturns: (audience: Audience, plan: Plan, reason: string) => string;
  /** Of a region or England: from how many of its authorities the answers are. */
  readonly pooled: (authorities: number, of: number) => string;
  readonly responseRate: (share: SaidShare) => string;
  /** Where it is not known who was invited, and is known how many there are. */
  readonly responseRateOfAll: (share: SaidShare) => string;
  readonly noResponseRate: (reason: string) => string;
  readonly headline: (section: string, said: { reached: number; areas: number; threshold: number }) => string;
  readonly headlineHidden: (hidden: number) => string;
  readonly share: (measure: Measure, share: SaidShare) => string;
  readonly noShare: (measure: Measure, reason: string) => string;
  readonly rest: (region: string) => string;
  readonly restOfEngland: string;
  readonly yearBefore: string;
  readonly published: (title: string) => string;
  readonly verdict: (difference: SaidDifference, benchmark: string, figure: string) => string;
  readonly noVerdict: (benchmark: string, reason: string) => string;
  readonly takeCare: (below: number) => string;
  readonly figure: (percent: string, n: string | null) => string;
  /** `of` how many authorities there are, where fewer of them have a figure. */
  readonly mean: (percent: string, authorities: number, of: number) => string;
  readonly mix: Readonly<Record<Mix['choices'][number]['position'], (option: string, percent: string, published: string) => string>>;
  readonly reached: (threshold: number) => string;
  readonly underHalf: string;
  readonly standsOut: (kind: 'higher' | 'lower', measure: Measure, benchmarks: readonly string[]) => string;
  /** How clearly an outcome goes with something, in half a sentence. */
  readonly oddsRatio: (outcome: string, odds: { ratio: string; lower: string; upper: string }) => string;
  /** With which outcomes something goes. */
  readonly associations: (process: string, audience: Audience, found: SaidAssociations) => string;
  readonly noAssociations: (audience: Audience, plan: Plan, reason: string) => string;
  readonly associationNote: string;
  /** What is said once of all themes. */
  readonly themeNote: string;
  /** Above the themes of one question. */
  readonly themesOf: (question: string) => string;
  readonly theme: (label: string, people: string) => string;
  readonly atLeast: (n: string) => string;
  readonly action: (action: { concern: string; action: string; owner: string; dueOn: string; measure: string; baseline: string }) => string;
  readonly progress: (progress: { concern: string; done: string | null; then: string; now: string }) => string;
  readonly movement: Readonly<Record<ActionProgress['movement'], string>>;
  readonly isDue: string;
  readonly method: (rules: ReportRules) => readonly string[];
}

/** Outcomes by how they go with something: named, and how many there are of which nothing is said, by the reason. */
export interface SaidAssociations {
  readonly moreOften: readonly string[];
  readonly lessOften: readonly string[];
  readonly noSign: readonly string[];
  readonly none: readonly (readonly [outcomes: number, reason: string])[];
}
