import { parentCarerEhcp, practitionerEhcp, shortBreaks, youngPersonEhcp } from '@poet/core/content';
import type { SubmittedAnswer } from '@poet/core';
import { composed } from './fill-in.ts';
import type { Person } from './fill-in.ts';

/** An invented person, the page of the survey that is meant for them, and the window they use. */
export interface Visitor extends Person {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

const answered = (value: string | number | readonly string[]): SubmittedAnswer => ({ status: 'answered', value });

/** Three people who are asked every question but some of the ethnic groups’, each of whom makes another kind of mistake. */
export const people: readonly Visitor[] = [
  {
    name: 'a parent',
    path: '/parent-carer.html',
    width: 1280,
    height: 900,
    survey: composed(parentCarerEhcp, [shortBreaks]),
    answers: {
      age: answered('age-16-18'),
      'budget-held': answered('yes'),
      'short-breaks-had': answered('yes'),
      'equality-ethnic-group': answered('asian'),
    },
    mistake: { question: 'budget-held', given: { status: 'skipped' }, says: 'Choose an answer' },
    change: { question: 'process-time', given: answered('never'), hides: [] },
  },
  {
    name: 'a young person, on a screen of 320 × 640',
    path: '/young-person.html',
    width: 320,
    height: 640,
    survey: composed(youngPersonEhcp, [shortBreaks]),
    answers: {
      helper: answered('with-help'),
      age: answered('age-11-15'),
      'budget-held': answered('yes'),
      'short-breaks-had': answered('yes'),
      'equality-ethnic-group': answered('mixed'),
    },
    mistake: {
      question: 'words-better',
      given: answered('too long '.repeat(223)),
      says: 'Your answer is too long. Use 2000 characters or fewer',
    },
    change: { question: 'age', given: { status: 'prefer-not-to-say' }, hides: [] },
  },
  {
    name: 'a practitioner',
    path: '/practitioner.html',
    width: 1280,
    height: 900,
    survey: composed(practitionerEhcp),
    answers: { 'budget-held': answered('yes'), 'equality-ethnic-group': answered('white') },
    mistake: { question: 'work-plans', given: answered('twelve'), says: 'Write a whole number, using digits such as 12' },
    change: {
      question: 'budget-held',
      given: { status: 'dont-know' },
      hides: ['budget-amount', 'budget-decide', 'budget-use', 'budget-ease'],
    },
  },
];
