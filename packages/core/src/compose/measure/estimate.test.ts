import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubInstrument } from '../../../../../examples/definitions/read-definition.ts';
import { instruments } from '../../content/index.ts';
import type { Question } from '../../model/question.ts';
import { minutesOf, secondsOf } from './estimate.ts';
import type { Asked } from './estimate.ts';

const ease = {
  id: 'ease',
  points: [
    { id: 'easy', label: { en: 'Very easy', 'en-simple': 'Easy' }, polarity: 'positive' },
    { id: 'hard', label: { en: 'Very hard', 'en-simple': 'Hard' }, polarity: 'negative' },
  ],
} as const;
const scale = (id: string, en: string): Question => ({ kind: 'scale', id, concept: id, scale: 'ease', text: { en } });

function secondsIn(
  questions: readonly Question[],
  { audience = 'parent-carer', language = 'en' }: Partial<Asked & { language: string }> = {},
) {
  const seconds = secondsOf({ audience, scales: [ease], sections: [{ id: 's', title: { en: 'Parking' }, questions }] }, language);
  return [...seconds.questions.values()];
}

/** To a thousandth of a second. */
function near(actual: number | undefined, expected: number): void {
  assert.ok(actual !== undefined && Math.abs(actual - expected) < 0.0005, `${actual} is not ${expected}`);
}

const word = 60 / 238;

test('a question takes its words, a decision, two presses, and a glance at the answer at the end', () => {
  near(secondsIn([scale('a', 'How easy is parking?')])[0], (4 + 4) * word + 1.35 + 1.3 + 1.3 + word);
  const ways: Question = { ...scale('a', 'How easy is parking?'), nonSubstantive: ['dont-know'], hint: { en: 'At school.' } } as Question;
  near(secondsIn([ways])[0], (4 + 4 + 3 + 2) * word + 1.35 + 1.3 + 1.3 + word);
});

test('lines that were read before count as one word each', () => {
  near(secondsIn([scale('a', 'How easy is parking?'), scale('b', 'And walking?')])[1], (2 + 2) * word + 3.95 + word);
});

test('own words take half of the people the time to write 30 words, and all of them where an answer is required', () => {
  const text = { kind: 'text', id: 't', concept: 't', text: { en: 'Anything else?' } } as const;
  const writing = 2.65 + (30 * 60 * 32.5) / (36.2 * 19);
  near(secondsIn([text])[0], 2 * word + 0.5 * writing + 1.3 + word);
  near(secondsIn([{ ...text, required: true }])[0], 2 * word + writing + 1.3 + word);
  near(secondsIn([{ ...text, rows: 1 }])[0], 2 * word + 0.5 * (2.65 + (3 * 60 * 32.5) / (36.2 * 19)) + 1.3 + word);
});

test('several choices take two decisions, or as many as may be made', () => {
  const options = ['a', 'b', 'c'].map((id) => ({ id, label: { en: id } }));
  const several = { kind: 'multiple', id: 'm', concept: 'm', text: { en: 'Which?' }, options } as const;
  near(secondsIn([several])[0], 4 * word + 2 * 2.65 + 1.3 + word);
  near(secondsIn([{ ...several, max: 1 }])[0], 4 * word + 2.65 + 1.3 + word);
});

test('information is read, and gone on from', () => {
  const note = { kind: 'information', id: 'i', concept: 'i', text: { en: 'Before you begin' }, body: [{ en: 'It is short.' }] } as const;
  near(secondsIn([note])[0], 6 * word + 1.3);
});

test('young people and readers of Easy Read have a pace of their own, and Easy Read its own words', () => {
  const asked = [scale('a', 'How easy is parking?')];
  near(secondsIn(asked, { audience: 'young-person' })[0], (9 * 60) / 133 + 3.95);
  near(secondsIn(asked, { language: 'en-simple' })[0], (7 * 60) / 84 + 2 * 3.95);
  assert.deepEqual(secondsIn(asked, { language: 'cy' }), secondsIn(asked), 'a translation takes as long as its English');
});

test('a section’s title and introduction are read once', () => {
  const sections = [{ id: 's', title: { en: 'Parking' }, intro: { en: 'Near the school.' }, questions: [scale('a', 'Easy?')] }];
  const { sections: seconds } = secondsOf({ audience: 'practitioner', scales: [ease], sections });
  near([...seconds.values()][0], 4 * word);
});

test('every question and section of what is shipped has an estimate', () => {
  for (const one of [...instruments, clubInstrument()]) {
    const { questions, sections } = secondsOf(one);
    assert.equal(questions.size, one.sections.flatMap((section) => section.questions).length);
    assert.equal(sections.size, one.sections.length);
    assert.ok([...questions.values(), ...sections.values()].every((seconds) => seconds > 0.2 && seconds < 180));
  }
});

/**
 * Pew Research Center plans 85 ordinary questions for 15 minutes of its American Trends Panel of adults, from response times: “How we keep our online
 * surveys from running too long”, 2022.
 */
test('a choice takes an adult about as long as the Pew Research Center has measured', () => {
  const published = (15 * 60) / 85;
  for (const one of instruments.filter(({ audience }) => audience !== 'young-person')) {
    const seconds = [...secondsOf(one).questions].flatMap(([{ kind }, each]) => (kind === 'scale' || kind === 'single' ? [each] : []));
    const mean = seconds.reduce((sum, each) => sum + each, 0) / seconds.length;
    assert.ok(mean / published > 0.8 && mean / published < 1.2, `${one.id}: ${mean} s, published ${published} s`);
  }
});

test('minutes have one decimal, halves up', () => {
  assert.deepEqual([0, 90, 93, 92.9, 600].map(minutesOf), [0, 1.5, 1.6, 1.5, 10]);
});
