import { dayInWords } from '@poet/core';
import type { NonSubstantive, Problem, Question } from '@poet/core';
import { msg, str } from './localize.ts';

/** The words of the interface that the first pages need, one function each. What is said later is in `later-messages.ts`. */
export const messages = {
  back: () => msg('Back', { id: 'back' }),
  continue: () => msg('Continue', { id: 'continue' }),
  start: () => msg('Start', { id: 'start' }),
  send: () => msg('Send my answers', { id: 'send' }),
  skipAndSend: () => msg('Skip these questions and send my answers', { id: 'skip-and-send' }),
  progress: (number: number, of: number) => msg(str`Question ${number} of ${of}`, { id: 'progress' }),
  part: (part: number, parts: number) => msg(str`Part ${part} of ${parts}`, { id: 'part' }),
  problemTitle: () => msg('There is a problem', { id: 'problem-title' }),
  problemWith: (problem: string, question: string) => msg(str`${problem}: ${question}`, { id: 'problem-with' }),
  problemPrefix: () => msg('Problem:', { id: 'problem-prefix' }),
  atMost: (characters: number) => msg(str`You can write up to ${characters} characters.`, { id: 'at-most' }),
  day: () => msg('Day', { id: 'day' }),
  month: () => msg('Month', { id: 'month' }),
  year: () => msg('Year', { id: 'year' }),
  or: () => msg('or', { id: 'or' }),
  checkTitle: () => msg('Check your answers', { id: 'check-title' }),
  notHere: () =>
    msg('This page is taking a while. Your answers are safe as long as it stays open. Press the button to try again.', { id: 'not-here' }),
  clear: () => msg('Clear my answer', { id: 'clear' }),
  cleared: () => msg('Your answer is cleared.', { id: 'cleared' }),
  easyRead: () => msg('Easy Read', { id: 'easy-read' }),
  large: () => msg('Large text', { id: 'large' }),
  leave: () => msg('Leave this page quickly', { id: 'leave' }),
  leaveByKey: () => msg('Or press the Esc key 3 times.', { id: 'leave-by-key' }),
  leaveOnceMore: () => msg('Press Esc once more to leave this page.', { id: 'leave-once-more' }),
  readAloud: () => msg('Read this page aloud', { id: 'read-aloud' }),
  stopReading: () => msg('Stop reading', { id: 'stop-reading' }),
  unavailable: () => msg('The survey cannot be shown here at the moment. Please try again later.', { id: 'unavailable' }),
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
