import * as z from 'zod/mini';

/** Where a text stands in a definition, by ids and not by position: `question.support-choice.text`. See `textsOf`. */
export const TextAddress = z
  .string()
  .check(
    z.maxLength(300),
    z.regex(/^[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9][A-Za-z0-9-]*)*$/, 'An address looks like question.support-choice.text.'),
  );
