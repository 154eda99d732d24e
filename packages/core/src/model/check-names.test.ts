import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkNames } from './check-names.ts';

const codesOf = (text: string) => checkNames(text, JSON.parse(text)).map(({ code }) => code);

test('a name that stands twice in one object is told, however it is spelt and wherever it stands', () => {
  for (const text of [
    '{"answers": 1, "answers": 2}',
    '{"a": [{"b": 1, "c": {}, "b": 1}]}',
    '{"a": 1, "\\u0061": 2}',
    '{"constructor": 1, "constructor": 2}',
    '{"__proto__": 1, "__proto__": 2}',
    '{"a": {"b": 1, "c": 2}, "a": 3}',
  ])
    assert.deepEqual(codesOf(text), ['duplicate-key'], text);
});

test('any other JSON is told nothing, whatever stands in its strings', () => {
  for (const text of ['{"a": {"b": 1}, "c": {"b": 2}, "d": [{"b": "b: \\":\\" {b:"}]}', '":"', '7', 'null', '[{}, {"": ":\\\\"}]'])
    assert.deepEqual(codesOf(text), [], text);
  fc.assert(
    fc.property(fc.json(), fc.integer({ min: 0, max: 2 }), (text, indent) => {
      assert.deepEqual(codesOf(JSON.stringify(JSON.parse(text), null, indent)), []);
    }),
    { numRuns: 1_000, seed: 50 },
  );
});
