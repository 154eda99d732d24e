import type { Instrument } from '../model/instrument.ts';
import type { QuestionModule } from '../model/question-module.ts';
import { parentCarerEhcp } from './instruments/parent-carer-ehcp.ts';
import { parentCarerSenSupport } from './instruments/parent-carer-sen-support.ts';
import { practitionerEhcp } from './instruments/practitioner-ehcp.ts';
import { practitionerSenSupport } from './instruments/practitioner-sen-support.ts';
import { youngPersonEhcp } from './instruments/young-person-ehcp.ts';
import { youngPersonSenSupport } from './instruments/young-person-sen-support.ts';
import { alternativeProvision } from './modules/alternative-provision.ts';
import { annualReviews } from './modules/annual-reviews.ts';
import { communication } from './modules/communication.ts';
import { complaints } from './modules/complaints.ts';
import { familyWellbeing } from './modules/family-wellbeing.ts';
import { inclusion } from './modules/inclusion.ts';
import { localOffer } from './modules/local-offer.ts';
import { movingOn } from './modules/moving-on.ts';
import { personalBudgets } from './modules/personal-budgets.ts';
import { preparingForAdulthood } from './modules/preparing-for-adulthood.ts';
import { shortBreaks } from './modules/short-breaks.ts';
import { therapies } from './modules/therapies.ts';
import { transport } from './modules/transport.ts';
import { wellbeing } from './modules/wellbeing.ts';
import { workforce } from './modules/workforce.ts';

export type { Absence, Comparable, Concept, ConceptBlock } from '../model/concept.ts';
export { concepts } from './concepts.ts';
export type { ConceptId } from './concepts.ts';
export { parentCarerEhcp, parentCarerSenSupport, practitionerEhcp, practitionerSenSupport, youngPersonEhcp, youngPersonSenSupport };
export {
  alternativeProvision,
  annualReviews,
  communication,
  complaints,
  familyWellbeing,
  inclusion,
  localOffer,
  movingOn,
  personalBudgets,
  preparingForAdulthood,
  shortBreaks,
  therapies,
  transport,
  wellbeing,
  workforce,
};

/** Every instrument that POET ships: one for each audience under each plan. */
export const instruments: readonly Instrument[] = [
  parentCarerEhcp,
  youngPersonEhcp,
  practitionerEhcp,
  parentCarerSenSupport,
  youngPersonSenSupport,
  practitionerSenSupport,
];

/** The national catalogue: every supplementary module that POET ships. */
export const catalogue: readonly QuestionModule[] = [
  shortBreaks,
  transport,
  preparingForAdulthood,
  movingOn,
  inclusion,
  communication,
  therapies,
  wellbeing,
  annualReviews,
  localOffer,
  personalBudgets,
  familyWellbeing,
  alternativeProvision,
  complaints,
  workforce,
];
