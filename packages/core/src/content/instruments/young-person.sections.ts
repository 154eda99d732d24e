import type { Section } from '../../model/section.ts';
import type { Text } from '../../model/text.ts';
import { notSaid, noView, noViewOrNotApplicable } from '../no-view.ts';

/** How long it takes, how answers are used, and where to go for help. The last words of the welcome. */
export const promises = [
  { en: 'It takes about 10 minutes. There are no right or wrong answers. You can skip any question. You can stop at any time.' },
  { en: 'It is fine to ask someone to help you.' },
  { en: 'We do not ask for your name. We add your answers to other people’s. Nobody is named.' },
  { en: 'This survey is not for asking for help. If you need help or do not feel safe, tell an adult you trust.' },
] as const satisfies readonly Text[];

/** Who is answering, under both plans. */
export const aboutSection = {
  id: 'about',
  title: { en: 'About you' },
  questions: [
    {
      kind: 'single',
      id: 'helper',
      concept: 'helper',
      text: { en: 'Who is filling in this survey?' },
      options: [
        { id: 'alone', label: { en: 'I am doing it on my own' } },
        { id: 'with-help', label: { en: 'I am doing it with help' } },
        { id: 'someone-else', label: { en: 'Someone else is doing it for me' } },
      ],
      nonSubstantive: notSaid,
    },
    {
      kind: 'single',
      id: 'age',
      concept: 'age',
      text: { en: 'How old are you?' },
      options: [
        { id: 'age-0-4', label: { en: 'Under 5' } },
        { id: 'age-5-10', label: { en: '5 to 10' } },
        { id: 'age-11-15', label: { en: '11 to 15' } },
        { id: 'age-16-18', label: { en: '16 to 18' } },
        { id: 'age-19-25', label: { en: '19 to 25' } },
      ],
      nonSubstantive: notSaid,
    },
    {
      kind: 'multiple',
      id: 'need',
      concept: 'need',
      text: { en: 'What do you need most help with?' },
      hint: { en: 'You can choose more than one.' },
      options: [
        { id: 'communication-interaction', label: { en: 'Talking and being with other people' } },
        { id: 'cognition-learning', label: { en: 'Learning and remembering' } },
        { id: 'social-emotional-mental', label: { en: 'My feelings and staying calm' } },
        { id: 'sensory-physical', label: { en: 'Moving, seeing or hearing' } },
      ],
      nonSubstantive: noView,
    },
  ],
} as const satisfies Section;

/** Whoever leaves the age out is asked all the same. */
const olderThan10 = { not: { question: 'age', is: ['age-0-4', 'age-5-10'] } } as const;

/** The support, under both plans. */
export const supportSection = {
  id: 'support',
  title: { en: 'Your support' },
  intro: { en: 'Support is the extra help you get.' },
  questions: [
    {
      kind: 'scale',
      id: 'support-dignity',
      concept: 'support-dignity',
      scale: 'quality-young',
      text: { en: 'How good or bad are people at treating you with respect?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'support-amount',
      concept: 'support-amount',
      scale: 'quality-young',
      text: { en: 'How good or bad is the amount of support you get?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'support-future',
      concept: 'support-future',
      scale: 'quality-young',
      text: { en: 'How good or bad is the help to plan your future?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'support-heard',
      concept: 'support-heard',
      scale: 'quality-young',
      text: { en: 'How good or bad are people at listening to you?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'support-information',
      concept: 'support-information',
      scale: 'quality-young',
      text: { en: 'How good or bad is the information about your support?' },
      hint: { en: 'Information is what people tell you or give you to read.' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'support-choice',
      concept: 'support-choice',
      scale: 'quality-young',
      text: { en: 'How good or bad is the choice you have over your support?' },
      nonSubstantive: noView,
    },
  ],
} as const satisfies Section;

/** The difference that the support has made, under both plans. */
export const outcomesSection = {
  id: 'outcomes',
  title: { en: 'What has changed' },
  intro: { en: 'Think of how things were before your support. Then think of now.' },
  questions: [
    {
      kind: 'scale',
      id: 'outcome-education',
      concept: 'outcome-education',
      scale: 'difference-young',
      text: { en: 'What difference has your support made to your learning?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-communication',
      concept: 'outcome-communication',
      scale: 'difference-young',
      text: { en: 'What difference has your support made to telling people what you want?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-confidence',
      concept: 'outcome-confidence',
      scale: 'difference-young',
      text: { en: 'What difference has your support made to how confident you feel?' },
      hint: { en: 'If you are confident, you feel that you can do things.' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-friendships',
      concept: 'outcome-friendships',
      scale: 'difference-young',
      text: { en: 'What difference has your support made to your friendships?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-family',
      concept: 'outcome-family',
      scale: 'difference-young',
      text: { en: 'What difference has your support made to life with your family?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-happiness',
      concept: 'outcome-happiness',
      scale: 'difference-young',
      text: { en: 'What difference has your support made to how happy you are?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-safety',
      concept: 'outcome-safety',
      scale: 'difference-young',
      text: { en: 'What difference has your support made to how safe you feel?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-health',
      concept: 'outcome-health',
      scale: 'difference-young',
      text: { en: 'What difference has your support made to your health?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-community',
      concept: 'outcome-community',
      scale: 'difference-young',
      text: { en: 'What difference has your support made to joining in where you live?' },
      hint: { en: 'Such as clubs, sports or local events.' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-independence',
      concept: 'outcome-independence',
      scale: 'difference-young',
      text: { en: 'What difference has your support made to doing things for yourself?' },
      nonSubstantive: noViewOrNotApplicable,
    },
    {
      kind: 'scale',
      id: 'outcome-next-step',
      concept: 'outcome-next-step',
      scale: 'difference-young',
      text: { en: 'What difference has your support made to getting ready for what comes next?' },
      hint: { en: 'Such as a new class, school, college or job.' },
      nonSubstantive: noViewOrNotApplicable,
    },
    {
      kind: 'scale',
      id: 'outcome-employment',
      concept: 'outcome-employment',
      scale: 'difference-young',
      text: { en: 'What difference has your support made to your chances of a job?' },
      hint: { en: 'If it is too early for this, say that it does not apply.' },
      showIf: olderThan10,
      nonSubstantive: noViewOrNotApplicable,
    },
  ],
} as const satisfies Section;

/** What they say in their own words, under both plans. */
export const ownWordsSection = {
  id: 'own-words',
  title: { en: 'In your own words' },
  questions: [
    {
      kind: 'text',
      id: 'words-works-well',
      concept: 'words-works-well',
      text: { en: 'What works well for you?' },
      hint: { en: 'Please do not write names. If you need help, tell an adult you trust.' },
      maxLength: 2000,
      rows: 5,
    },
    {
      kind: 'text',
      id: 'words-better',
      concept: 'words-better',
      text: { en: 'What would make things better for you?' },
      hint: { en: 'Please do not write names. If you need help, tell an adult you trust.' },
      maxLength: 2000,
      rows: 5,
    },
  ],
} as const satisfies Section;
