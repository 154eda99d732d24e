import type { NonSubstantive } from '../model/code-lists.ts';

/** The usual ways to answer without a view. */
export const noView = ['dont-know', 'prefer-not-to-say'] as const satisfies readonly NonSubstantive[];

/** The same, for what does not concern everybody: paid work, a review that has not been held. */
export const noViewOrNotApplicable = ['dont-know', 'not-applicable', 'prefer-not-to-say'] as const satisfies readonly NonSubstantive[];

/** The only way that fits facts about oneself, which one knows. */
export const notSaid = ['prefer-not-to-say'] as const satisfies readonly NonSubstantive[];
