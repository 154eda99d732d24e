/** Intervals, tests and funnels over counts of people: for reports, never for a page that asks. Each formula is in docs/methods.md. */
export { PoetError } from './errors.ts';
export { percentOf } from './score/percent.ts';
export type { Proportion } from './score/proportion.ts';
export type { Sample } from './score/sample.ts';
export type { TwoByTwo } from './score/two-by-two.ts';
export { deviateOf } from './score/confidence.ts';

export { wilson } from './score/wilson.ts';
export type { Interval } from './score/wilson.ts';
export { wilsonCorrected } from './score/interval/wilson-corrected.ts';
export { clopperPearson } from './score/interval/clopper-pearson.ts';
export { newcombe } from './score/interval/newcombe.ts';
export type { Difference, NewcombeOptions } from './score/interval/newcombe.ts';
export { oddsRatio } from './score/interval/odds-ratio.ts';
export type { OddsRatio } from './score/interval/odds-ratio.ts';
export { byar } from './score/interval/byar.ts';
export { garwood } from './score/interval/garwood.ts';
export { finitePopulationCorrection, wilsonOfPopulation } from './score/interval/finite-population.ts';

export { oneProportionTest } from './score/hypothesis/one-proportion-test.ts';
export { twoProportionsTest } from './score/hypothesis/two-proportions-test.ts';
export type { TwoProportionsTest } from './score/hypothesis/two-proportions-test.ts';
export { equalProportionsTest } from './score/hypothesis/equal-proportions-test.ts';
export type { ChiSquareTest } from './score/hypothesis/chi-square-test.ts';
export { binomialTest } from './score/hypothesis/binomial-test.ts';
export type { ExactTest } from './score/hypothesis/binomial-test.ts';
export { fisherExact } from './score/hypothesis/fisher-exact.ts';
export { mcnemar, mcnemarExact } from './score/hypothesis/mcnemar.ts';
export { mantelHaenszel } from './score/hypothesis/mantel-haenszel.ts';
export type { MantelHaenszel } from './score/hypothesis/mantel-haenszel.ts';
export { mannWhitney } from './score/hypothesis/mann-whitney.ts';
export type { MannWhitney } from './score/hypothesis/mann-whitney.ts';
export { wilcoxonSignedRank } from './score/hypothesis/wilcoxon-signed-rank.ts';
export type { SignedRankOptions, WilcoxonSignedRank } from './score/hypothesis/wilcoxon-signed-rank.ts';
export { kruskalWallis } from './score/hypothesis/kruskal-wallis.ts';
export type { KruskalWallis } from './score/hypothesis/kruskal-wallis.ts';
export type { RankChances, RankMethod, RankOptions } from './score/hypothesis/rank-test.ts';

export { funnel } from './score/funnel/funnel.ts';
export type { Funnel, FunnelArea } from './score/funnel/funnel.ts';
export { funnelOfRatios, funnelOfShares } from './score/funnel/funnel-limits.ts';
export type { FunnelLimits } from './score/funnel/funnel-limits.ts';
export { overDispersion } from './score/funnel/over-dispersion.ts';
export type { OverDispersion } from './score/funnel/over-dispersion.ts';

export { cronbachAlpha } from './score/cronbach-alpha.ts';
export type { CronbachAlpha } from './score/cronbach-alpha.ts';
export { benjaminiHochberg, holm } from './score/adjust-p.ts';
