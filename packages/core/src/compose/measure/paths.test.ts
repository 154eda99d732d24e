import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubInstrument, clubSurvey, transportModule } from '../../../../../examples/definitions/read-definition.ts';
import { instruments } from '../../content/index.ts';
import type { Condition } from '../../model/condition.ts';
import type { Question } from '../../model/question.ts';
import type { Section } from '../../model/section.ts';
import { costsOf } from './estimate.ts';
import { pathsOf } from './paths.ts';
import type { Paths } from './paths.ts';

const choice = (id: string, options: readonly string[], showIf?: Condition): Question => ({
  kind: 'single',
  id,
  concept: id,
  text: { en: `${id}?` },
  options: options.map((one) => ({ id: one, label: { en: one } })),
  ...(showIf ? { showIf } : {}),
});
const several = (id: string, options: readonly string[], max?: number): Question => ({
  kind: 'multiple',
  id,
  concept: id,
  text: { en: `${id}?` },
  options: options.map((one) => ({ id: one, label: { en: one } })),
  ...(max === undefined ? {} : { max }),
});
const needs = (question: string, ...is: string[]): Condition => ({ question, is });
const names = (n: number, prefix: string) => Array.from({ length: n }, (_, i) => `${prefix}${i}`);
const paths = (...questions: Question[]): Paths =>
  pathsOf({ audience: 'parent-carer', scales: [], sections: [{ id: 's', title: { en: 'S' }, questions }] });

/** Questions on the shortest, expected and longest path, and whether these are bounds. */
const counts = ({ shortest, expected, longest }: Paths) => [shortest.questions, expected.questions, longest.questions];
const bounds = ({ shortest, expected, longest }: Paths) => [shortest.isBound, expected.isBound, longest.isBound];

const round = (n: number) => Math.round(n * 1000) / 1000;

/** To two thousandths of a second: each part is rounded to one. */
function near(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) < 0.002, `${actual} is not ${expected}`);
}

test('every instrument can be answered in ten minutes', () => {
  for (const one of instruments) {
    const { expected } = pathsOf(one);
    assert.ok(expected.seconds <= 600, `${one.id} takes ${expected.seconds} s`);
    assert.ok(!expected.isBound);
  }
});

test('without conditions there is one path', () => {
  const survey = {
    audience: 'parent-carer',
    scales: [],
    sections: [{ id: 's', title: { en: 'S' }, questions: [choice('a', ['x', 'y'])] }],
  } as const;
  const seconds = costsOf(survey).reduce((sum, cost) => sum + cost.seconds, 0);
  const { shortest, longest, expected } = pathsOf(survey);
  for (const path of [shortest, longest, expected]) {
    assert.equal(path.questions, 1);
    assert.ok(Math.abs(path.seconds - seconds) < 0.002);
  }
});

test('each answer is as likely as another, whatever hangs on it', () => {
  assert.deepEqual(counts(paths(choice('a', ['x', 'y', 'z', 'v']), choice('b', ['x', 'y'], needs('a', 'x')))), [1, 1.25, 2]);
  const both = paths(choice('a', ['x', 'y']), choice('b', ['x', 'y'], needs('a', 'x')), choice('c', ['x', 'y'], needs('a', 'y')));
  assert.deepEqual(counts(both), [1, 2, 2], 'who skips sees neither');
});

test('follow-ups that cannot be seen together are not added up', () => {
  const options = names(300, 'o');
  const follow = options.map((one) => choice(`f-${one}`, ['x', 'y'], needs('first', one)));
  assert.deepEqual(counts(paths(choice('first', options), ...follow)), [1, 2, 2]);
  assert.deepEqual(counts(paths(several('first', options), ...follow)), [1, 151, 301]);
  const most = paths(several('first', options, 3), ...follow);
  assert.deepEqual([most.shortest.questions, most.longest.questions], [1, 4]);
});

test('rules on choices so rare that no number holds their chance still give an expected path', () => {
  const many = (count: number, options: number, max: number) =>
    names(count, 'm').flatMap((id) => [several(id, names(options, 'o'), max), choice(`f-${id}`, ['x', 'y'], needs(id, 'o1'))]);
  // Of the sets of at most one among 300, one in 301 is that one.
  assert.deepEqual(counts(paths(...many(4, 300, 1))), [4, round(4 + 4 / 301), 8]);
  const sets = 1 + 60 + (60 * 59) / 2 + (60 * 59 * 58) / 6;
  const withOne = 1 + 59 + (59 * 58) / 2;
  const found = paths(...many(60, 60, 3));
  assert.deepEqual(counts(found), [60, round(60 + (60 * withOne) / sets), 120]);
  assert.deepEqual(bounds(found), [false, false, false]);
});

test('a question that hangs on several such rules at once has its chance as well', () => {
  const filters = names(8, 'm').map((id) => several(id, names(300, 'o'), 1));
  const all: Condition = { any: filters.map(({ id }) => needs(id, 'o1')) };
  assert.deepEqual(counts(paths(...filters, choice('last', ['x', 'y'], all))), [8, round(9 - (300 / 301) ** 8), 9]);
});

