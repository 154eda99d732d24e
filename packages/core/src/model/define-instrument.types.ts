/** Nothing here runs: each line is a proof that it compiles, or, under `@ts-expect-error`, that it does not. */
import { defineInstrument } from './define-instrument.ts';
import type { AnswersOf } from './define-instrument.ts';

const quality = {
  id: 'quality',
  points: [
    { id: 'good', label: { en: 'Good' }, polarity: 'positive' },
    { id: 'poor', label: { en: 'Poor' }, polarity: 'negative' },
  ],
} as const;

const small = defineInstrument({
  format: 'poet-instrument/1',
  id: 'example/small',
  version: '1.0.0',
  audience: 'parent-carer',
  plan: 'ehcp',
  title: { en: 'Small' },
  scales: [
    quality,
    {
      id: 'ease',
      points: [
        { id: 'easy', label: { en: 'Easy' }, polarity: 'positive' },
        { id: 'hard', label: { en: 'Hard' }, polarity: 'negative' },
      ],
    },
  ],
  sections: [
    {
      id: 'first',
      title: { en: 'First' },
      questions: [
        { id: 'hello', concept: 'hello', kind: 'information', text: { en: 'Hello' } },
        { id: 'staff', concept: 'staff', kind: 'scale', scale: 'quality', text: { en: 'Staff?' }, nonSubstantive: ['dont-know'] },
        { id: 'bus', concept: 'bus', kind: 'scale', scale: 'ease', text: { en: 'Bus?' } },
      ],
    },
    {
      id: 'second',
      title: { en: 'Second' },
      questions: [
        {
          id: 'goes',
          concept: 'goes',
          kind: 'single',
          text: { en: 'Goes?' },
          options: [
            { id: 'yes', label: { en: 'Yes' } },
            { id: 'no', label: { en: 'No' } },
          ],
        },
        {
          id: 'days',
          concept: 'days',
          kind: 'multiple',
          text: { en: 'Days?' },
          options: [
            { id: 'monday', label: { en: 'Mon' } },
            { id: 'friday', label: { en: 'Fri' } },
          ],
        },
        { id: 'metres', concept: 'metres', kind: 'number', text: { en: 'How far?' } },
        { id: 'since', concept: 'since', kind: 'date', text: { en: 'Since?' } },
        { id: 'why', concept: 'why', kind: 'text', text: { en: 'Why?' }, nonSubstantive: ['prefer-not-to-say', 'not-applicable'] },
      ],
    },
  ],
});

type Answers = AnswersOf<typeof small>;

export const right: readonly Answers[] = [
  {},
  { staff: 'good', bus: 'hard', goes: 'yes', days: ['monday', 'friday'], metres: 12, since: '2026-11-23', why: 'Because' },
  { staff: { status: 'dont-know' }, days: [], why: { status: 'not-applicable' } },
];

export const wrong: readonly Answers[] = [
  // @ts-expect-error There is no such question.
  { staf: 'good' },
  // @ts-expect-error Words to read have no answer.
  { hello: 'yes' },
  // @ts-expect-error The scale has no such point.
  { staff: 'god' },
  // @ts-expect-error The point is of another scale.
  { staff: 'easy' },
  // @ts-expect-error A point has a name, not a number.
  { staff: 1 },
  // @ts-expect-error The status is not offered here.
  { staff: { status: 'not-applicable' } },
  // @ts-expect-error No status is offered here at all.
  { bus: { status: 'dont-know' } },
  // @ts-expect-error Where a question was not shown is worked out, not answered.
  { staff: { status: 'not-shown' } },
  // @ts-expect-error There is no such option.
  { goes: 'maybe' },
  // @ts-expect-error A single choice has one value.
  { goes: ['yes', 'no'] },
  // @ts-expect-error Several choices come in a list.
  { days: 'monday' },
  // @ts-expect-error One of the options does not exist.
  { days: ['monday', 'sunday'] },
  // @ts-expect-error A number is not its digits.
  { metres: '12' },
  // @ts-expect-error A day is text.
  { since: new Date(0) },
  // @ts-expect-error Own words are text.
  { why: 7 },
];

const matrix = { id: 'q', concept: 'q', kind: 'matrix', text: { en: 'q' } } as const;
const sections = [{ id: 's', title: { en: 's' }, questions: [matrix] }] as const;

/** A definition that is not one does not compile either. */
export const notInstruments = [
  // @ts-expect-error An instrument has questions.
  defineInstrument({ ...small, sections: undefined }),
  // @ts-expect-error There is no such audience.
  defineInstrument({ ...small, audience: 'teacher' }),
  // @ts-expect-error There is no such kind of question.
  defineInstrument({ ...small, sections }),
];
