import { Id } from './id.ts';
import * as z from 'zod/mini';

/**
 * When a question or section is shown. A closed tree: no expressions, no functions, nothing to evaluate but this.
 * `is` names options, scale points or non-substantive answers; it holds when the answer is one of them, or for several choices contains one.
 * A question that is not shown, or not answered, is none of them.
 */
export type Condition =
  | { readonly question: string; readonly is: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export const Condition: z.ZodMiniType<Condition> = z.union([
  z.strictObject({ question: Id, is: z.readonly(z.array(Id).check(z.minLength(1))) }),
  z.strictObject({ all: z.readonly(z.array(z.lazy(() => Condition)).check(z.minLength(1))) }),
  z.strictObject({ any: z.readonly(z.array(z.lazy(() => Condition)).check(z.minLength(1))) }),
  z.strictObject({ not: z.lazy(() => Condition) }),
]);
