import { Measure } from './comparison.ts';
import { DefinitionId } from './id.ts';
import { Share } from './result.ts';
import * as z from 'zod/mini';

/** Which figure: a share of a question of a survey. */
export type FigureReference = z.infer<typeof FigureReference>;
export const FigureReference = z.strictObject({ survey: DefinitionId, question: z.string(), measure: Measure });

/** What an authority will do about a concern: who, by when, and which figure will show it. */
export type Action = z.infer<typeof Action>;
export const Action = z.strictObject({
  id: z.string(),
  /** What people said. */
  concern: z.string(),
  /** What will be done. */
  action: z.string(),
  /** A post or a team. */
  owner: z.string(),
  dueOn: z.iso.date(),
  measure: FigureReference,
});

/** An action of a report, with what its measure was when it was planned. */
export type PlannedAction = z.infer<typeof PlannedAction>;
export const PlannedAction = z.strictObject({ ...Action.shape, baseline: Share });

/** What became of an action of the report before: you said, we did. */
export type ActionProgress = z.infer<typeof ActionProgress>;
export const ActionProgress = z.strictObject({
  ...PlannedAction.shape,
  /** What was done, in the authority’s words; `null` where nothing was said. */
  done: z.nullable(z.string()),
  isDue: z.boolean(),
  now: Share,
  /** Whether the measure moved, and which way people would want it to. */
  movement: z.enum(['better', 'worse', 'no-clear-change', 'cannot-say']),
});
