import { statuses } from './statuses.ts';
import * as z from 'zod/mini';

/** Who is asked. */
export type Audience = z.infer<typeof Audience>;
export const Audience = z.enum(['practitioner', 'parent-carer', 'young-person']);

/** The kind of support that the questions are about. A list, because the law will add to it. */
export type Plan = z.infer<typeof Plan>;
export const Plan = z.enum(['ehcp', 'sen-support']);

/** Answers that are not a view. They stand beside a scale or a list of options, never on it. */
export type NonSubstantive = z.infer<typeof NonSubstantive>;
export const NonSubstantive = z.enum(['dont-know', 'not-applicable', 'prefer-not-to-say']);

/** What became of a question. Every question of a survey has exactly one. */
export type Status = z.infer<typeof Status>;
export const Status = z.enum(statuses);

/** How the answers came in. */
export type Mode = z.infer<typeof Mode>;
export const Mode = z.enum(['online', 'paper']);

/** How the questions looked: plain, in Easy Read with pictures, in large text with strong contrast, or in Easy Read in large text. */
export type Presentation = z.infer<typeof Presentation>;
export const Presentation = z.enum(['standard', 'easy-read', 'large', 'easy-read-large']);

/** Who filled in the survey. Own answers and a proxy's answers are never merged. */
export type Helper = z.infer<typeof Helper>;
export const Helper = z.enum(['alone', 'with-help', 'someone-else', 'not-said']);
