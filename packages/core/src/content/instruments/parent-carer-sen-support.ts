import { defineInstrument } from '../../model/define-instrument.ts';
import { equalityAdult } from '../equality.ts';
import { noView, noViewOrNotApplicable } from '../no-view.ts';
import { difference, ease, extent, frequency, quality } from '../scales.ts';
import { familyQuestions, outcomesSection, ownWordsSection, promises, supportSection } from './parent-carer.sections.ts';

/**
 * What parents and carers are asked about one child’s SEN Support: extra help in nursery, school or college without an
 * Education, Health and Care plan. About 10 minutes; nothing is required. The wording is the project’s own. The questions about school
 * follow the four steps of SEN Support in the SEND Code of Practice (2015), 6.44 to 6.56: assess, plan, do, review.
 */
export const parentCarerSenSupport = defineInstrument({
  format: 'poet-instrument/1',
  id: 'poet/parent-carer/sen-support',
  version: '1.0.0',
  audience: 'parent-carer',
  plan: 'sen-support',
  title: { en: 'Your child’s SEN Support' },
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
              en: 'We ask about your child’s SEN Support. SEN stands for special educational needs. SEN Support is extra help in nursery, school or college, without an Education, Health and Care plan (EHC plan). We call it the support.',
            },
            {
              en: 'We say “your child” at any age from birth to 25. If more than one of your children gets SEN Support, think of one of them.',
            },
            { en: 'It takes about 10 minutes. You can leave out any question.' },
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
          id: 'sen-support-length',
          concept: 'sen-support-length',
          text: { en: 'How long has your child had SEN Support?' },
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
      id: 'school',
      title: { en: 'Getting support in school' },
      intro: { en: 'By “school” we also mean a nursery or college.' },
      questions: [
        {
          kind: 'scale',
          id: 'school-noticed',
          concept: 'school-noticed',
          scale: 'quality',
          text: { en: 'How good or poor was the school at noticing early that your child needed extra help?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'school-finds-out',
          concept: 'school-finds-out',
          scale: 'quality',
          text: { en: 'How good or poor is the school at finding out what would help your child?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'school-parent-views',
          concept: 'school-parent-views',
          scale: 'frequency',
          text: { en: 'How often does the school take your views into account?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'school-child-views',
          concept: 'school-child-views',
          scale: 'extent',
          text: { en: 'How fully are your child’s own views used to plan the support?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'school-support-known',
          concept: 'school-support-known',
          scale: 'extent',
          text: { en: 'How fully do you know what support is planned for your child?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'school-as-planned',
          concept: 'school-as-planned',
          scale: 'frequency',
          text: { en: 'How often does your child get the support that is planned?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'school-review',
          concept: 'school-review',
          scale: 'quality',
          text: { en: 'How good or poor is the school at checking with you how well the support works?' },
          hint: { en: 'This is often called a review.' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'school-partnership',
          concept: 'school-partnership',
          scale: 'frequency',
          text: { en: 'How often does the school work together with specialists from outside?' },
          hint: { en: 'Such as a speech and language therapist, or an educational psychologist.' },
          nonSubstantive: noViewOrNotApplicable,
        },
        {
          kind: 'scale',
          id: 'school-contact',
          concept: 'school-contact',
          scale: 'ease',
          text: { en: 'How easy or difficult is it to talk to someone at the school about the support?' },
          nonSubstantive: noView,
        },
      ],
    },
    { ...supportSection, intro: { en: 'Think of the extra help that your child gets.' } },
    outcomesSection,
    ownWordsSection,
    equalityAdult,
  ],
});
