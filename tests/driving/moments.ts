import { everyKind, required, surveyOf } from '../../packages/elements/test/definitions.ts';
import type { GivenSurvey } from './open-given.ts';

/** A moment in a survey at which somebody listens to the page. */
export interface Moment {
  /** The name of the file with what is heard then. */
  readonly name: string;
  readonly given: GivenSurvey;
  /** What is pressed or chosen before, by its words. */
  readonly presses: readonly string[];
}

const easyRead = { audience: 'young-person', lang: 'en-simple' } as const;
const { information: _, ...asked } = everyKind;

/** Each kind of question by itself; what is answered and what is wrong; check-your-answers and the end; and Easy Read. */
export const moments: readonly Moment[] = [
  ...Object.entries(everyKind).map(([kind, question]) => ({ name: kind, given: { survey: surveyOf(question) }, presses: [] })),
  { name: 'section', given: { survey: surveyOf(...Object.values(everyKind)), layout: 'section' }, presses: [] },
  { name: 'answered', given: { survey: surveyOf(everyKind.scale), exit: 'https://www.example.org/' }, presses: ['Good'] },
  { name: 'wrong', given: { survey: surveyOf(required(everyKind.scale)) }, presses: ['Continue'] },
  { name: 'wrong-in-own-words', given: { survey: surveyOf(required(everyKind.text)) }, presses: ['Continue'] },
  {
    name: 'wrong-in-a-section',
    given: { survey: surveyOf(...Object.values(asked).map(required)), layout: 'section' },
    presses: ['Good', 'Continue'],
  },
  {
    name: 'check-answers',
    given: { survey: surveyOf(everyKind.scale, everyKind.multiple), layout: 'section' },
    presses: ['Good', 'Continue'],
  },
  { name: 'sent', given: { survey: surveyOf(everyKind.scale) }, presses: ['Continue', 'Send my answers'] },
  { name: 'easy-read-welcome', given: easyRead, presses: [] },
  { name: 'easy-read-single', given: easyRead, presses: ['Start'] },
  { name: 'easy-read-wrong', given: { survey: surveyOf(required(everyKind.scale)), lang: 'en-simple' }, presses: ['Next'] },
  { name: 'easy-read-section', given: { ...easyRead, layout: 'section' }, presses: ['Start'] },
];
