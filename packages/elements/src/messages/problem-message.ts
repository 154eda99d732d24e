import { dayInWords } from '@poet/core';
import type { Problem, Question } from '@poet/core';
import { msg, str } from '../localize.ts';

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
