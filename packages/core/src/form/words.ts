import type { NonSubstantive } from '../model/code-lists.ts';
import type { Question } from '../model/question.ts';
import type { FormProblem } from './read-form.ts';

/** What an instruction about a condition stands over. */
export type Conditional = 'question' | 'section' | 'information';

/** An answer that a condition asks for: the number of the question, and the answers of which it must, or must not, be one. */
export interface AnswerAsked {
  readonly number: number;
  readonly choices: readonly string[];
  readonly isNot: boolean;
}

/** Why answers that are in order were not stored: the collector could not just now, or the invitation is not good for them. */
export type NotSent = 'unavailable' | 'invitation-needed' | 'invitation-not-valid' | 'invitation-expired' | 'invitation-spent';

/** The words of the form, in one language. Whole sentences, with their values inside. */
export interface FormWords {
  /** BCP 47 tag of the language that they are in. */
  readonly language: string;
  readonly leaveOutAny: string;
  readonly leaveOutMost: string;
  readonly pleaseAnswer: string;
  readonly send: string;
  readonly or: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly problemTitle: string;
  readonly problemPrefix: string;
  readonly notSentTitle: string;
  readonly notSentBody: (why: NotSent) => string;
  readonly unsealed: string;
  readonly newTab: string;
  readonly allAreTrue: string;
  readonly oneIsTrue: string;
  readonly titleWithProblem: (title: string) => string;
  readonly problemWith: (number: number, problem: string) => string;
  readonly atMost: (characters: number) => string;
  readonly onlyIf: (what: Conditional, asked: AnswerAsked) => string;
  readonly onlyIfAll: (what: Conditional) => string;
  readonly onlyIfOne: (what: Conditional) => string;
  readonly youAnswered: (asked: AnswerAsked) => string;
  readonly way: (way: NonSubstantive) => string;
  /** `day` is the limit as a day is said, where it is one. */
  readonly problem: (problem: FormProblem, kind: Question['kind'], day: string) => string;
}

const begin: Readonly<Record<Conditional, string>> = {
  question: 'Answer this only if',
  section: 'Answer the questions in this part only if',
  information: 'This is for you only if',
};

const ways: Readonly<Record<NonSubstantive, string>> = {
  'dont-know': 'I don’t know',
  'not-applicable': 'Does not apply',
  'prefer-not-to-say': 'I don’t want to say',
};

const notSent: Readonly<Record<NotSent, string>> = {
  unavailable: 'We could not store them just now. They are still on this page. Please wait a minute, then send them again.',
  'invitation-needed': 'Only people with an invitation can send answers to this survey. Your answers are still on this page.',
  'invitation-not-valid':
    'Your invitation is not valid for this survey. Your answers are still on this page. Please ask whoever invited you.',
  'invitation-expired':
    'The last day of your invitation has passed. Your answers are still on this page. Please ask whoever invited you for a new one.',
  'invitation-spent':
    'Your invitation has been used before: each one sends answers once. Your answers are still on this page. Please ask whoever invited you for a new one.',
};

/** The words of the form in English: where there is nothing else, everybody gets these. */
export const englishWords: FormWords = {
  language: 'en',
  leaveOutAny: 'You can leave out any question.',
  leaveOutMost: 'You can leave out any question, unless it says “Please answer this question”.',
  pleaseAnswer: 'Please answer this question.',
  send: 'Send my answers',
  or: 'or',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  problemTitle: 'There is a problem',
  problemPrefix: 'Problem:',
  notSentTitle: 'Your answers are not sent yet',
  notSentBody: (why) => notSent[why],
  unsealed:
    'This page cannot seal your answers. Whoever runs it could read them, not only the people who asked you. Ask them for another way if you do not want that.',
  newTab: '(opens in a new tab)',
  allAreTrue: 'All of these are true:',
  oneIsTrue: 'At least one of these is true:',
  titleWithProblem: (title) => `Problem: ${title}`,
  problemWith: (number, problem) => `Question ${number}: ${problem}`,
  atMost: (characters) => `You can write up to ${characters} characters.`,
  onlyIf: (what, asked) => `${begin[what]} ${inEnglish(asked)}`,
  onlyIfAll: (what) => `${begin[what]} all of these are true:`,
  onlyIfOne: (what) => `${begin[what]} at least one of these is true:`,
  youAnswered: (asked) => inEnglish(asked).replace(/^y/, 'Y'),
  way: (way) => ways[way],
  problem: (problem, kind, day) => problemInEnglish(problem, kind, day),
};

function inEnglish({ number, choices, isNot }: AnswerAsked): string {
  const quoted = choices.map((choice) => `“${choice}”`);
  const last = quoted.at(-1) ?? '';
  const list = quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} or ${last}`;
  return `you ${isNot ? 'did not answer' : 'answered'} ${list} to question ${number}.`;
}

function problemInEnglish({ code, limit = 0 }: FormProblem, kind: Question['kind'], day: string): string {
  switch (code) {
    case 'required':
      return kind === 'text' || kind === 'number' || kind === 'date' ? 'Write an answer' : 'Choose an answer';
    case 'not-a-number':
      return 'Write a whole number, using digits such as 12';
    case 'too-small':
      return `The number must be ${limit} or more`;
    case 'too-large':
      return `The number must be ${limit} or less`;
    case 'not-a-date':
      return 'Write a real date, such as 27 3 2026';
    case 'too-early':
      return `The date must be ${day} or later`;
    case 'too-late':
      return `The date must be ${day} or earlier`;
    case 'too-long':
      return `Your answer is too long. Use ${limit} characters or fewer`;
    case 'too-many':
      return `Choose ${limit} or fewer`;
    case 'not-with-others':
      return 'Choose either the last answer or some of the others';
    case 'answer-and-way':
      return 'Either give an answer or tick one of the boxes below “or”, not both';
    case 'wrong-form':
    case 'unknown-option':
    case 'chosen-twice':
      return 'Choose one of the answers shown';
  }
}
