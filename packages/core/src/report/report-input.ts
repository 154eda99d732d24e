import type { Trend } from '../compose/diff/change.ts';
import type { Action } from '../model/action.ts';
import type { Measure } from '../model/comparison.ts';
import type { Period } from '../model/period.ts';
import type { Place } from '../model/place.ts';
import type { Release } from '../model/release.ts';
import type { Report, ReportRules } from '../model/report.ts';
import type { Survey } from '../model/survey.ts';
import type { Audience, Plan } from '../model/code-lists.ts';
import type { Whole } from '../protect/cut.ts';
import type { ProtectedFindings } from '../protect/protected-findings.ts';
import type { ProtectedRelease } from '../protect/protected-release.ts';

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

/** What is published of those who could have answered, by option of a question that says who did. */
export interface PublishedMix {
  readonly question: string;
  readonly source: string;
  /** By option; they need not add up to 100. */
  readonly percents: Readonly<Record<string, number>>;
}

/** What a report is to say of one survey, beside its figures. */
export interface PartInput {
  readonly survey: Survey;
  readonly invited?: number;
  /** Everybody who could have been asked, such as all who have a plan. */
  readonly population?: number;
  readonly mix?: readonly PublishedMix[];
  readonly published?: readonly PublishedFigures[];
  /** Where the survey had another version a year before: what has become of the trend of each question, as `diffDefinitions` has it. Left out: all are broken. */
  readonly trends?: ReadonlyMap<string, Trend>;
  /** The names of the questions for which there is to be a funnel. */
  readonly funnels?: readonly string[];
}

/** The report before this one, and what the authority says that it did, by action. */
export interface Before {
  readonly report: Report;
  readonly done?: Readonly<Record<string, string>>;
}

/** What `report` takes. Figures come in a release that has passed the audit, and in no other way. */
export interface ReportInput {
  readonly synthetic: boolean;
  readonly place: Place;
  readonly period: Period;
  /** Which statement of the period this is, where it was stated before, or will be. */
  readonly statement?: Pick<Release, 'number' | 'receivedUntil' | 'change'>;
  readonly release: ProtectedRelease;
  /** How the places of the release add up, as `releaseCuts` has it: which authorities are in which region. */
  readonly wholes?: readonly Whole[];
  /** Associations and themes. */
  readonly findings?: ProtectedFindings;
  readonly parts: readonly PartInput[];
  /** Whether an authority is among those that it is compared with: left out, unless given. */
  readonly own?: 'left-out' | 'included';
  /** `minimum` and `rounded` are those with which the release was protected. */
  readonly rules?: Partial<ReportRules>;
  readonly actions?: readonly Action[];
  readonly before?: Before;
  /** The report of the same place and days a year before. */
  readonly yearBefore?: Report;
}
