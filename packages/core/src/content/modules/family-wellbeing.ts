import type { QuestionModule } from '../../model/question-module.ts';
import { noView, noViewOrNotApplicable } from '../no-view.ts';
import { difference, ease, frequency } from '../scales.ts';

/** Kinds of help for parents and carers themselves: what they had, and what they would choose. */
const kindsOfHelp = [
  { id: 'others', label: { en: 'Meeting other parents or carers' } },
  { id: 'course', label: { en: 'A course or training' }, hint: { en: 'Such as on sleep, autism or behaviour' } },
  { id: 'talking', label: { en: 'Someone to talk to about feelings' }, hint: { en: 'Such as a counsellor' } },
  { id: 'own-health', label: { en: 'Help with a carer’s own health' } },
  { id: 'advice', label: { en: 'Advice about money or rights' } },
  { id: 'break', label: { en: 'A break from caring' } },
  { id: 'practical', label: { en: 'Practical help at home' } },
  { id: 'something-else', label: { en: 'Something else' } },
] as const;

/** The supplementary questions about the wellbeing of parents, carers, brothers and sisters, for parents and carers, and in short for practitioners. */
export const familyWellbeing = {
  format: 'poet-module/1',
  id: 'family-wellbeing',
  version: '1.0.0',
  title: { en: 'Carers’ and siblings’ wellbeing' },
  purpose: {
    en: 'How parents and carers are, whether anyone asks them what they need, and what help they, and brothers and sisters, get. It asks parents and carers. Practitioners are asked, in short, whether they ask, and which help they think would do most. It ends with where families can find help.',
  },
  use: {
    en: 'Set the help that carers would choose beside the help that they had, and move money to what is wanted and lacking. Where nobody asked about their needs, and they would like it, change who offers a carer’s needs assessment, and when. Where paid work is difficult to fit in, look at the hours of clubs, childcare and appointments. Where other children need help and have none, plan sibling groups and young carers’ support with that figure. Before you choose this set, agree who reads what people write, how soon, and what they do if somebody may not be safe.',
  },
  scales: [difference, frequency, ease],
  sections: {
    'parent-carer': [
      {
        id: 'family-wellbeing',
        title: { en: 'You and your family' },
        intro: {
          en: 'Here we ask how you are as a carer, and about the other children in your family. You can leave out any question. This is not a way to ask for help.',
        },
        questions: [
          {
            kind: 'scale',
            id: 'family-rest',
            concept: 'family-rest',
            scale: 'frequency',
            text: { en: 'How often do you get the rest that you need?' },
            nonSubstantive: noView,
          },
          {
            kind: 'scale',
            id: 'family-work',
            concept: 'family-work',
            scale: 'ease',
            text: { en: 'How easy or difficult is it to fit paid work around caring for your child?' },
            hint: { en: 'Think of the job that you have, or would like to have. If you do not want a job, say that it does not apply.' },
            nonSubstantive: noViewOrNotApplicable,
          },
          {
            kind: 'single',
            id: 'family-asked',
            concept: 'family-asked',
            text: { en: 'Has anyone from the council asked about your own needs as a carer?' },
            hint: { en: 'It may be called a carer’s assessment, or a parent carer’s needs assessment.' },
            options: [
              { id: 'last-12-months', label: { en: 'Yes, in the last 12 months' } },
              { id: 'longer-ago', label: { en: 'Yes, but longer ago' } },
              { id: 'wanted', label: { en: 'No, but I would like it' } },
              { id: 'no', label: { en: 'No, and I do not need it' } },
            ],
            nonSubstantive: noView,
          },
          {
            kind: 'multiple',
            id: 'family-had',
            concept: 'family-had',
            text: { en: 'What help have you had for yourself in the last 12 months?' },
            hint: { en: 'Choose all that apply.' },
            options: [...kindsOfHelp, { id: 'none', label: { en: 'None of these' }, exclusive: true }],
            nonSubstantive: noView,
          },
          {
            kind: 'scale',
            id: 'family-difference',
            concept: 'family-difference',
            scale: 'difference',
            text: { en: 'What difference has this help made to how you cope?' },
            hint: { en: 'Think of all the help that you have had for yourself.' },
            showIf: {
              question: 'family-had',
              is: ['others', 'course', 'talking', 'own-health', 'advice', 'break', 'practical', 'something-else'],
            },
            nonSubstantive: noView,
          },
          {
            kind: 'multiple',
            id: 'family-wanted',
            concept: 'family-wanted',
            text: { en: 'Which help would make the most difference to you now?' },
            hint: { en: 'Choose one or two.' },
            options: [...kindsOfHelp, { id: 'none', label: { en: 'None of these' }, exclusive: true }],
            max: 2,
            nonSubstantive: noView,
          },
          {
            kind: 'single',
            id: 'family-siblings-help',
            concept: 'family-siblings-help',
            text: { en: 'Have other children in your family had help of their own in the last 12 months?' },
            hint: {
              en: 'Such as a group for brothers and sisters, a young carers’ service, or someone to talk to. If there are no other children, say that it does not apply.',
            },
            options: [
              { id: 'yes', label: { en: 'Yes' } },
              { id: 'needed', label: { en: 'No, but they need it' } },
              { id: 'no', label: { en: 'No, they do not need it' } },
            ],
            nonSubstantive: noViewOrNotApplicable,
          },
          {
            kind: 'scale',
            id: 'family-siblings-difference',
            concept: 'family-siblings-difference',
            scale: 'difference',
            text: { en: 'What difference has this help made to the lives of your other children?' },
            showIf: { question: 'family-siblings-help', is: ['yes'] },
            nonSubstantive: noView,
          },
          {
            kind: 'text',
            id: 'family-better',
            concept: 'family-better',
            text: { en: 'What would help your family most?' },
            hint: {
              en: 'Please do not write names. This is not a way to ask for help. The next part says where you can find it.',
            },
            maxLength: 2000,
            rows: 5,
          },
          {
            kind: 'information',
            id: 'family-where',
            concept: 'family-where',
            text: { en: 'If your family would like help' },
            body: [
              {
                en: 'You can ask the council to look at what you need as a carer, and at what a brother or sister who helps to care needs. The council’s Local Offer, a website, says how.',
              },
              { en: 'Your GP can help with your own health. Tell the surgery that you are a carer.' },
              {
                en: 'If you need help with mental health soon, call NHS 111 and choose the mental health option. If someone is in danger, call 999.',
              },
            ],
          },
        ],
      },
    ],
    practitioner: [
      {
        id: 'family-wellbeing',
        title: { en: 'Families’ wellbeing' },
        intro: {
          en: 'Think of the parents and carers in your work. If you are worried about someone, please use your usual safeguarding route.',
        },
        questions: [
          {
            kind: 'scale',
            id: 'family-raised',
            concept: 'family-raised',
            scale: 'frequency',
            text: { en: 'How often do you ask parents and carers what help they need for themselves?' },
            hint: { en: 'If you do not meet parents and carers in your work, say that it does not apply.' },
            nonSubstantive: noViewOrNotApplicable,
          },
          {
            kind: 'scale',
            id: 'family-difference',
            concept: 'family-difference',
            scale: 'difference',
            text: { en: 'What difference has help for parents and carers made to how they cope?' },
            hint: { en: 'Think of those who have had such help.' },
            nonSubstantive: noView,
          },
          {
            kind: 'multiple',
            id: 'family-wanted',
            concept: 'family-wanted',
            text: { en: 'Which help would make the most difference to parents and carers now?' },
            hint: { en: 'Choose one or two.' },
            options: [...kindsOfHelp, { id: 'none', label: { en: 'None of these' }, exclusive: true }],
            max: 2,
            nonSubstantive: noView,
          },
          {
            kind: 'text',
            id: 'family-better',
            concept: 'family-better',
            text: { en: 'What would help families most?' },
            hint: { en: 'Please do not write names. This is not a way to raise a concern about someone.' },
            maxLength: 2000,
            rows: 5,
          },
        ],
      },
    ],
  },
} as const satisfies QuestionModule;
