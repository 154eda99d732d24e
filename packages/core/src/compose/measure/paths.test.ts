import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubInstrument, clubSurvey, transportModule } from '../../../../../examples/definitions/read-definition.ts';
import { instruments } from '../../content/index.ts';
import type { Condition } from '../../model/condition.ts';
import type { Question } from '../../model/question.ts';
import { secondsOf } from './estimate.ts';
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
  const { questions, sections } = secondsOf(survey);
  const seconds = Math.round([...questions.values(), ...sections.values()].reduce((sum, each) => sum + each * 1000, 0)) / 1000;
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
