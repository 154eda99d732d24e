import type { NonSubstantive } from '@poet/core';
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
  newTab: () => msg('(opens in a new tab)', { id: 'new-tab' }),
};

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
