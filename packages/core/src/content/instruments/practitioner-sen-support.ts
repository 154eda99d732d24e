import { defineInstrument } from '../../model/define-instrument.ts';
import { equalityAdult } from '../equality.ts';
import { notSaid, noView } from '../no-view.ts';
import { difference, ease, extent, frequency, quality } from '../scales.ts';
import { outcomesSection, promises, supportSection, workAges, workArea } from './practitioner.sections.ts';

/**
 * What practitioners in education, health and care are asked about SEN Support in their work. About 10 minutes. The wording is the
 * project’s own. The questions about school follow the SEND Code of Practice (2015), 6.44 to 6.56: assess, plan, do, review.
 */
export const practitionerSenSupport = defineInstrument({
  format: 'poet-instrument/1',
  id: 'poet/practitioner/sen-support',
  version: '1.0.0',
  audience: 'practitioner',
  plan: 'sen-support',
  title: { en: 'SEN Support in your work' },
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
              en: 'We ask about SEN Support: extra help in nursery, school or college for special educational needs, without an Education, Health and Care plan (EHC plan). We call it the support. Think of your work in the last 12 months. By “young people” we mean everyone who gets SEN Support, from birth to 25.',
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
          text: { en: 'What part do you play in SEN Support?' },
          hint: { en: 'Choose all that apply.' },
          options: [
            { id: 'advice', label: { en: 'I give advice about it' } },
            { id: 'coordinating', label: { en: 'I plan or coordinate it' } },
            { id: 'decisions', label: { en: 'I help to make decisions about it' } },
            { id: 'support', label: { en: 'I give young people the support' } },
            { id: 'reviews', label: { en: 'I take part in reviews' } },
            { id: 'something-else', label: { en: 'Something else' } },
          ],
          nonSubstantive: notSaid,
        },
        workAges,
        {
          kind: 'number',
          id: 'work-young-people',
          concept: 'work-young-people',
          text: { en: 'About how many young people with SEN Support have you worked with in the last 12 months?' },
          hint: { en: 'Your best guess is fine.' },
          min: 0,
          max: 999,
          nonSubstantive: noView,
        },
      ],
    },
    {
      id: 'school',
      title: { en: 'Arranging support in schools' },
      intro: { en: 'By “schools” we also mean nurseries and colleges. Think of those you worked with in the last 12 months.' },
      questions: [
        {
          kind: 'scale',
          id: 'school-noticed',
          concept: 'school-noticed',
          scale: 'quality',
          text: { en: 'How good or poor are schools at noticing early that a young person needs extra help?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'school-finds-out',
          concept: 'school-finds-out',
          scale: 'quality',
          text: { en: 'How good or poor are schools at finding out what would help a young person?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'school-parent-views',
          concept: 'school-parent-views',
          scale: 'frequency',
          text: { en: 'How often do schools take the views of parents and carers into account?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'school-child-views',
          concept: 'school-child-views',
          scale: 'extent',
          text: { en: 'How fully are young people’s own views used to plan the support?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'school-support-known',
          concept: 'school-support-known',
          scale: 'extent',
          text: { en: 'How fully do families know what support is planned?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'school-as-planned',
          concept: 'school-as-planned',
          scale: 'frequency',
          text: { en: 'How often do young people get the support that is planned?' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'school-review',
          concept: 'school-review',
          scale: 'quality',
          text: { en: 'How good or poor are schools at checking with families how well the support works?' },
          hint: { en: 'This is often called a review.' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'school-partnership',
          concept: 'school-partnership',
          scale: 'frequency',
          text: { en: 'How often do schools work together with specialists from outside?' },
          hint: { en: 'Such as speech and language therapists, or educational psychologists.' },
          nonSubstantive: noView,
        },
        {
          kind: 'scale',
          id: 'school-contact',
          concept: 'school-contact',
          scale: 'ease',
          text: { en: 'How easy or difficult is it for families to talk to someone at the school about the support?' },
          nonSubstantive: noView,
        },
      ],
    },
    { ...supportSection, intro: { en: 'Think of how SEN Support is for most young people.' } },
    outcomesSection,
    {
      id: 'own-words',
      title: { en: 'In your own words' },
      questions: [
        {
          kind: 'text',
          id: 'words-works-well',
          concept: 'words-works-well',
          text: { en: 'What works well for young people with SEN Support?' },
          hint: { en: 'Please do not write names. This is not a way to raise a concern about someone.' },
          maxLength: 2000,
          rows: 5,
        },
        {
          kind: 'text',
          id: 'words-better',
          concept: 'words-better',
          text: { en: 'What would make things better for young people with SEN Support?' },
          hint: { en: 'Please do not write names. This is not a way to raise a concern about someone.' },
          maxLength: 2000,
          rows: 5,
        },
      ],
    },
    equalityAdult,
  ],
});
