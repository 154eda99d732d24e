import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkShape } from './check-shape.ts';

const options = Array.from({ length: 501 }, (_, i) => ({ id: `o${i}` }));

function found(sections: unknown): readonly string[] {
  return checkShape({ sections }).map(({ code, path }) => `${code} ${path}`);
}

test('what is too large is found where it stands, in a module under its audience', () => {
  const section = { questions: [{ options: [] }, { options }] };
  assert.deepEqual(found([{ questions: [] }, section]), ['too-many-options /sections/1/questions/1/options']);
  assert.deepEqual(found({ 'parent-carer': [{ questions: [] }], practitioner: [section] }), [
    'too-many-options /sections/practitioner/0/questions/1/options',
  ]);
});
