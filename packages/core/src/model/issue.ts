import * as z from 'zod/mini';

/** One thing that is wrong with data from outside: where, what kind, and a sentence that says what to do. */
export type Issue = z.infer<typeof Issue>;
export const Issue = z.object({
  /** A JSON Pointer (RFC 6901) into the data: `/sections/0/questions/2/options`. Empty for the whole. */
  path: z.string(),
  /** A word to branch on: `unknown-option`, `too-deep`. */
  code: z.string(),
  /** What was wrong, what was expected, what to do. For people. */
  message: z.string(),
});

/** What a door gives back: the value, or every reason why there is none. */
export type Parsed<T> = { readonly kind: 'ok'; readonly value: T } | { readonly kind: 'issues'; readonly issues: readonly Issue[] };
