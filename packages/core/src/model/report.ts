import { Benchmark } from './benchmark.ts';
import { AuthorityCode, DefinitionId, Version } from './id.ts';
import { QuestionResult } from './result.ts';
import * as z from 'zod/mini';

/** What a collector gives an authority: the results of one survey version over a span of days, beside its benchmarks. */
export type Report = z.infer<typeof Report>;
export const Report = z.strictObject({
  format: z.literal('poet-report/1'),
  kind: z.enum(['termly-summary', 'annual-report', 'window']),
  survey: z.strictObject({ id: DefinitionId, version: Version }),
  authority: AuthorityCode,
  /** The first and the last day, both included, in Europe/London. */
  from: z.iso.date(),
  to: z.iso.date(),
  questions: z.readonly(z.array(QuestionResult)),
  benchmarks: z.readonly(z.array(Benchmark)),
});
