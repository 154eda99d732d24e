import * as z from 'zod/mini';

const counts = z.readonly(z.map(z.string(), z.number().check(z.int(), z.minimum(0))));

/** What became of one question over many submissions: counts of people. */
export type QuestionTally = z.infer<typeof QuestionTally>;
export const QuestionTally = z.strictObject({
  /** People by option or scale point. For `multiple`, one person counts once in each option chosen. */
  counts,
  /** People by status. */
  statuses: counts,
});

/** How many people chose what, in any number of submissions to one survey version. Counts add up: see `merge`. */
export type Tally = z.infer<typeof Tally>;
export const Tally = z.strictObject({
  /** `poet/parent-carer/ehcp@1.0.0` */
  survey: z.string(),
  /** Submissions counted. */
  n: z.number().check(z.int(), z.minimum(0)),
  /** By question id for the core, by `module@version/question id` for supplementary questions. */
  questions: z.readonly(z.map(z.string(), QuestionTally)),
});
