import type { SurveyHarness } from './survey-harness.ts';

/** How a person comes to a state, on a survey that is opened within a part of the page. */
export type Way = (within: HTMLElement) => Promise<SurveyHarness>;
