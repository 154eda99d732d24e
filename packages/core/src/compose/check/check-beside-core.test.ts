import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDefinition } from '../../../../../examples/definitions/read-definition.ts';
import { catalogue, instruments } from '../../content/index.ts';
import type { Instrument } from '../../model/instrument.ts';
import type { QuestionModule } from '../../model/question-module.ts';
import { checkBesideCore } from './check-beside-core.ts';

const parking = JSON.parse(readDefinition('parking')) as QuestionModule;

function told(module: QuestionModule, beside: readonly Instrument[] = instruments): readonly string[] {
  return checkBesideCore(module, beside).map(({ severity, path, code }) => `${severity} ${code} ${path}`);
}

/** The example with something else in its second question. */
function parkingWith(change: object): QuestionModule {
  const [section] = parking.sections['parent-carer'] ?? [];
  assert.ok(section);
  const questions = section.questions.map((question, i) => (i === 1 ? { ...question, ...change } : question));
  return { ...parking, sections: { 'parent-carer': [{ ...section, questions }] } };
}

const question = '/sections/parent-carer/0/questions/1';

test('a module whose names and questions are its own goes with every instrument', () => {
  for (const module of [parking, ...catalogue]) assert.deepEqual(told(module), [], module.id);
});

test('an id that an instrument for the same people has is taken, whatever its capitals', () => {
  assert.deepEqual(told(parkingWith({ id: 'support-choice' })), [`error taken-id ${question}/id`]);
  assert.deepEqual(told(parkingWith({ id: 'Support-Choice' })), [`error taken-id ${question}/id`]);
  const others = instruments.filter(({ audience }) => audience !== 'parent-carer');
  assert.deepEqual(told(parkingWith({ id: 'support-choice' }), others), []);
});

test('a scale that an instrument has in other words is taken', () => {
  const [scale] = parking.scales;
  assert.ok(scale);
  const reworded = { ...scale, points: scale.points.map((point, i) => (i === 0 ? { ...point, label: { en: 'Dead easy' } } : point)) };
  assert.deepEqual(told({ ...parking, scales: [reworded] }), ['error taken-id /scales/0/id']);
});

test('a question that the core asks already is told so once, of the first instrument', () => {
  const core = instruments.find(({ id }) => id === 'poet/parent-carer/ehcp')?.sections.flatMap(({ questions }) => questions);
  const asked = core?.find(({ id }) => id === 'support-choice')?.text.en;
  assert.equal(typeof asked, 'string');
  const [finding, ...rest] = checkBesideCore(parkingWith({ text: { en: asked } }), instruments);
  assert.equal(finding?.code, 'core-asks-it');
  assert.match(finding.message, /"support-choice" of poet\/parent-carer\/ehcp@/);
  assert.deepEqual(rest, []);
});
