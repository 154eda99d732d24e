import { Audience, Plan } from './code-lists.ts';
import { NoFigure } from './reason.ts';
import * as z from 'zod/mini';

/** Whether those who are positive about one thing are so about another more often. It says that they go together, never that one makes the other. */
export type Association = z.infer<typeof Association>;
export const Association = z.strictObject({
  audience: Audience,
  plan: Plan,
  /** The names of the two questions: how it was arranged, and what came of it. */
  process: z.string(),
  outcome: z.string(),
  odds: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('odds-ratio'),
      /** How many times higher the odds of a positive outcome are, with its 95 % interval (Mantel and Haenszel, within authorities), to two figures. */
      oddsRatio: z.number(),
      lower: z.number(),
      upper: z.number(),
      adjustedP: z.number(),
      /** Whether `adjustedP` is at most the `q` of the report. */
      isAssociated: z.boolean(),
      /** Of how many authorities. */
      authorities: z.number(),
    }),
    NoFigure,
  ]),
});
