import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubInstrument } from '../../../../../examples/definitions/read-definition.ts';
import { instruments } from '../../content/index.ts';
import type { Question } from '../../model/question.ts';
import { costsOf, minutesOf } from './estimate.ts';
import type { Asked, Step } from './estimate.ts';

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
  const sections = [{ id: 's', title: { en: 'Parking' }, questions }];
  const seconds = secondsOfAll({ audience, scales: [ease], sections }, language);
  return questions.map((question) => seconds.get(question));
}

/** The seconds of each question and section, for somebody who is shown all of them. */
function secondsOfAll(asked: Asked, language = 'en'): ReadonlyMap<Step, number> {
  const all = new Map<Step, number>();
  for (const { steps, seconds } of costsOf(asked, language)) {
    const [first] = steps;
    assert.ok(first);
    all.set(first, seconds + (all.get(first) ?? 0));
  }
  return all;
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

test('words that stand in several questions are paid for by whichever is shown first', () => {
  const [a, b] = [scale('a', 'How easy is parking?'), scale('b', 'And walking?')];
  const costs = costsOf({ audience: 'parent-carer', scales: [ease], sections: [{ id: 's', title: { en: 'Parking' }, questions: [a, b] }] });
  const shared = costs.filter(({ steps }) => steps.length > 1);
  assert.deepEqual(
    shared.map(({ steps }) => steps),
    [[a, b]],
  );
  near(shared[0]?.seconds, 2 * word);
});

test('sections behind check-your-answers come last, wherever they stand, and are not seen again', () => {
  const [a, b] = [scale('a', 'Is parking easy?'), scale('b', 'And walking?')];
  const sections = [
    { id: 'last', title: { en: 'Last' }, placement: 'after-check', questions: [b] },
    { id: 'first', title: { en: 'First' }, questions: [a] },
  ] as const;
  const seconds = secondsOfAll({ audience: 'parent-carer', scales: [ease], sections });
  near(seconds.get(a), (3 + 4) * word + 3.95 + word);
  near(seconds.get(b), (2 + 2) * word + 3.95);
});

test('the unit of a number is read', () => {
  const number = { kind: 'number', id: 'n', concept: 'n', text: { en: 'How far is it?' }, unit: { en: 'miles there and back' } } as const;
  near(secondsIn([number])[0], (4 + 4) * word + 2.65 + (60 * 32.5) / (36.2 * 19) + 1.3 + word);
});

test('a section’s title and introduction are read once', () => {
  const section = { id: 's', title: { en: 'Parking' }, intro: { en: 'Near the school.' }, questions: [scale('a', 'Easy?')] };
  near(secondsOfAll({ audience: 'practitioner', scales: [ease], sections: [section] }).get(section), 4 * word);
});

test('every question and section of what is shipped has an estimate', () => {
  for (const one of [...instruments, clubInstrument()]) {
    const seconds = secondsOfAll(one);
    assert.deepEqual(new Set(seconds.keys()), new Set(one.sections.flatMap((section): Step[] => [section, ...section.questions])));
    assert.ok([...seconds.values()].every((each) => each > 0.2 && each < 180));
  }
});

/**
 * Pew Research Center plans 85 ordinary questions for 15 minutes of its American Trends Panel of adults, from response times: “How we keep our online
 * surveys from running too long”, 2022.
 */
test('a choice takes an adult about as long as the Pew Research Center has measured', () => {
  const published = (15 * 60) / 85;
  for (const one of instruments.filter(({ audience }) => audience !== 'young-person')) {
    const seconds = [...secondsOfAll(one)].flatMap(([step, each]) =>
      'kind' in step && (step.kind === 'scale' || step.kind === 'single') ? [each] : [],
    );
    const mean = seconds.reduce((sum, each) => sum + each, 0) / seconds.length;
    assert.ok(mean / published > 0.8 && mean / published < 1.2, `${one.id}: ${mean} s, published ${published} s`);
  }
});

test('minutes have one decimal, halves up', () => {
  assert.deepEqual([0, 90, 93, 92.9, 600].map(minutesOf), [0, 1.5, 1.6, 1.5, 10]);
});
