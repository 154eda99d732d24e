import { NoFigure } from './reason.ts';
import { Share } from './result.ts';
import * as z from 'zod/mini';

/** Which share of a scale is compared. */
export type Measure = z.infer<typeof Measure>;
export const Measure = z.enum(['positive', 'negative']);

/** A percentage that somebody published, with as much as is known of it. */
export type PublishedShare = z.infer<typeof PublishedShare>;
export const PublishedShare = z.strictObject({
  kind: z.literal('published'),
  percent: z.number(),
  /** People who took part, of whom some may have left the question out; `null` where not known. */
  n: z.nullable(z.number()),
});

/** The mean of the percentages of several authorities, each counting as much as the others unless weighted. */
export type MeanOfAuthorities = z.infer<typeof MeanOfAuthorities>;
export const MeanOfAuthorities = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mean'), percent: z.number(), authorities: z.number() }),
  NoFigure,
]);

/** Whether a share is higher than another: never a rank. */
export type Verdict = z.infer<typeof Verdict>;
export const Verdict = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['higher', 'lower', 'in-line']),
    /** `take-care` where one of the two has fewer than 100 people: a difference of 10 points or more can be chance. */
    reliability: z.enum(['usual', 'take-care']),
    /** By how much it is higher, as a share from −1 to 1, with the 95 % interval (Newcombe, method 10). */
    difference: z.number(),
    lower: z.number(),
    upper: z.number(),
    /** How likely so large a difference is by chance, and the same adjusted for all comparisons of the report (Benjamini and Hochberg). */
    p: z.number(),
    adjustedP: z.number(),
  }),
  NoFigure,
]);

/** One share of a question beside that of a benchmark. */
export type Comparison = z.infer<typeof Comparison>;
export const Comparison = z.strictObject({
  /** The benchmark’s id. */
  benchmark: z.string(),
  measure: Measure,
  /** The benchmark’s figure: of all its people together. The verdict is about this one. */
  figure: z.discriminatedUnion('kind', [...Share.def.options, PublishedShare]),
  /** The mean of the benchmark’s authorities; left out where it is not made of several. */
  mean: z.optional(MeanOfAuthorities),
  verdict: Verdict,
});
