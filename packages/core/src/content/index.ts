import type { Instrument } from '../model/instrument.ts';
import type { QuestionModule } from '../model/question-module.ts';
import { parentCarerEhcp } from './instruments/parent-carer-ehcp.ts';
import { practitionerEhcp } from './instruments/practitioner-ehcp.ts';
import { shortBreaks } from './modules/short-breaks.ts';
import { youngPersonEhcp } from './instruments/young-person-ehcp.ts';

export type { Concept, ConceptBlock } from '../model/concept.ts';
export { concepts } from './concepts.ts';
export type { ConceptId } from './concepts.ts';
export { parentCarerEhcp, practitionerEhcp, shortBreaks, youngPersonEhcp };

/** Every instrument that POET ships, one for each audience. */
export const instruments: readonly Instrument[] = [parentCarerEhcp, youngPersonEhcp, practitionerEhcp];

/** The national catalogue: every supplementary module that POET ships. */
export const catalogue: readonly QuestionModule[] = [shortBreaks];
