/**
 * What a survey needs after its first page: what is wrong on it, checking the answers, sealing them, where they are afterwards, and handing over.
 * One file, fetched as soon as the first page is on screen, so that nobody waits for it: neither for the first page, nor on the last.
 */
export { drawCheckAnswers } from './check-answers.ts';
export { comeBack } from './come-back.ts';
export { tellWrong } from './error-summary.ts';
export { drawHandOver, drawWho, handOverTo } from './hand-over.ts';
export { laterStyles } from './later.styles.ts';
export { problems } from '@poet/core';
export { problemMessage } from '../messages/problem-message.ts';
export { drawDelivery, drawSent } from './outcome.ts';
export { saveCopy } from './save-copy.ts';
export { Sender } from './sender.ts';
export { sealAnswers } from './seal-answers.ts';
