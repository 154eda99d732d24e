import { NoFigure } from './reason.ts';
import * as z from 'zod/mini';

const people = z.number().check(z.int(), z.minimum(0));

/** A share of people with its 95 % interval (Wilson), or the reason why there is none: of a result, that nobody answered, or that it is hidden. */
export type Share = z.infer<typeof Share>;
export const Share = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('share'),
    count: people,
    n: people,
    /** A whole number, halves up. */
    percent: z.number(),
    /** The interval's ends, as shares from 0 to 1. */
    lower: z.number(),
    upper: z.number(),
  }),
  NoFigure,
]);

/** One option's part of a distribution. */
export type OptionResult = z.infer<typeof OptionResult>;
export const OptionResult = z.strictObject({ id: z.string(), share: Share });

/** What one question came to. */
export type QuestionResult = z.infer<typeof QuestionResult>;
export const QuestionResult = z.strictObject({
  /** The question's id, or `module@version/id` for a supplementary one. */
  question: z.string(),
  concept: z.string(),
  kind: z.enum(['scale', 'single', 'multiple', 'text', 'number', 'date']),
  /** People to whom the question was shown. `null` when suppressed. */
  asked: z.nullable(people),
  /** People who gave a view. `null` when suppressed. */
  answered: z.nullable(people),
  /** The base: people who gave a view; for `multiple`, everybody asked. `null` when suppressed. */
  n: z.nullable(people),
  /** For scales: the shares on positive and on negative points. */
  positive: z.optional(Share),
  negative: z.optional(Share),
  /** For scales and lists: every option or point, in the order asked, none left out. */
  distribution: z.readonly(z.array(OptionResult)),
});
