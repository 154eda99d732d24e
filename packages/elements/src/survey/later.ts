/**
 * What a survey needs after its first page: what is wrong on it and the way there, checking the answers, sealing them, where they are afterwards, and
 * handing over. One file, fetched as soon as the first page is on screen, so that nobody waits for it: neither for the first page, nor on the last.
 */
export { problems } from '@poet/core';
export { problemMessage } from '../messages/problem-message.ts';
export { drawCheckAnswers } from './check-answers.ts';
export { comeBack } from './come-back.ts';
export { drawLater } from './draw-later.ts';
export { tellWrong } from './error-summary.ts';
export { goToQuestion } from './go-to-question.ts';
export { drawWho, handOverTo } from './hand-over.ts';
export { laterStyles } from './later.styles.ts';
export { saveCopy } from './save-copy.ts';
export { Sender } from './sender.ts';
export { sealAnswers } from './seal-answers.ts';
export { todayInLondon } from './today-in-london.ts';
