import type { Question } from '../../model/question.ts';
import type { Section } from '../../model/section.ts';
import type { Text } from '../../model/text.ts';
import { notSaid, noView, noViewOrNotApplicable } from '../no-view.ts';

/** How answers are used, and where to go for help. The last words of the welcome. */
export const promises = [
  { en: 'We do not ask for names. We add your answers to other people’s. Nobody is named.' },
  {
    en: 'This survey is not a way to ask for help. If you need help, talk to the people who support your child or to your council. If someone is in danger, call 999.',
  },
] as const satisfies readonly Text[];

/** Who is answering, and for which child. */
export const familyQuestions = [
  {
    kind: 'single',
    id: 'relationship',
    concept: 'relationship',
    text: { en: 'What is your relationship to the child?' },
    options: [
      { id: 'parent', label: { en: 'Parent or step-parent' } },
      { id: 'relative', label: { en: 'Grandparent or other relative' } },
      { id: 'foster-carer', label: { en: 'Foster carer' } },
      { id: 'other-carer', label: { en: 'Other carer' } },
    ],
    nonSubstantive: notSaid,
  },
  {
    kind: 'single',
    id: 'age',
    concept: 'age',
    text: { en: 'How old is your child?' },
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
    text: { en: 'What does your child need most help with?' },
    hint: { en: 'Choose all that apply.' },
    options: [
      {
        id: 'communication-interaction',
        label: { en: 'Communication and interaction' },
        hint: { en: 'Such as autism, or speech and language' },
      },
      {
        id: 'cognition-learning',
        label: { en: 'Cognition and learning' },
        hint: { en: 'Such as a learning disability or dyslexia' },
      },
      {
        id: 'social-emotional-mental',
        label: { en: 'Social, emotional and mental health' },
        hint: { en: 'Such as anxiety, ADHD, or finding it hard to stay calm' },
      },
      { id: 'sensory-physical', label: { en: 'Sensory or physical needs' }, hint: { en: 'Such as sight, hearing or movement' } },
    ],
    nonSubstantive: noView,
  },
  {
    kind: 'single',
    id: 'setting',
    concept: 'setting',
    text: { en: 'Where does your child learn now?' },
    options: [
      { id: 'early-years', label: { en: 'Nursery or other early years setting' } },
      { id: 'mainstream', label: { en: 'Mainstream school' } },
      { id: 'unit', label: { en: 'Special unit in a mainstream school' } },
      { id: 'special', label: { en: 'Special school' } },
      { id: 'college', label: { en: 'College or training' } },
      { id: 'home', label: { en: 'At home' } },
      { id: 'elsewhere', label: { en: 'Somewhere else' } },
      { id: 'none', label: { en: 'My child is not in education now' } },
    ],
    nonSubstantive: notSaid,
  },
] as const satisfies readonly Question[];

/** Whoever leaves the age out is asked all the same. */
const olderThan10 = { not: { question: 'age', is: ['age-0-4', 'age-5-10'] } } as const;

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
      text: { en: 'How good or poor are the people who give support at treating your child with dignity?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'support-amount',
      concept: 'support-amount',
      scale: 'quality',
      text: { en: 'How good or poor is the amount of support that your child gets?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'support-future',
      concept: 'support-future',
      scale: 'quality',
      text: { en: 'How good or poor is the support at helping your child to plan for the future?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'support-heard',
      concept: 'support-heard',
      scale: 'quality',
      text: { en: 'How good or poor are the people who give support at listening to your child?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'support-information',
      concept: 'support-information',
      scale: 'quality',
      text: { en: 'How good or poor is the information that you get about the support?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'support-choice',
      concept: 'support-choice',
      scale: 'quality',
      text: { en: 'How good or poor is the choice that your family has over the support?' },
      nonSubstantive: noView,
    },
  ],
} as const satisfies Section;

/** The difference that the support has made, under both plans. */
export const outcomesSection = {
  id: 'outcomes',
  title: { en: 'The difference made' },
  intro: { en: 'Think of how things were before the support, and how they are now.' },
  questions: [
    {
      kind: 'scale',
      id: 'outcome-education',
      concept: 'outcome-education',
      scale: 'difference',
      text: { en: 'What difference has the support made to your child’s learning?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-communication',
      concept: 'outcome-communication',
      scale: 'difference',
      text: { en: 'What difference has the support made to how your child communicates?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-confidence',
      concept: 'outcome-confidence',
      scale: 'difference',
      text: { en: 'What difference has the support made to your child’s confidence?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-friendships',
      concept: 'outcome-friendships',
      scale: 'difference',
      text: { en: 'What difference has the support made to your child’s friendships?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-family',
      concept: 'outcome-family',
      scale: 'difference',
      text: { en: 'What difference has the support made to your family life?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-happiness',
      concept: 'outcome-happiness',
      scale: 'difference',
      text: { en: 'What difference has the support made to how happy your child is?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-safety',
      concept: 'outcome-safety',
      scale: 'difference',
      text: { en: 'What difference has the support made to how safe your child feels?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-health',
      concept: 'outcome-health',
      scale: 'difference',
      text: { en: 'What difference has the support made to your child’s health?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-community',
      concept: 'outcome-community',
      scale: 'difference',
      text: { en: 'What difference has the support made to how your child takes part in the local community?' },
      nonSubstantive: noView,
    },
    {
      kind: 'scale',
      id: 'outcome-independence',
      concept: 'outcome-independence',
      scale: 'difference',
      text: { en: 'What difference has the support made to your child’s independence?' },
      hint: { en: 'For a young adult, this includes where they live and who they live with.' },
      nonSubstantive: noViewOrNotApplicable,
    },
    {
      kind: 'scale',
      id: 'outcome-next-step',
      concept: 'outcome-next-step',
      scale: 'difference',
      text: { en: 'What difference has the support made to how ready your child is for the next step?' },
      hint: { en: 'Such as a new class, school, college or job.' },
      nonSubstantive: noViewOrNotApplicable,
    },
    {
      kind: 'scale',
      id: 'outcome-employment',
      concept: 'outcome-employment',
      scale: 'difference',
      text: { en: 'What difference has the support made to your child’s chances of paid work?' },
      hint: { en: 'If your child is too young for this, say that it does not apply.' },
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
      text: { en: 'What works well for your child?' },
      hint: { en: 'Please do not write names. This is not a way to ask for help.' },
      maxLength: 2000,
      rows: 5,
    },
    {
      kind: 'text',
      id: 'words-better',
      concept: 'words-better',
      text: { en: 'What would make things better for your child?' },
      hint: { en: 'Please do not write names. This is not a way to ask for help.' },
      maxLength: 2000,
      rows: 5,
    },
  ],
} as const satisfies Section;
