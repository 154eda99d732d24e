import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubInstrument } from '../../../../../examples/definitions/read-definition.ts';
import { checkSameness } from './check-sameness.ts';
import { partsOf } from '../parts-of.ts';

/** What is said of two questions, one behind the other. */
function told(first: string, second: string): readonly string[] {
  const questions = [first, second].map((en, i) => ({ kind: 'text' as const, id: `q${i}`, concept: `q${i}`, text: { en } }));
  const definition = { ...clubInstrument(), sections: [{ id: 's', title: { en: 's' }, questions }] };
  return partsOf(definition)
    .flatMap(checkSameness)
    .map(({ code, path }) => `${code} ${path}`);
}

const same = ['says-the-same /sections/0/questions/1/text/en'];

test('articles, plurals, forms of “be” and punctuation do not make another question', () => {
  assert.deepEqual(told('How good or poor is the bus driver?', 'How good or poor are your bus drivers'), same);
  assert.deepEqual(told('What is your child’s age?', 'What is the child age?'), same);
});

test('who, when and which way make another question', () => {
  assert.deepEqual(told('How do you get to school?', 'How do you get from school?'), []);
  assert.deepEqual(told('Do staff listen to parents?', 'Do parents listen to staff?'), []);
  assert.deepEqual(told('How was it before?', 'How was it after?'), []);
});

test('the tense makes another question, the number does not', () => {
  assert.deepEqual(told('Do you get help at home?', 'Did you get help at home?'), []);
  assert.deepEqual(told('Is the help good or poor?', 'Was the help good or poor?'), []);
  assert.deepEqual(told('Do you get help at home?', 'Have you had help at home?'), []);
  assert.deepEqual(told('Was the lift out of order?', 'Were the lifts out of order?'), same);
});

test('the two ends of a scale the other way round do not make another question, and other ends do', () => {
  assert.deepEqual(told('How good or poor is the bus?', 'How poor or good is the bus?'), same);
  assert.deepEqual(told('How good or poor is the bus?', 'How poor, or very good, is your bus?'), []);
  assert.deepEqual(told('How good or poor is the bus?', 'How easy or difficult is the bus?'), []);
});

test('letter for letter the same is an error, and said elsewhere', () => {
  assert.deepEqual(told('Why?', 'why? '), []);
});
