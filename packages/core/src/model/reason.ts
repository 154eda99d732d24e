import * as z from 'zod/mini';

/** Why there is no figure where one could be. Each has a sentence in `report/words.ts`: nothing that is missing is ever a blank. */
export type Reason = z.infer<typeof Reason>;
export const Reason = z.enum([
  /** Nobody gave a view. */
  'no-answers',
  /** Hidden, since it could tell something about few people. */
  'suppressed',
  /** The question was not asked there. */
  'not-asked',
  /** Fewer people than a comparison needs, on either side. */
  'too-few-to-compare',
  /** Asked of somebody else, about another plan, in other days, or in other words. */
  'other-audience',
  'other-plan',
  'other-window',
  'other-version',
  /** Fewer authorities than a figure of several needs. */
  'too-few-authorities',
  /** One authority has so large a part that the figure would be its own. */
  'dominant-authority',
  /** Nobody said how many there are. */
  'not-given',
  /** More answers than there were people to give them: one of the two numbers is wrong. */
  'more-than-there-are',
  /** Weights that add up to nothing. */
  'weights-of-zero',
  /** Not looked through yet by somebody who takes out what could name a person. */
  'not-reviewed',
]);

/** A figure that is not there, and why. */
export type NoFigure = z.infer<typeof NoFigure>;
export const NoFigure = z.strictObject({ kind: z.literal('none'), reason: Reason });

const people = z.number().check(z.int(), z.minimum(0));

/** A number of people, or why there is none. */
export type Count = z.infer<typeof Count>;
export const Count = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('count'), n: people }), NoFigure]);

/** How many people there are at least, or why that cannot be said. */
export type AtLeast = z.infer<typeof AtLeast>;
export const AtLeast = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('at-least'), n: people }), NoFigure]);
