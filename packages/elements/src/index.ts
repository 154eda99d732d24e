export { PoetLeaveEvent, PoetPageEvent, PoetProblemEvent, PoetReadyEvent, PoetSentEvent, PoetSubmitEvent } from './survey/events.ts';
export type { ShownPage, SurveyStatus } from './survey/events.ts';
export { PoetSealedEvent } from './survey/sealed-event.ts';
export { PoetSurvey } from './survey/poet-survey.ts';
