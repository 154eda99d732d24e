import { Action } from './action.ts';
import { Id } from './id.ts';
import * as z from 'zod/mini';

const words = z.string().check(z.minLength(1), z.maxLength(500));

/** What an authority will do about what people said, and what it has done, as it hands both in. All of it stands in public reports: posts and teams, and no person's name. */
export type ActionPlan = z.infer<typeof ActionPlan>;
export const ActionPlan = z.strictObject({
  format: z.literal('poet-actions/1'),
  actions: z.readonly(
    z
      .array(
        z.strictObject({
          ...Action.shape,
          id: Id,
          concern: words,
          action: words,
          owner: words,
          /** What was done. Such an action is told of beside the report that planned it, and planned no more. */
          done: z.optional(words),
        }),
      )
      .check(z.maxLength(50)),
  ),
});
