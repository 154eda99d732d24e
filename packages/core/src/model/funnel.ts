import * as z from 'zod/mini';

/** How large and how high: one authority without its name. */
const point = z.strictObject({ n: z.number(), percent: z.number() });
const ends = z.strictObject({ lower: z.number(), upper: z.number() });

/** All authorities around what they have in common, only one of them named: where those of each size lie by chance. */
export type Funnel = z.infer<typeof Funnel>;
export const Funnel = z.strictObject({
  kind: z.literal('funnel'),
  /** The share of all of them together. */
  target: z.number(),
  /** By how much they differ more than by chance: limits are widened by its root where it is above 1. */
  phi: z.number(),
  /** Where this authority lies; `null` where its own figure is hidden. */
  own: z.nullable(z.strictObject({ ...point.shape, position: z.enum(['within', 'above-95', 'below-95', 'above-99.8', 'below-99.8']) })),
  /** The others, by size: those whose figures are shown. */
  others: z.readonly(z.array(point)),
  /** Shares between which areas of a size lie by chance, 19 in 20 of them and 998 in 1,000. */
  limits: z.readonly(z.array(z.strictObject({ n: z.number(), limits95: ends, limits998: ends }))),
});
