import type { Instrument } from '../model/instrument.ts';
import type { QuestionModule } from '../model/question-module.ts';
import { parentCarerEhcp } from './parent-carer-ehcp.ts';
import { practitionerEhcp } from './practitioner-ehcp.ts';
import { shortBreaks } from './short-breaks.ts';
import { youngPersonEhcp } from './young-person-ehcp.ts';

export { concepts } from './concepts.ts';
export type { Concept, ConceptBlock, ConceptId } from './concepts.ts';
export { parentCarerEhcp, practitionerEhcp, shortBreaks, youngPersonEhcp };

/** Every instrument that POET ships, one for each audience. */
export const instruments: readonly Instrument[] = [parentCarerEhcp, youngPersonEhcp, practitionerEhcp];

/** The national catalogue: every supplementary module that POET ships. */
export const catalogue: readonly QuestionModule[] = [shortBreaks];
