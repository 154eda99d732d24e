import { Id } from './id.ts';
import * as z from 'zod/mini';

/**
 * What has another name in a new version of a survey, so that answers to an earlier one can be carried over. It stands beside the version and is no
 * part of it: it asks nothing, and no hash covers it.
 */
export type Migration = z.infer<typeof Migration>;
export const Migration = z.strictObject({
  format: z.literal('poet-migration/1'),
  /** The ids of questions: as they were, and as they are now. */
  questions: z.optional(z.record(Id, Id)),
  /** By question as it is called now, the ids of its options or points: as they were, and as they are now. */
  options: z.optional(z.record(Id, z.record(Id, Id))),
});
