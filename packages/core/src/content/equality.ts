import type { Question } from '../model/question.ts';
import type { Section } from '../model/section.ts';
import { notSaid } from './no-view.ts';

/** Ethnic group in two steps: five groups, then the categories of the group chosen; 19 in all. Source: GSS harmonised list, England and Wales 2021. */
const ethnicity = [
  {
    kind: 'single',
    id: 'equality-ethnic-group',
    concept: 'equality-ethnic-group',
    text: { en: 'What is your ethnic group?' },
    options: [
      { id: 'white', label: { en: 'White' } },
      { id: 'mixed', label: { en: 'Mixed or Multiple ethnic groups' } },
      { id: 'asian', label: { en: 'Asian or Asian British' } },
      { id: 'black', label: { en: 'Black, Black British, Caribbean or African' } },
      { id: 'other', label: { en: 'Other ethnic group' } },
    ],
    nonSubstantive: notSaid,
  },
  {
    kind: 'single',
    id: 'equality-white',
    concept: 'equality-white',
    text: { en: 'Which White background describes you best?' },
    options: [
      { id: 'white-british', label: { en: 'English, Welsh, Scottish, Northern Irish or British' } },
      { id: 'white-irish', label: { en: 'Irish' } },
      { id: 'white-traveller', label: { en: 'Gypsy or Irish Traveller' } },
      { id: 'white-roma', label: { en: 'Roma' } },
      { id: 'white-other', label: { en: 'Any other White background' } },
    ],
    showIf: { question: 'equality-ethnic-group', is: ['white'] },
    nonSubstantive: notSaid,
  },
  {
    kind: 'single',
    id: 'equality-mixed',
    concept: 'equality-mixed',
    text: { en: 'Which Mixed or Multiple background describes you best?' },
    options: [
      { id: 'mixed-black-caribbean', label: { en: 'White and Black Caribbean' } },
      { id: 'mixed-black-african', label: { en: 'White and Black African' } },
      { id: 'mixed-asian', label: { en: 'White and Asian' } },
      { id: 'mixed-other', label: { en: 'Any other Mixed or Multiple background' } },
    ],
    showIf: { question: 'equality-ethnic-group', is: ['mixed'] },
    nonSubstantive: notSaid,
  },
  {
    kind: 'single',
    id: 'equality-asian',
    concept: 'equality-asian',
    text: { en: 'Which Asian or Asian British background describes you best?' },
    options: [
      { id: 'asian-indian', label: { en: 'Indian' } },
      { id: 'asian-pakistani', label: { en: 'Pakistani' } },
      { id: 'asian-bangladeshi', label: { en: 'Bangladeshi' } },
      { id: 'asian-chinese', label: { en: 'Chinese' } },
      { id: 'asian-other', label: { en: 'Any other Asian background' } },
    ],
    showIf: { question: 'equality-ethnic-group', is: ['asian'] },
    nonSubstantive: notSaid,
  },
  {
    kind: 'single',
    id: 'equality-black',
    concept: 'equality-black',
    text: { en: 'Which Black, Black British, Caribbean or African background describes you best?' },
    options: [
      { id: 'black-caribbean', label: { en: 'Caribbean' } },
      { id: 'black-african', label: { en: 'African' } },
      { id: 'black-other', label: { en: 'Any other Black, Black British or Caribbean background' } },
    ],
    showIf: { question: 'equality-ethnic-group', is: ['black'] },
    nonSubstantive: notSaid,
  },
  {
    kind: 'single',
    id: 'equality-other',
    concept: 'equality-other',
    text: { en: 'Which other background describes you best?' },
    options: [
      { id: 'other-arab', label: { en: 'Arab' } },
      { id: 'other-any', label: { en: 'Any other ethnic group' } },
    ],
    showIf: { question: 'equality-ethnic-group', is: ['other'] },
    nonSubstantive: notSaid,
  },
] as const satisfies readonly Question[];

/** Equality questions for adults, about the adult who is answering. All optional, asked after check-your-answers. */
export const equalityAdult = {
  id: 'equality',
  title: { en: 'About you' },
  intro: { en: 'These questions help to check that support is fair to everyone. Each is about you, and you can leave out any of them.' },
  placement: 'after-check',
  questions: [
    {
      kind: 'single',
      id: 'equality-sex',
      concept: 'equality-sex',
      text: { en: 'What is your sex?' },
      options: [
        { id: 'female', label: { en: 'Female' } },
        { id: 'male', label: { en: 'Male' } },
      ],
      nonSubstantive: notSaid,
    },
    ...ethnicity,
    {
      kind: 'single',
      id: 'equality-disability',
      concept: 'equality-disability',
      text: { en: 'Does a long-term condition or disability limit what you can do each day?' },
      hint: { en: 'Long-term means that it has lasted, or is expected to last, 12 months or more.' },
      options: [
        { id: 'a-lot', label: { en: 'Yes, a lot' } },
        { id: 'a-little', label: { en: 'Yes, a little' } },
        { id: 'no', label: { en: 'No' } },
      ],
      nonSubstantive: notSaid,
    },
  ],
} as const satisfies Section;

/** The same questions in plainer words, about the child or young person who is answering. The options keep their ids. */
export const equalityYoung = {
  id: 'equality',
  title: { en: 'More about you' },
  intro: { en: 'These questions help to check that support is fair to everyone. You can skip any of them.' },
  placement: 'after-check',
  questions: [
    {
      kind: 'single',
      id: 'equality-sex',
      concept: 'equality-sex',
      text: { en: 'Are you female or male?' },
      options: [
        { id: 'female', label: { en: 'Female' }, hint: { en: 'A girl or a woman' } },
        { id: 'male', label: { en: 'Male' }, hint: { en: 'A boy or a man' } },
      ],
      nonSubstantive: notSaid,
    },
    ...ethnicity,
    {
      kind: 'single',
      id: 'equality-disability',
      concept: 'equality-disability',
      text: { en: 'Does an illness or disability limit what you can do each day?' },
      hint: { en: 'Think of one that lasts a year or more.' },
      options: [
        { id: 'a-lot', label: { en: 'Yes, a lot' } },
        { id: 'a-little', label: { en: 'Yes, a little' } },
        { id: 'no', label: { en: 'No' } },
      ],
      nonSubstantive: notSaid,
    },
  ],
} as const satisfies Section;
