import { defineInstrument } from '../../model/define-instrument.ts';
import { equalityYoung } from '../equality.ts';
import { noView } from '../no-view.ts';
import { differenceYoung, easeYoung, extentYoung, qualityYoung } from '../scales.ts';
import { aboutSection, outcomesSection, ownWordsSection, promises, supportSection } from './young-person.sections.ts';

/**
 * What children and young people are asked about their own Education, Health and Care plan, in words for a reading age of about 9.
 * About 10 minutes; nothing is required. The wording is the project's own. Topics and scales: the published summaries of POET, 2016.
 */
export const youngPersonEhcp = defineInstrument({
  format: 'poet-instrument/1',
  id: 'poet/young-person/ehcp',
  version: '1.0.0',
  audience: 'young-person',
  plan: 'ehcp',
  title: { en: 'My plan and my support' },
  scales: [qualityYoung, differenceYoung, extentYoung, easeYoung],
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
            { en: 'You have an Education, Health and Care plan. Some people call it an EHC plan. We want to know what you think of it.' },
            { en: 'We also ask about your support. Support is the extra help you get.' },
            ...promises,
          ],
        },
      ],
    },
    aboutSection,
    {
      id: 'process',
      title: { en: 'Your plan' },
      intro: { en: 'Think of the last time people talked with you about your plan.' },
      questions: [
        {
          kind: 'scale',
          id: 'process-own-way',
          concept: 'process-own-way',
          scale: 'extent-young',
          text: { en: 'Did people ask you things in a way that suited you?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'process-listened',
          concept: 'process-listened',
          scale: 'extent-young',
          text: { en: 'Did people listen to what you said about your plan?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'process-child-views',
          concept: 'process-child-views',
          scale: 'extent-young',
          text: { en: 'Does your plan say what you think?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'process-plan-clear',
          concept: 'process-plan-clear',
          scale: 'ease-young',
          text: { en: 'How easy or hard is your plan to understand?' },
          nonSubstantive: noView,
        },
      ],
    },
    supportSection,
    {
      id: 'budget',
      title: { en: 'Money for support' },
      questions: [
        {
          kind: 'single',
          id: 'budget-held',
          concept: 'budget-held',
          text: { en: 'Do you have a personal budget?' },
          hint: { en: 'It is money for your support. You or your family help to choose how it is used.' },
          options: [
            { id: 'yes', label: { en: 'Yes' } },
            { id: 'no', label: { en: 'No' } },
          ],
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'budget-decide',
          concept: 'budget-decide',
          scale: 'extent-young',
          text: { en: 'Do you help to choose how the money is used?' },
          showIf: { question: 'budget-held', is: ['yes'] },
          nonSubstantive: noView,
        },
      ],
    },
    outcomesSection,
    ownWordsSection,
    equalityYoung,
  ],
});
