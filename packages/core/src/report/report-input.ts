import type { Trend } from '../compose/diff/change.ts';
import type { Action } from '../model/action.ts';
import type { Period } from '../model/period.ts';
import type { Place } from '../model/place.ts';
import type { PublishedFigures } from '../model/published-figures.ts';
import type { Release } from '../model/release.ts';
import type { Report, ReportRules } from '../model/report.ts';
import type { Survey } from '../model/survey.ts';
import type { Whole } from '../protect/cut.ts';
import type { ProtectedFindings } from '../protect/protected-findings.ts';
import type { ProtectedRelease } from '../protect/protected-release.ts';

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
  /** People who were invited, where all who answered were. */
  readonly invited?: number;
  /** Everybody who could have been asked, such as all who have a plan. The response rate is of them where it is not known who was invited. */
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
