import type { QuestionModule } from '../../model/question-module.ts';
import { noView, noViewOrNotApplicable } from '../no-view.ts';
import { difference, differenceYoung, ease, quality, qualityYoung } from '../scales.ts';

/** The supplementary questions about short breaks, for parents and carers and for children and young people. */
export const shortBreaks = {
  format: 'poet-module/1',
  id: 'short-breaks',
  version: '1.0.0',
  title: { en: 'Short breaks' },
  purpose: {
    en: 'What families think of short breaks, and what difference these make. It asks parents and carers, and children and young people. Those who had no short break in the last 12 months are asked only how easy they are to arrange, and what would make them better.',
  },
  use: {
    en: 'Compare the share of families who had a short break with what is commissioned, and look for who is left out. Where the amount is poor, review how hours are granted; where the choice is poor, buy the kinds that few people have. Where short breaks are difficult to arrange, for those who have them or for those who do not, open more of them without an assessment, and shorten the form. Keep what makes life better for both child and family, and change or end what makes no difference. Feed the answers into the yearly review of the short breaks statement.',
  },
  scales: [quality, difference, ease, qualityYoung, differenceYoung],
  sections: {
    'parent-carer': [
      {
        id: 'short-breaks',
        title: { en: 'Short breaks' },
        questions: [
          {
            kind: 'single',
            id: 'short-breaks-had',
            concept: 'short-breaks-had',
            text: { en: 'Has your child had a short break in the last 12 months?' },
            hint: {
              en: 'In a short break, a child does something with other people while the family has a rest. It may last an hour or some days.',
            },
            options: [
              { id: 'yes', label: { en: 'Yes' } },
              { id: 'no', label: { en: 'No' } },
            ],
            nonSubstantive: noView,
          },
          {
            kind: 'multiple',
            id: 'short-breaks-kind',
            concept: 'short-breaks-kind',
            text: { en: 'What kinds of short break has your child had?' },
            hint: { en: 'Choose all that apply.' },
            options: [
              { id: 'club', label: { en: 'Club or activity' } },
              { id: 'at-home', label: { en: 'Someone coming to our home' } },
              { id: 'going-out', label: { en: 'Someone taking my child out' } },
              { id: 'overnight', label: { en: 'Overnight stay' } },
              { id: 'something-else', label: { en: 'Something else' } },
            ],
            showIf: { question: 'short-breaks-had', is: ['yes'] },
            nonSubstantive: noView,
          },
          {
            kind: 'scale',
            id: 'short-breaks-ease',
            concept: 'short-breaks-ease',
            scale: 'ease',
            text: { en: 'How easy or difficult is it to arrange short breaks?' },
            hint: { en: 'If you have not tried to, say that it does not apply.' },
            nonSubstantive: noViewOrNotApplicable,
          },
          {
            kind: 'scale',
            id: 'short-breaks-quality',
            concept: 'short-breaks-quality',
            scale: 'quality',
            text: { en: 'How good or poor are the short breaks?' },
            showIf: { question: 'short-breaks-had', is: ['yes'] },
            nonSubstantive: noView,
          },
          {
            kind: 'scale',
            id: 'short-breaks-amount',
            concept: 'short-breaks-amount',
            scale: 'quality',
            text: { en: 'How good or poor is the amount of short breaks that your child gets?' },
            showIf: { question: 'short-breaks-had', is: ['yes'] },
            nonSubstantive: noView,
          },
          {
            kind: 'scale',
            id: 'short-breaks-choice',
            concept: 'short-breaks-choice',
            scale: 'quality',
            text: { en: 'How good or poor is the choice of short breaks?' },
            showIf: { question: 'short-breaks-had', is: ['yes'] },
            nonSubstantive: noView,
          },
          {
            kind: 'scale',
            id: 'short-breaks-child',
            concept: 'short-breaks-child',
            scale: 'difference',
            text: { en: 'What difference have short breaks made to your child’s life?' },
            showIf: { question: 'short-breaks-had', is: ['yes'] },
            nonSubstantive: noView,
          },
          {
            kind: 'scale',
            id: 'short-breaks-family',
            concept: 'short-breaks-family',
            scale: 'difference',
            text: { en: 'What difference have short breaks made to your own life?' },
            showIf: { question: 'short-breaks-had', is: ['yes'] },
            nonSubstantive: noView,
          },
          {
            kind: 'text',
            id: 'short-breaks-better',
            concept: 'short-breaks-better',
            text: { en: 'What would make short breaks better for your family?' },
            hint: { en: 'Please do not write names. This is not a way to ask for help.' },
            maxLength: 2000,
            rows: 5,
          },
        ],
      },
    ],
    'young-person': [
      {
        id: 'short-breaks',
        title: { en: 'Short breaks' },
        questions: [
          {
            kind: 'single',
            id: 'short-breaks-had',
            concept: 'short-breaks-had',
            text: { en: 'Have you had a short break in the last year?' },
            hint: {
              en: 'In a short break you do things with other people, not your family. It may be a club, a day out or a night away. School does not count.',
            },
            options: [
              { id: 'yes', label: { en: 'Yes' } },
              { id: 'no', label: { en: 'No' } },
            ],
            nonSubstantive: noView,
          },
          {
            kind: 'scale',
            id: 'short-breaks-quality',
            concept: 'short-breaks-quality',
            scale: 'quality-young',
            text: { en: 'How good or bad are your short breaks?' },
            showIf: { question: 'short-breaks-had', is: ['yes'] },
            nonSubstantive: noView,
          },
          {
            kind: 'scale',
            id: 'short-breaks-choice',
            concept: 'short-breaks-choice',
            scale: 'quality-young',
            text: { en: 'How good or bad is the choice of short breaks?' },
            showIf: { question: 'short-breaks-had', is: ['yes'] },
            nonSubstantive: noView,
          },
          {
            kind: 'scale',
            id: 'short-breaks-child',
            concept: 'short-breaks-child',
            scale: 'difference-young',
            text: { en: 'What difference have short breaks made to your life?' },
            showIf: { question: 'short-breaks-had', is: ['yes'] },
            nonSubstantive: noView,
          },
          {
            kind: 'text',
            id: 'short-breaks-better',
            concept: 'short-breaks-better',
            text: { en: 'What would make short breaks better for you?' },
            hint: { en: 'Please do not write names. If you need help, tell an adult you trust.' },
            maxLength: 2000,
            rows: 5,
          },
        ],
      },
    ],
  },
} as const satisfies QuestionModule;
