import { Condition } from './condition.ts';
import { Id } from './id.ts';
import { Question } from './question.ts';
import { Text } from './text.ts';
import * as z from 'zod/mini';

/** Questions about one thing, asked together. */
export type Section = z.infer<typeof Section>;
export const Section = z.strictObject({
  id: Id,
  title: Text,
  intro: z.optional(Text),
  showIf: z.optional(Condition),
  /** `after-check` places it behind check-your-answers: questions about equality, all optional. */
  placement: z.optional(z.literal('after-check')),
  questions: z.readonly(z.array(Question).check(z.minLength(1))),
});
