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

test('letter for letter the same is an error, and said elsewhere', () => {
  assert.deepEqual(told('Why?', 'why? '), []);
});
