import { defineInstrument } from '../../model/define-instrument.ts';
import { equalityAdult } from '../equality.ts';
import { notSaid, noView, noViewOrNotApplicable } from '../no-view.ts';
import { difference, ease, extent, frequency, quality, yesNo } from '../scales.ts';
import { familyQuestions, outcomesSection, ownWordsSection, promises, supportSection } from './parent-carer.sections.ts';

/**
 * What parents and carers are asked about one child's Education, Health and Care plan. About 10 minutes.
 * The wording is the project's own. Topics and scales: the published summaries of POET, 2014 to 2016.
 */
export const parentCarerEhcp = defineInstrument({
  format: 'poet-instrument/1',
  id: 'poet/parent-carer/ehcp',
  version: '1.0.0',
  audience: 'parent-carer',
  plan: 'ehcp',
  title: { en: 'Your child’s plan and support' },
  scales: [quality, difference, frequency, extent, ease, yesNo],
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
              en: 'We ask about your child’s Education, Health and Care plan (EHC plan) and the support that it brings. We say “your child” at any age from birth to 25. If more than one of your children has a plan, think of one of them.',
            },
            { en: 'It takes about 10 minutes. You can leave out any question but one, and there you can say that you don’t know.' },
            ...promises,
          ],
        },
      ],
    },
    {
      id: 'about',
      title: { en: 'You and your child' },
      questions: [
        ...familyQuestions,
        {
          kind: 'single',
          id: 'plan-length',
          concept: 'plan-length',
          text: { en: 'How long has your child had the plan?' },
          options: [
            { id: 'under-1-year', label: { en: 'Less than 1 year' } },
            { id: 'from-1-year', label: { en: '1 year, but less than 3' } },
            { id: 'from-3-years', label: { en: '3 years, but less than 5' } },
            { id: 'from-5-years', label: { en: '5 years or more' } },
          ],
          nonSubstantive: noView,
        },
      ],
    },
    {
      id: 'process',
      title: { en: 'Making the plan' },
      intro: { en: 'Think of when the plan was last made or reviewed.' },
      questions: [
        {
          kind: 'scale',
          id: 'process-simple',
          concept: 'process-simple',
          scale: 'ease',
          text: { en: 'How easy or difficult was the process as a whole?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'process-next-steps',
          concept: 'process-next-steps',
          scale: 'frequency',
          text: { en: 'How often did you know what would happen next?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'process-parent-views',
          concept: 'process-parent-views',
          scale: 'frequency',
          text: { en: 'How often did people take your views into account?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'process-child-views',
          concept: 'process-child-views',
          scale: 'extent',
          text: { en: 'How fully are your child’s own views included in the plan?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'process-partnership',
          concept: 'process-partnership',
          scale: 'frequency',
          text: { en: 'How often did education, health and social care work together?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'process-time',
          concept: 'process-time',
          scale: 'frequency',
          text: { en: 'How often did things happen when they were due?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'process-plan-clear',
          concept: 'process-plan-clear',
          scale: 'ease',
          text: { en: 'How easy or difficult is the plan to understand?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'process-plan-matters',
          concept: 'process-plan-matters',
          scale: 'extent',
          text: { en: 'How fully does the plan say what matters for your child?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'process-review',
          concept: 'process-review',
          scale: 'quality',
          text: { en: 'How good or poor was the last review at bringing the plan up to date?' },
          nonSubstantive: noViewOrNotApplicable,
        },
      ],
    },
    { ...supportSection, intro: { en: 'Think of the support that your child gets through the plan.' } },
    {
      id: 'budget',
      title: { en: 'Personal budget' },
      questions: [
        {
          kind: 'single',
          id: 'budget-held',
          concept: 'budget-held',
          text: { en: 'Does your child have a personal budget?' },
          hint: { en: 'A personal budget is money for support in the plan. The family helps to decide how it is used.' },
          options: [
            { id: 'yes', label: { en: 'Yes' } },
            { id: 'no', label: { en: 'No' } },
          ],
          required: true,
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'budget-amount',
          concept: 'budget-amount',
          scale: 'yes-no',
          text: { en: 'Do you know how much money is in the personal budget?' },
          showIf: { question: 'budget-held', is: ['yes'] },
          nonSubstantive: notSaid,
        },
        {
          kind: 'scale',
          id: 'budget-decide',
          concept: 'budget-decide',
          scale: 'extent',
          text: { en: 'How fully can your family decide how the personal budget is used?' },
          showIf: { question: 'budget-held', is: ['yes'] },
          nonSubstantive: noView,
        },
        {
          kind: 'single',
          id: 'budget-managed',
          concept: 'budget-managed',
          text: { en: 'Who holds the money in the personal budget?' },
          options: [
            { id: 'family', label: { en: 'My family, or my child' }, hint: { en: 'Often called a direct payment' } },
            { id: 'someone-else', label: { en: 'Another person or organisation, for us' } },
            { id: 'public-body', label: { en: 'The council, the NHS, a school or a college' } },
            { id: 'mixed', label: { en: 'A mix of these' } },
          ],
          showIf: { question: 'budget-held', is: ['yes'] },
          nonSubstantive: noView,
        },
        {
          kind: 'multiple',
          id: 'budget-use',
          concept: 'budget-use',
          text: { en: 'What is the personal budget used for?' },
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
          text: { en: 'How easy or difficult is the personal budget to use?' },
          showIf: { question: 'budget-held', is: ['yes'] },
          nonSubstantive: noView,
        },
      ],
    },
    outcomesSection,
    ownWordsSection,
    equalityAdult,
  ],
});
