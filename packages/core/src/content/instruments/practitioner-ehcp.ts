import { defineInstrument } from '../../model/define-instrument.ts';
import { equalityAdult } from '../equality.ts';
import { notSaid, noView, noViewOrNotApplicable } from '../no-view.ts';
import { difference, ease, extent, frequency, quality } from '../scales.ts';
import { outcomesSection, promises, supportSection, workAges, workArea } from './practitioner.sections.ts';

/**
 * What practitioners in education, health and care are asked about the Education, Health and Care plans in their work. About 10 minutes.
 * The wording is the project's own. Topics and scales: the published summaries of POET, 2014 to 2016.
 */
export const practitionerEhcp = defineInstrument({
  format: 'poet-instrument/1',
  id: 'poet/practitioner/ehcp',
  version: '1.0.0',
  audience: 'practitioner',
  plan: 'ehcp',
  title: { en: 'Plans and support in your work' },
  scales: [quality, difference, frequency, extent, ease],
  sections: [
    {
      id: 'welcome',
      title: { en: 'Welcome' },
      questions: [
        {
          kind: 'information',
          id: 'welcome',
          concept: 'welcome',
          text: { en: 'About this survey' },
          body: [
            {
              en: 'We ask about Education, Health and Care plans (EHC plans) that you worked on in the last 12 months, and the support that they bring. By “young people” we mean everyone with a plan, from birth to 25.',
            },
            ...promises,
          ],
        },
      ],
    },
    {
      id: 'about',
      title: { en: 'Your work' },
      questions: [
        workArea,
        {
          kind: 'multiple',
          id: 'work-part',
          concept: 'work-part',
          text: { en: 'What part do you play in plans?' },
          hint: { en: 'Choose all that apply.' },
          options: [
            { id: 'advice', label: { en: 'I give advice for plans' } },
            { id: 'writing', label: { en: 'I write or coordinate plans' } },
            { id: 'decisions', label: { en: 'I help to make decisions about plans' } },
            { id: 'support', label: { en: 'I give support that is in a plan' } },
            { id: 'reviews', label: { en: 'I take part in reviews' } },
            { id: 'something-else', label: { en: 'Something else' } },
          ],
          nonSubstantive: notSaid,
        },
        workAges,
        {
          kind: 'number',
          id: 'work-plans',
          concept: 'work-plans',
          text: { en: 'About how many plans have you worked on in the last 12 months?' },
          hint: { en: 'Your best guess is fine.' },
          min: 0,
          max: 999,
          nonSubstantive: noView,
        },
      ],
    },
    {
      id: 'process',
      title: { en: 'Making plans' },
      intro: { en: 'Think of the plans that you worked on in the last 12 months.' },
      questions: [
        {
          kind: 'scale',
          id: 'process-simple',
          concept: 'process-simple',
          scale: 'ease',
          text: { en: 'How easy or difficult is the process as a whole?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'process-parent-views',
          concept: 'process-parent-views',
          scale: 'frequency',
          text: { en: 'How often are the views of parents and carers taken into account?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'process-child-views',
          concept: 'process-child-views',
          scale: 'extent',
          text: { en: 'How fully are young people’s own views included in their plans?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'process-partnership',
          concept: 'process-partnership',
          scale: 'frequency',
          text: { en: 'How often do education, health and social care work together?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'process-time',
          concept: 'process-time',
          scale: 'frequency',
          text: { en: 'How often do things happen when they are due?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'process-plan-clear',
          concept: 'process-plan-clear',
          scale: 'ease',
          text: { en: 'How easy or difficult are the plans for families to understand?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'process-review',
          concept: 'process-review',
          scale: 'quality',
          text: { en: 'How good or poor are reviews at bringing plans up to date?' },
          nonSubstantive: noViewOrNotApplicable,
        },
      ],
    },
    { ...supportSection, intro: { en: 'Think of the support that the plans bring, and of how it is for most young people.' } },
    {
      id: 'budget',
      title: { en: 'Personal budgets' },
      questions: [
        {
          kind: 'single',
          id: 'budget-held',
          concept: 'budget-experience',
          text: { en: 'Did any plan that you worked on have a personal budget?' },
          hint: { en: 'A personal budget is money for support in the plan. The family helps to decide how it is used.' },
          options: [
            { id: 'yes', label: { en: 'Yes' } },
            { id: 'no', label: { en: 'No' } },
          ],
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'budget-amount',
          concept: 'budget-amount',
          scale: 'frequency',
          text: { en: 'How often do families know how much money is in the personal budget?' },
          showIf: { question: 'budget-held', is: ['yes'] },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'budget-decide',
          concept: 'budget-decide',
          scale: 'extent',
          text: { en: 'How fully can families decide how the personal budget is used?' },
          showIf: { question: 'budget-held', is: ['yes'] },
          nonSubstantive: noView,
        },
        {
          kind: 'multiple',
          id: 'budget-use',
          concept: 'budget-use',
          text: { en: 'What are the personal budgets used for?' },
          hint: { en: 'Choose all that apply.' },
          options: [
            { id: 'care-support', label: { en: 'Care and support' } },
            { id: 'personal-assistants', label: { en: 'Personal assistants' } },
            { id: 'learning', label: { en: 'Help with learning' }, hint: { en: 'Such as a tutor' } },
            { id: 'therapies', label: { en: 'Therapies' }, hint: { en: 'Such as speech and language therapy' } },
            { id: 'leisure-community', label: { en: 'Leisure and community activities' } },
            { id: 'equipment', label: { en: 'Equipment' } },
            { id: 'something-else', label: { en: 'Something else' } },
          ],
          showIf: { question: 'budget-held', is: ['yes'] },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'budget-ease',
          concept: 'budget-ease',
          scale: 'ease',
          text: { en: 'How easy or difficult are personal budgets for families to use?' },
          showIf: { question: 'budget-held', is: ['yes'] },
          nonSubstantive: noView,
        },
      ],
    },
    outcomesSection,
    {
      id: 'own-words',
      title: { en: 'In your own words' },
      questions: [
        {
          kind: 'text',
          id: 'words-works-well',
          concept: 'words-works-well',
          text: { en: 'What works well for young people with plans?' },
          hint: { en: 'Please do not write names. This is not a way to raise a concern about someone.' },
          maxLength: 2000,
          rows: 5,
        },
        {
          kind: 'text',
          id: 'words-better',
          concept: 'words-better',
          text: { en: 'What would make things better for young people with plans?' },
          hint: { en: 'Please do not write names. This is not a way to raise a concern about someone.' },
          maxLength: 2000,
          rows: 5,
        },
      ],
    },
    equalityAdult,
  ],
});
