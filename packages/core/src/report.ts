/** Figures beside others, protected, as a report: for those who make reports, never for a page that asks. docs/report.md says what is in one. */
export { PoetError } from './errors.ts';
export { Action, ActionProgress, FigureReference, PlannedAction } from './model/action.ts';
export { ActionPlan } from './model/action-plan.ts';
export { ReviewedTheme, ReviewedThemes, ThemeReview } from './model/reviewed-themes.ts';
export { Association } from './model/association.ts';
export { Benchmark, Caveat, Comparator } from './model/benchmark.ts';
export { Comparison, MeanOfAuthorities, Measure, PublishedShare, Verdict } from './model/comparison.ts';
export { Funnel } from './model/funnel.ts';
export { Place, Region } from './model/place.ts';
export type { PublishedFigure, PublishedFigures } from './model/published-figures.ts';
export { Populations } from './model/populations.ts';
export { AtLeast, Count, NoFigure, Reason } from './model/reason.ts';
export { ConceptRow, Headline, Mix, Report, ReportPart, ReportRelease, ReportRules, Standout, Theme } from './model/report.ts';
export { ReportChoice, ReportQuestion } from './model/report-question.ts';

export { published2016 } from './content/published-2016.ts';

export { crossTally, mergeCrossTallies, mergeTables } from './score/cross-tally.ts';
export type { CrossedNames, CrossTally, Pair } from './score/crossed.ts';

export { associate } from './compare/associate.ts';
export type { AssociationFound, PairCounts, Where } from './compare/associate.ts';
export { england } from './compare/group-names.ts';
export { releaseCuts } from './compare/release-cuts.ts';
export type { AuthorityTally, ReleaseCuts, Subjects, Tallied } from './compare/release-cuts.ts';
export { compareShares } from './compare/compare-shares.ts';
export type { CompareRules, Difference, Other } from './compare/compare-shares.ts';
export { funnelOf } from './compare/funnel-of.ts';
export { meanOfAuthorities } from './compare/mean-of-authorities.ts';
export type { WeightedShare } from './compare/mean-of-authorities.ts';

export { protectFindings } from './protect/protected-findings.ts';
export type { Findings, ProtectedFindings, ProtectedTheme, ThemeCount } from './protect/protected-findings.ts';
export { isProtectedRelease } from './protect/protected-release.ts';
export type { ProtectedRelease, PublishedCut } from './protect/protected-release.ts';

export { associationQuestions } from './report/association-questions.ts';
export { authorityTallies } from './report/authority-tallies.ts';
export { isSameWhere } from './report/find-cut.ts';
export { goesWith, onlyReason } from './report/goes-with.ts';
export type { FoundWith, GoesWith } from './report/goes-with.ts';
export { placeOf } from './report/place-of.ts';
export { report } from './report/report.ts';
export type { Before, PartInput, PublishedMix, ReportInput } from './report/report-input.ts';
export { defaultRules } from './report/rules.ts';

export { comparisonInWords, benchmarkInWords } from './report/comparison-in-words.ts';
export type { Saying } from './report/comparison-in-words.ts';
export { englishCaveats, englishReasons } from './report/english-reasons.ts';
export { englishReportWords } from './report/english-words.ts';
export type { TextSection, Voice } from './report/part-in-words.ts';
export { reportInWords } from './report/report-in-words.ts';
export type { ReportText } from './report/report-in-words.ts';
export type { ReportWords, SaidAssociations, SaidDifference, SaidInterval, SaidShare } from './report/words.ts';
