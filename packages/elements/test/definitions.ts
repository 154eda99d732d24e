import { compose } from '@poet/core';
import type { Instrument, Parsed, Question, Section, Survey } from '@poet/core';
import { picturedScale } from './pictured-kinds.ts';

/** The example survey about the after-school club: every kind of question, routing, and questions after check-your-answers. */
export async function clubSurvey(): Promise<Survey> {
  const response = await fetch(new URL('../../../examples/definitions/after-school-club.json', import.meta.url));
  return take(compose((await response.json()) as Instrument, []));
}

/** A survey of one section with the questions that a test is about. Synthetic. */
export function surveyOf(...questions: Question[]): Survey {
  return surveyOfSections({ id: 'main', title: { en: 'Main' }, questions });
}

/** A survey of several sections. Synthetic. */
export function surveyOfSections(...sections: Section[]): Survey {
  const instrument: Instrument = {
    format: 'poet-instrument/1',
    id: 'example/test',
    version: '1.0.0',
    audience: 'young-person',
    plan: 'ehcp',
    title: { en: 'A synthetic survey', cy: 'Arolwg synthetig' },
    scales: [scale, picturedScale],
    sections,
  };
  return take(compose(instrument, []));
}

const scale = {
  id: 'quality',
  points: [
    { id: 'good', label: { en: 'Good', cy: 'Da' }, polarity: 'positive' },
    { id: 'so-so', label: { en: 'So-so' }, polarity: 'neutral' },
    { id: 'bad', label: { en: 'Bad' }, polarity: 'negative' },
  ],
} as const;

const about = (id: string) => ({ id, concept: id, text: { en: `The ${id} question` }, hint: { en: `A hint for ${id}` } });
const ways = ['dont-know', 'prefer-not-to-say'] as const;

/** One question of each kind, each with a hint and, where it is answered, two ways to answer without a view. */
export const everyKind = {
  scale: { ...about('scale'), kind: 'scale', scale: 'quality', nonSubstantive: ways },
  single: {
    ...about('single'),
    kind: 'single',
    nonSubstantive: ways,
    options: [
      { id: 'red', label: { en: 'Red' }, hint: { en: 'Like a post box' } },
      { id: 'blue', label: { en: 'Blue' } },
    ],
  },
  multiple: {
    ...about('multiple'),
    kind: 'multiple',
    nonSubstantive: ways,
    options: [
      { id: 'bus', label: { en: 'Bus' } },
      { id: 'train', label: { en: 'Train' } },
      { id: 'none', label: { en: 'None of these' }, exclusive: true },
    ],
  },
  text: { ...about('text'), kind: 'text', nonSubstantive: ways, maxLength: 50 },
  line: { ...about('line'), kind: 'text', nonSubstantive: ways, rows: 1 },
  number: { ...about('number'), kind: 'number', nonSubstantive: ways, min: 1, max: 99, unit: { en: 'miles' } },
  date: { ...about('date'), kind: 'date', nonSubstantive: ways, min: '2020-01-01', max: '2030-12-31' },
  information: { ...about('information'), kind: 'information', body: [{ en: ['Read ', { strong: 'this' }, '.'] }, { en: 'And this.' }] },
} as const satisfies Record<string, Question>;

/** A question that has to be answered. */
export function required<Q extends Exclude<Question, { kind: 'information' }>>(question: Q): Q & { required: true } {
  return { ...question, required: true };
}

/** Words that do not break by themselves: place names and compounds are real. */
export const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

/** A survey of such words. */
export const longWords = surveyOf(
  {
    ...required(everyKind.single),
    text: { en: long },
    hint: { en: long },
    options: ['one', 'two'].map((id) => ({ id, label: { en: `${long} ${id}` }, hint: { en: long } })),
  },
  { ...everyKind.text, text: { en: long }, hint: { en: long } },
  { ...everyKind.number, text: { en: long }, unit: { en: long } },
  { ...everyKind.date, text: { en: long } },
);

/** `n` choices, so that a page can be long. */
export function manyChoices(n: number): Question[] {
  return Array.from({ length: n }, (_, i) => ({ ...everyKind.scale, id: `q${i + 1}`, text: { en: `Question number ${i + 1}` } }));
}

function take<T>(parsed: Parsed<T>): T {
  if (parsed.kind === 'ok') return parsed.value;
  throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}
