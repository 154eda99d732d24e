export { PoetPageEvent, PoetProblemEvent, PoetReadyEvent, PoetSentEvent, PoetSubmitEvent } from './survey/events.ts';
export { PoetSurvey } from './survey/poet-survey.ts';
