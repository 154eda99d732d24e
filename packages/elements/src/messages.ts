import { dayInWords } from '@poet/core';
import type { NonSubstantive, Problem, Question } from '@poet/core';
import { msg, str } from './localize.ts';

/** Every word of the interface, one function each, so that a translator finds them in one file. */
export const messages = {
  back: () => msg('Back', { id: 'back' }),
  continue: () => msg('Continue', { id: 'continue' }),
  start: () => msg('Start', { id: 'start' }),
  send: () => msg('Send my answers', { id: 'send' }),
  skipAndSend: () => msg('Skip these questions and send my answers', { id: 'skip-and-send' }),
  progress: (number: number, of: number) => msg(str`Question ${number} of ${of}`, { id: 'progress' }),
  part: (part: number, parts: number) => msg(str`Part ${part} of ${parts}`, { id: 'part' }),
  progressLabel: () => msg('How far you are', { id: 'progress-label' }),
  problemTitle: () => msg('There is a problem', { id: 'problem-title' }),
  problemWith: (problem: string, question: string) => msg(str`${problem}: ${question}`, { id: 'problem-with' }),
  problemPrefix: () => msg('Problem:', { id: 'problem-prefix' }),
  atMost: (characters: number) => msg(str`You can write up to ${characters} characters.`, { id: 'at-most' }),
  day: () => msg('Day', { id: 'day' }),
  month: () => msg('Month', { id: 'month' }),
  year: () => msg('Year', { id: 'year' }),
  or: () => msg('or', { id: 'or' }),
  checkTitle: () => msg('Check your answers', { id: 'check-title' }),
  checkIntro: () => msg('You can change any answer before you send them.', { id: 'check-intro' }),
  checkFurther: () =>
    msg('After this page there are a few last questions about equality. You can skip all of them.', { id: 'check-further' }),
  change: () => msg('Change', { id: 'change' }),
  changeWhat: (question: string) => msg(str`Change your answer to: ${question}`, { id: 'change-what' }),
  notAnswered: () => msg('Not answered', { id: 'not-answered' }),
  sendingTitle: () => msg('Sending your answers', { id: 'sending-title' }),
  sendingBody: () => msg('Please keep this page open for a moment.', { id: 'sending-body' }),
  waitingTitle: () => msg('Your answers are not sent yet', { id: 'waiting-title' }),
  waitingBody: () =>
    msg('We could not send them just now. Your answers are safe as long as this page stays open. We will keep trying.', {
      id: 'waiting-body',
    }),
  sentTitle: () => msg('Thank you. Your answers have been sent.', { id: 'sent-title' }),
  sentBody: () => msg('Your answers are no longer on this device. You can close this page.', { id: 'sent-body' }),
  parkedTitle: () => msg('We have kept your answers, but could not send them', { id: 'parked-title' }),
  parkedRefused: () =>
    msg('They were not accepted. This is not your fault. You can try again, or save a copy and give it to the people who asked you.', {
      id: 'parked-refused',
    }),
  parkedUnreached: () =>
    msg('They did not get through. This is not your fault. You can try again, or save a copy and give it to the people who asked you.', {
      id: 'parked-unreached',
    }),
  parkedSetup: () =>
    msg('This page is not set up to send answers. You can save a copy and give it to the people who asked you.', { id: 'parked-setup' }),
  saveCopy: () => msg('Save a copy of my answers', { id: 'save-copy' }),
  copyName: () => msg('my-answers.json', { id: 'copy-name' }),
  tryAgain: () => msg('Try again now', { id: 'try-again' }),
  clear: () => msg('Clear my answer', { id: 'clear' }),
  cleared: () => msg('Your answer is cleared.', { id: 'cleared' }),
  leave: () => msg('Leave this page quickly', { id: 'leave' }),
  leaveByKey: () => msg('Or press the Esc key 3 times.', { id: 'leave-by-key' }),
  leaveOnceMore: () => msg('Press Esc once more to leave this page.', { id: 'leave-once-more' }),
  unavailable: () => msg('The survey cannot be shown here at the moment. Please try again later.', { id: 'unavailable' }),
};

/** The words of what is fetched only when it is on. Beside the others, since minifying inlines those that no other file asks for. */
export const aloudMessages = {
  readAloud: () => msg('Read this page aloud', { id: 'read-aloud' }),
  stopReading: () => msg('Stop reading', { id: 'stop-reading' }),
};

/** What is wrong with an answer, and what to do about it, for the person who gave it. */
export function problemMessage({ code, limit }: Problem, kind: Question['kind'], language: string): string {
  const day = dayInWords(String(limit ?? ''), language);
  switch (code) {
    case 'required':
      return kind === 'text' || kind === 'number' || kind === 'date'
        ? msg('Write an answer', { id: 'required-text' })
        : msg('Choose an answer', { id: 'required-choice' });
    case 'not-a-number':
      return msg('Write a whole number, using digits such as 12', { id: 'not-a-number' });
    case 'too-small':
      return msg(str`The number must be ${limit ?? 0} or more`, { id: 'too-small' });
    case 'too-large':
      return msg(str`The number must be ${limit ?? 0} or less`, { id: 'too-large' });
    case 'not-a-date':
      return msg('Write a real date, such as 27 3 2026', { id: 'not-a-date' });
    case 'too-early':
      return msg(str`The date must be ${day} or later`, { id: 'too-early' });
    case 'too-late':
      return msg(str`The date must be ${day} or earlier`, { id: 'too-late' });
    case 'too-long':
      return msg(str`Your answer is too long. Use ${limit ?? 0} characters or fewer`, { id: 'too-long' });
    case 'too-many':
      return msg(str`Choose ${limit ?? 0} or fewer`, { id: 'too-many' });
    case 'not-with-others':
      return msg('Choose either the last answer or some of the others', { id: 'not-with-others' });
    case 'wrong-form':
    case 'unknown-option':
    case 'chosen-twice':
      return msg('Choose one of the answers shown', { id: 'unknown-answer' });
  }
}

/** A way to answer without a view, in a person's words. */
export function nonSubstantiveLabel(way: NonSubstantive): string {
  switch (way) {
    case 'dont-know':
      return msg('I don’t know', { id: 'dont-know' });
    case 'not-applicable':
      return msg('Does not apply', { id: 'not-applicable' });
    case 'prefer-not-to-say':
      return msg('I don’t want to say', { id: 'prefer-not-to-say' });
  }
}
