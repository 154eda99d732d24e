import { AuthorityCode } from './id.ts';
import { QuestionResult } from './result.ts';
import * as z from 'zod/mini';

/** Whose results stand beside an authority's: another's, a region's, the country's, or figures that were published. */
export type Comparator = z.infer<typeof Comparator>;
export const Comparator = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('authority'), code: AuthorityCode }),
  z.strictObject({ kind: z.literal('region'), name: z.string() }),
  z.strictObject({ kind: z.literal('england') }),
  z.strictObject({ kind: z.literal('published'), source: z.string() }),
]);

/** The results of a comparator. */
export type Benchmark = z.infer<typeof Benchmark>;
export const Benchmark = z.strictObject({ comparator: Comparator, questions: z.readonly(z.array(QuestionResult)) });
