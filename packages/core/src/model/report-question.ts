import { Comparison } from './comparison.ts';
import { Funnel } from './funnel.ts';
import { Id } from './id.ts';
import { NoFigure } from './reason.ts';
import { QuestionResult } from './result.ts';
import { Polarity } from './scale.ts';
import { Text } from './text.ts';
import * as z from 'zod/mini';

/** One option or point, in the words that people chose. */
export type ReportChoice = z.infer<typeof ReportChoice>;
export const ReportChoice = z.strictObject({ id: Id, label: Text, polarity: z.optional(Polarity) });

/** One question: how it was asked, what it came to, and what stands beside it. */
export type ReportQuestion = z.infer<typeof ReportQuestion>;
export const ReportQuestion = z.strictObject({
  /** A name for tables and charts, in plain English; `null` for what an authority asks of its own. */
  title: z.nullable(z.string()),
  text: Text,
  /** The id of its section. */
  section: Id,
  /** In the order asked: those of `result.distribution`. */
  choices: z.readonly(z.array(ReportChoice)),
  result: QuestionResult,
  /** For scales: one for each benchmark and measure, none left out. */
  comparisons: z.readonly(z.array(Comparison)),
  /** Where the place lies among all authorities; left out where nobody asked for it. */
  funnel: z.optional(z.discriminatedUnion('kind', [Funnel, NoFigure])),
});
