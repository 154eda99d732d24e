import type { Question } from '../../model/question.ts';
import type { Section } from '../../model/section.ts';
import type { Text } from '../../model/text.ts';
import { notSaid, noView, noViewOrNotApplicable } from '../no-view.ts';

/** How long it takes, how answers are used, and where to raise a concern. The last words of the welcome. */
export const promises = [
  {
    en: 'It takes about 10 minutes. You can leave out any question but the first, and there you can say that you prefer not to answer.',
  },
  { en: 'We do not ask for names. We add your answers to other people’s. Nobody is named.' },
  {
    en: 'This survey is not a way to raise a concern about someone. Please use your usual safeguarding route. If someone is in danger, call 999.',
  },
] as const satisfies readonly Text[];

/** The area of work. It groups the results, and so it is required. */
export const workArea = {
  kind: 'single',
  id: 'work-area',
  concept: 'work-area',
  text: { en: 'Which area do you mainly work in?' },
  options: [
    { id: 'setting', label: { en: 'School, nursery or college' } },
    { id: 'council-education', label: { en: 'Council education or SEND service' } },
    { id: 'health', label: { en: 'Health' } },
    { id: 'social-care', label: { en: 'Social care' } },
    { id: 'voluntary', label: { en: 'Voluntary or community organisation' } },
    { id: 'another', label: { en: 'Another area' } },
  ],
  required: true,
  nonSubstantive: notSaid,
} as const satisfies Question;

/** The ages that somebody works with. */
export const workAges = {
  kind: 'multiple',
  id: 'work-ages',
  concept: 'work-ages',
  text: { en: 'How old are the young people you work with?' },
  hint: { en: 'Choose all that apply.' },
  options: [
    { id: 'age-0-4', label: { en: 'Under 5' } },
    { id: 'age-5-10', label: { en: '5 to 10' } },
    { id: 'age-11-15', label: { en: '11 to 15' } },
    { id: 'age-16-18', label: { en: '16 to 18' } },
    { id: 'age-19-25', label: { en: '19 to 25' } },
  ],
  nonSubstantive: notSaid,
} as const satisfies Question;

/** The support, under both plans. */
export const supportSection = {
  id: 'support',
  title: { en: 'The support' },
  questions: [
    {
      kind: 'scale',
      id: 'support-dignity',
      concept: 'support-dignity',
      scale: 'quality',
      text: { en: 'How good or poor are the people who give support at treating young people with dignity?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'support-amount',
      concept: 'support-amount',
      scale: 'quality',
      text: { en: 'How good or poor is the amount of support that young people get?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'support-future',
      concept: 'support-future',
      scale: 'quality',
      text: { en: 'How good or poor is the support at helping young people to plan for the future?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'support-heard',
      concept: 'support-heard',
      scale: 'quality',
      text: { en: 'How good or poor are the people who give support at listening to young people?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'support-information',
      concept: 'support-information',
      scale: 'quality',
      text: { en: 'How good or poor is the information that families get about the support?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'support-choice',
      concept: 'support-choice',
      scale: 'quality',
      text: { en: 'How good or poor is the choice that families have over the support?' },
      nonSubstantive: noView,
    },
  ],
} as const satisfies Section;

/** The difference that the support has made, under both plans. */
export const outcomesSection = {
  id: 'outcomes',
  title: { en: 'The difference made' },
  intro: { en: 'Think of how things were before the support and how they are now, for most young people.' },
  questions: [
    {
      kind: 'scale',
      id: 'outcome-education',
      concept: 'outcome-education',
      scale: 'difference',
      text: { en: 'What difference has the support made to young people’s learning?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-communication',
      concept: 'outcome-communication',
      scale: 'difference',
      text: { en: 'What difference has the support made to how young people communicate?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-confidence',
      concept: 'outcome-confidence',
      scale: 'difference',
      text: { en: 'What difference has the support made to young people’s confidence?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-friendships',
      concept: 'outcome-friendships',
      scale: 'difference',
      text: { en: 'What difference has the support made to young people’s friendships?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-family',
      concept: 'outcome-family',
      scale: 'difference',
      text: { en: 'What difference has the support made to young people’s family life?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-happiness',
      concept: 'outcome-happiness',
      scale: 'difference',
      text: { en: 'What difference has the support made to how happy young people are?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-safety',
      concept: 'outcome-safety',
      scale: 'difference',
      text: { en: 'What difference has the support made to how safe young people feel?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-health',
      concept: 'outcome-health',
      scale: 'difference',
      text: { en: 'What difference has the support made to young people’s health?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-community',
      concept: 'outcome-community',
      scale: 'difference',
      text: { en: 'What difference has the support made to how young people take part in the local community?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-independence',
      concept: 'outcome-independence',
      scale: 'difference',
      text: { en: 'What difference has the support made to young people’s independence?' },
      hint: { en: 'For young adults, this includes where they live and who they live with.' },
      nonSubstantive: noViewOrNotApplicable,
    },
    {
      kind: 'scale',
      id: 'outcome-next-step',
      concept: 'outcome-next-step',
      scale: 'difference',
      text: { en: 'What difference has the support made to how ready young people are for the next step?' },
      hint: { en: 'Such as a new class, school, college or job.' },
      nonSubstantive: noViewOrNotApplicable,
    },
    {
      kind: 'scale',
      id: 'outcome-employment',
      concept: 'outcome-employment',
      scale: 'difference',
      text: { en: 'What difference has the support made to young people’s chances of paid work?' },
      hint: { en: 'If those you work with are too young for this, say that it does not apply.' },
      nonSubstantive: noViewOrNotApplicable,
    },
  ],
} as const satisfies Section;
