import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Condition } from '../../model/condition.ts';
import type { Finding } from '../../model/finding.ts';
import { maxConditionDepth, maxConditionSteps } from '../../model/limits.ts';
import type { Question } from '../../model/question.ts';
import type { Section } from '../../model/section.ts';
import { checkConditionSizes } from './check-condition-sizes.ts';
import { checkDefinition } from './check-definition.ts';

const first: Question = {
  ...{ kind: 'single', id: 'first', concept: 'first', text: { en: 'Which one?' } },
  options: ['yes', 'no'].map((id) => ({ id, label: { en: id } })),
};
const isYes: Condition = { question: 'first', is: ['yes'] };
const said = (findings: readonly Finding[]) => findings.map(({ path, code }) => `${code} ${path}`);

/** A section whose second question has this condition. */
const asking = (showIf: Condition): Section => ({
  ...{ id: 'main', title: { en: 'Main' } },
  questions: [first, { kind: 'text', id: 'second', concept: 'second', text: { en: 'Why?' }, showIf }],
});

const told = (showIf: Condition) => said(checkConditionSizes([{ section: { ...asking(showIf), from: 'core' }, path: '/sections/0' }]));

function nested(levels: number): Condition {
  let condition = isYes;
  for (let level = 1; level < levels; level++) condition = { not: condition };
  return condition;
}

test('a condition may be as deep as a definition, and no deeper', () => {
  assert.deepEqual(told(nested(maxConditionDepth)), []);
  for (const levels of [maxConditionDepth + 1, 1_000, 100_000])
    assert.equal(told(nested(levels))[0], 'too-deep /sections/0/questions/1/showIf', `${levels}`);
});

test('the conditions of a survey are decided in at most 10,000 steps, whatever is answered', () => {
  const anyOf = (count: number): Condition => ({ any: Array.from({ length: count }, () => isYes) });
  // One step for the list, two for each part of it: the question, and the answer that it names.
  const most = (maxConditionSteps - 1) / 2;
  assert.deepEqual(told(anyOf(Math.floor(most))), []);
  assert.deepEqual(told(anyOf(Math.ceil(most))), ['too-many-conditions ']);
  assert.deepEqual(told({ question: 'first', is: Array.from({ length: maxConditionSteps }, () => 'yes') }), ['too-many-conditions ']);
});

test('a definition with such conditions is told that and nothing else', () => {
  const definition = {
    ...{ format: 'poet-instrument/1', id: 'example/conditions', version: '1.0.0', audience: 'parent-carer', plan: 'ehcp' },
    ...{ title: { en: 'Conditions' }, scales: [], sections: [asking(nested(200))] },
  };
  assert.deepEqual(said(checkDefinition(definition)), ['too-deep /sections/0/questions/1/showIf']);
});