test('words are read in full by whoever was not shown them before', () => {
  const point = (id: string, en: string, polarity: 'positive' | 'negative') => ({ id, label: { en }, polarity });
  const quality = { id: 'quality', points: [point('good', 'Very good indeed', 'positive'), point('poor', 'Very poor indeed', 'negative')] };
  const scale = (id: string, answer: string): Question => {
    return { kind: 'scale', id, concept: id, scale: 'quality', text: { en: `Was ${id}?` }, showIf: needs('first', answer) };
  };
  const questions = [choice('first', ['one', 'two', 'three']), scale('b', 'one'), scale('c', 'two')];
  const { expected, shortest, longest } = pathsOf({
    audience: 'parent-carer',
    scales: [quality],
    sections: [{ id: 's', title: { en: 'S' }, questions }],
  });
  const word = 60 / 238;
  // A title; a question of one word and three; to decide, to press and to go on; the answer again.
  const first = 5 * word + 3.95 + word;
  // Whichever of the two is shown is the first with its scale, of six words.
  const either = 8 * word + 3.95 + word;
  near(shortest.seconds, first);
  near(longest.seconds, first + either);
  near(expected.seconds, first + (2 / 3) * either);
});

test('a section behind check-your-answers is asked last, wherever it stands', () => {
  const asked = choice('a', ['x', 'y']);
  const rest = { kind: 'text', id: 't', concept: 't', text: { en: 'Why?' }, showIf: { not: needs('a', 'x', 'y') } } as const;
  const required = { ...asked, required: true } as Question;
  const last = { id: 'last', title: { en: 'L' }, placement: 'after-check', questions: [rest] } as const;
  const core = { id: 's', title: { en: 'S' }, questions: [required] };
  const inFile = (...sections: Section[]) => pathsOf({ audience: 'parent-carer', scales: [], sections });
  assert.deepEqual(counts(inFile(last, core)), [1, 1, 1]);
  assert.deepEqual(inFile(last, core), inFile(core, last));
});

test('300 filters, each with a follow-up, and a chain of a thousand have exact paths', () => {
  const filters = names(300, 'q').flatMap((id) => [choice(id, ['x', 'y']), choice(`f-${id}`, ['x', 'y'], needs(id, 'x'))]);
  assert.deepEqual(counts(paths(...filters)), [300, 450, 600]);
  const chain = paths(...names(1000, 'q').map((id, i) => choice(id, ['x', 'y'], i > 0 ? needs(`q${i - 1}`, 'x') : undefined)));
  assert.deepEqual(counts(chain), [1, 2, 1000]);
  assert.deepEqual(bounds(chain), [false, false, false]);
});

test('where the conditions are too complex, the figures are bounds and say so', () => {
  const pairs = names(24, '').map((n): Condition => ({ all: [needs(`a${n}`, 'x'), needs(`b${n}`, 'x')] }));
  const asked = ['a', 'b'].flatMap((prefix) => names(24, prefix).map((id) => choice(id, ['x', 'y'])));
  const found = paths(...asked, choice('last', ['x', 'y'], { any: pairs }));
  assert.deepEqual(counts(found), [48, 49, 49]);
  assert.deepEqual(bounds(found), [true, true, true]);
});

test('what a condition on its section may hide is not in the least that is asked', () => {
  const pairs = names(24, '').map((n): Condition => ({ all: [needs(`a${n}`, 'x'), needs(`b${n}`, 'x')] }));
  const asked = ['a', 'b'].flatMap((prefix) => names(24, prefix).map((id) => choice(id, ['x', 'y'])));
  const sections = [
    { id: 's', title: { en: 'S' }, questions: asked },
    { id: 't', title: { en: 'T' }, showIf: { any: pairs }, questions: [choice('last', ['x', 'y'])] },
  ];
  const found = pathsOf({ audience: 'parent-carer', scales: [], sections });
  assert.deepEqual(bounds(found), [true, true, true]);
  assert.deepEqual(counts(found), [48, 49, 49]);
});

test('a module alone may hang on the core: its longest path has all, its shortest none of that', () => {
  const module = transportModule();
  const audience = 'parent-carer';
  const alone = pathsOf({ audience, scales: module.scales, sections: module.sections[audience] ?? [] });
  const bus = module.sections[audience]?.flatMap(({ questions }) => questions) ?? [];
  assert.equal(alone.longest.questions, bus.length);
  assert.ok(alone.shortest.questions < bus.length);
  const whole = pathsOf(clubSurvey([module]));
  const core = pathsOf(clubInstrument());
  assert.equal(whole.longest.questions, core.longest.questions + bus.length);
});

test('Easy Read takes longer than the same survey', () => {
  assert.ok(pathsOf(clubSurvey(), 'en-simple').expected.seconds > pathsOf(clubSurvey()).expected.seconds);
});
