import type { AnswerValue } from '../model/answer.ts';
import type { Item } from '../model/items.ts';
import { maxAnswerLength } from '../model/limits.ts';
import type { DateQuestion, MultipleQuestion, NumberQuestion, Question, TextQuestion } from '../model/question.ts';

/** What is wrong with one answer, in a word, with the limit that it passed. The words shown to people are the element's. */
export interface ValueProblem {
  readonly code:
    | 'required'
    | 'wrong-form'
    | 'unknown-option'
    | 'chosen-twice'
    | 'too-many'
    | 'not-with-others'
    | 'too-long'
    | 'not-a-number'
    | 'not-a-date'
    | 'too-small'
    | 'too-large'
    | 'too-early'
    | 'too-late';
  readonly limit?: number | string;
}

/** Whether a value, in the form in which it leaves the device, is an answer to this question. */
export function checkValue(item: Item, value: unknown): ValueProblem | null {
  const { question } = item;
  switch (question.kind) {
    case 'scale':
    case 'single':
      if (typeof value !== 'string') return { code: 'wrong-form' };
      return item.choiceSet.has(value) ? null : { code: 'unknown-option' };
    case 'multiple':
      return checkSeveral(item, question, value);
    case 'text':
      return checkText(question, value);
    case 'number':
      return checkNumber(question, value);
    case 'date':
      return checkDate(question, value);
    case 'information':
      return { code: 'wrong-form' };
  }
}

function checkSeveral(item: Item, question: MultipleQuestion, value: unknown): ValueProblem | null {
  if (!Array.isArray(value) || value.length === 0) return { code: 'wrong-form' };
  const chosen: readonly unknown[] = value;
  for (let i = 0; i < chosen.length; i++) {
    const id = chosen[i];
    if (typeof id !== 'string') return { code: 'wrong-form' };
    if (!item.choiceSet.has(id)) return { code: 'unknown-option' };
    if (chosen.indexOf(id) < i) return { code: 'chosen-twice' };
  }
  if (chosen.length > 1 && question.options.some((option) => option.exclusive && chosen.includes(option.id)))
    return { code: 'not-with-others' };
  if (question.max !== undefined && chosen.length > question.max) return { code: 'too-many', limit: question.max };
  return null;
}

function checkText(question: TextQuestion, value: unknown): ValueProblem | null {
  if (typeof value !== 'string' || value === '') return { code: 'wrong-form' };
  const limit = question.maxLength ?? maxAnswerLength;
  return value.length > limit ? { code: 'too-long', limit } : null;
}

function checkNumber({ min, max }: NumberQuestion, value: unknown): ValueProblem | null {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return { code: 'not-a-number' };
  if (min !== undefined && value < min) return { code: 'too-small', limit: min };
  if (max !== undefined && value > max) return { code: 'too-large', limit: max };
  return null;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

function checkDate({ min, max }: DateQuestion, value: unknown): ValueProblem | null {
  if (typeof value !== 'string' || !day.test(value) || !isInCalendar(value)) return { code: 'not-a-date' };
  if (min !== undefined && value < min) return { code: 'too-early', limit: min };
  if (max !== undefined && value > max) return { code: 'too-late', limit: max };
  return null;
}

function isInCalendar(value: string): boolean {
  const [year = 0, month = 0, dayOfMonth = 0] = value.split('-').map(Number);
  const lastDay = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
    month - 1
  ];
  return lastDay !== undefined && dayOfMonth >= 1 && dayOfMonth <= lastDay;
}

/** What was typed, in the form in which it leaves the device: `" 12 "` becomes 12, `2026-2-3` becomes `2026-02-03`, white space around words goes. */
export function normalise(item: Item, typed: AnswerValue): AnswerValue {
  if (typeof typed !== 'string') return typed;
  switch (item.question.kind) {
    case 'number': {
      const text = typed.trim();
      // Commas only between thousands: 1,500 is a number, and 1,5 is a question to the person.
      const digits = /^-?\d{1,3}(?:,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text;
      return /^-?\d{1,15}$/.test(digits) ? Number(digits) : typed;
    }
    case 'date': {
      const [year, month, dayOfMonth, ...more] = typed.split('-').map((part) => part.trim());
      if (!year || !month || !dayOfMonth || more.length > 0) return typed;
      return `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
    }
    case 'text':
      // Nobody can store these two; a submission refused for them would be lost.
      return typed.trim().toWellFormed().replaceAll('\0', '\ufffd');
    case 'scale':
    case 'single':
    case 'multiple':
    case 'information':
      return typed;
  }
}

/** Whether nothing was typed or chosen: the question counts as skipped. A day of which no part was typed is `--`. */
export function isEmpty(kind: Question['kind'], value: AnswerValue): boolean {
  if (typeof value === 'string') return value.trim() === '' || (kind === 'date' && value === '--');
  return typeof value === 'object' && value.length === 0;
}
