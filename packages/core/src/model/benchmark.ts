import { Region } from './place.ts';
import { Count } from './reason.ts';
import * as z from 'zod/mini';

/** Whether an authority is among those that it is compared with. */
const own = z.enum(['left-out', 'included']);

/** Whose results stand beside a place's: those of its region, of England, its own of a year before, or figures that somebody published. */
export type Comparator = z.infer<typeof Comparator>;
export const Comparator = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('region'), ...Region.shape, own }),
  z.strictObject({ kind: z.literal('england'), own }),
  z.strictObject({ kind: z.literal('earlier') }),
  z.strictObject({ kind: z.literal('published'), title: z.string(), source: z.string() }),
]);

/** What is to be known before a comparison is believed. */
export type Caveat = z.infer<typeof Caveat>;
export const Caveat = z.enum([
  /** Only whole percents are known: each may be half a point off. */
  'whole-percents',
  /** How many people answered each question is not known, only how many took part. */
  'base-unknown',
  /** The same thing was asked about, in other words. */
  'other-words',
  /** From other days. */
  'other-window',
  /** Asked by another version of the survey: only questions whose trend is kept are compared. */
  'other-version',
]);

/** With what the questions of a survey are compared. The figures stand beside each question, in its comparisons. */
export type Benchmark = z.infer<typeof Benchmark>;
export const Benchmark = z.strictObject({
  /** A name for it within the report: `region`, `england`, `earlier`, or one for figures that were published. */
  id: z.string(),
  comparator: Comparator,
  /** The first and the last day of its submissions; `null` where not known. */
  from: z.nullable(z.iso.date()),
  to: z.nullable(z.iso.date()),
  /** Submissions, or people who took part. */
  returns: Count,
  /** How many authorities they are from; `null` where not known, or where it is one. */
  authorities: z.nullable(z.number()),
  caveats: z.readonly(z.array(Caveat)),
});
