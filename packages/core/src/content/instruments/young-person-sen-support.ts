import { defineInstrument } from '../../model/define-instrument.ts';
import { equalityYoung } from '../equality.ts';
import { noView } from '../no-view.ts';
import { differenceYoung, easeYoung, extentYoung, frequency, qualityYoung } from '../scales.ts';
import { aboutSection, outcomesSection, ownWordsSection, promises, supportSection } from './young-person.sections.ts';

/**
 * What children and young people are asked about their own SEN Support: extra help in nursery, school or college without an
 * Education, Health and Care plan. In words for a reading age of about 9. About 10 minutes; nothing is required. The wording is the
 * project’s own. The questions about school follow the SEND Code of Practice (2015), 6.44 to 6.56: assess, plan, do, review.
 */
export const youngPersonSenSupport = defineInstrument({
  format: 'poet-instrument/1',
  id: 'poet/young-person/sen-support',
  version: '1.0.0',
  audience: 'young-person',
  plan: 'sen-support',
  title: { en: 'My support at school' },
  scales: [qualityYoung, differenceYoung, extentYoung, easeYoung, frequency],
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
            { en: 'You get extra help at nursery, school or college. We call it your support. We want to know what you think of it.' },
            { en: 'Some people call it SEN Support. SEN is short for special educational needs.' },
            ...promises,
          ],
        },
      ],
    },
    aboutSection,
    {
      id: 'school',
      title: { en: 'Your school' },
      intro: { en: 'When we say “school”, think of where you learn. It may be a nursery or a college.' },
      questions: [
        {
          kind: 'scale',
          id: 'school-child-views',
          concept: 'school-child-views',
          scale: 'extent-young',
          text: { en: 'Do people use what you say when they plan your support?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'school-support-known',
          concept: 'school-support-known',
          scale: 'extent-young',
          text: { en: 'Do you know what support is planned for you?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'school-as-planned',
          concept: 'school-as-planned',
          scale: 'frequency',
          text: { en: 'How often do you get the support that is planned?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'school-review',
          concept: 'school-review',
          scale: 'quality-young',
          text: { en: 'How good or bad is your school at asking how well your support works?' },
          hint: { en: 'People may call this a review.' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'school-contact',
          concept: 'school-contact',
          scale: 'ease-young',
          text: { en: 'How easy or hard is it to talk to someone about your support?' },
          nonSubstantive: noView,
        },
      ],
    },
    supportSection,
    outcomesSection,
    ownWordsSection,
    equalityYoung,
  ],
});
