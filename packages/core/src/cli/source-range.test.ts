import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from './document.ts';
import { firstFault, rangeFinder } from './source-range.ts';

const text = `{
  "id": "x/y",
  "a/b": { "c~d": [10, { "id": "inner", "list": ["one", "two"] }] },
  "texts": { "scale.x": "words" }
}`;

function at(path: string, code = 'any'): string {
  const { offset, length } = rangeFinder(text)({ path, code });
  return text.slice(offset, offset + length);
}

test('a path leads to its value', () => {
  assert.equal(at('/id'), '"x/y"');
  assert.equal(at('/a~1b/c~0d/0'), '10');
  assert.equal(at('/a~1b/c~0d/1/list/1'), '"two"');
  assert.equal(at('/texts/scale.x'), '"words"');
});

test('a list is marked where it begins, and a thing at its id', () => {
  assert.equal(at('/a~1b/c~0d'), '[');
  assert.equal(at('/a~1b/c~0d/1'), '"inner"');
  assert.equal(at('/texts'), '{');
});

test('what is missing is marked at the id of the thing that lacks it', () => {
  assert.equal(at('/a~1b/c~0d/1/text/en'), '"inner"');
  assert.equal(at('/version'), '"x/y"');
  assert.equal(at(''), '{');
});

test('a name that is wrong is marked itself', () => {
  assert.equal(at('/texts/scale.x', 'unknown-address'), '"scale.x"');
  assert.equal(at('/a~1b', 'unknown-key'), '"a/b"');
});

/** Texts that are not JSON, with what is marked and what is said. */
const faults: Readonly<Record<string, readonly [marked: string, reason: RegExp]>> = {
  '{"a": 1 "b": 2}': ['"b"', /comma/],
  '{"a" 1}': ['1', /colon/],
  '{"a": 1,}': ['}', /name.*comma too many/],
  '[1, 2': ['', /closing \]/],
  '{"a": 1': ['', /closing \}/],
  "{'a': 1}": ["'a'", /double quotes/],
  '{"a": True}': ['True', /double quotes/],
  '{"a": 1} {': ['{', /end here/],
  '{"a": "b\nc"}': ['"b', /does not end|line break/],
  '{"a": "\\x"}': ['"\\x"', /backslash/],
  '{"a": 1 // why\n}': ['// why', /comments/],
};

for (const [broken, [marked, reason]] of Object.entries(faults)) {
  test(`${JSON.stringify(broken)} is told where it stops being JSON`, () => {
    const fault = firstFault(broken);
    assert.ok(fault);
    assert.equal(broken.slice(fault.range.offset, fault.range.offset + fault.range.length), marked);
    assert.match(fault.reason, reason);
    const [finding, ...more] = readDocument('x.json', broken).findings;
    assert.deepEqual([finding?.code, more.length], ['malformed-json', 0]);
    assert.match(finding?.message ?? '', /^This is not JSON: .*\.$/);
  });
}

test('JSON has no fault', () => {
  assert.equal(firstFault(text), null);
});

test('of a name that stands twice, the last is marked, whose value counts', () => {
  const twice = '{"a": 1, "a": 22}';
  const { offset, length } = rangeFinder(twice)({ path: '/a', code: 'any' });
  assert.equal(twice.slice(offset, offset + length), '22');
});

test('a name may stand again outside the object that has it', () => {
  assert.deepEqual(readDocument('x.json', '{"a": {"b": 1}, "b": [{"b": 1}, {"b": 2}]}').findings, []);
  const { findings } = readDocument('x.json', '{"a": {"b": 1}, "a": 2}');
  assert.deepEqual(
    findings.map(({ path }) => path),
    ['/a'],
  );
});

test('a name that stands twice is found wherever it is, with a byte order mark in front too', () => {
  const { findings, value } = readDocument('x.json', '\uFEFF{"a": [{"b": 1, "b": 2}]}');
  assert.deepEqual(
    findings.map(({ code, path }) => `${code} ${path}`),
    ['duplicate-key /a/0/b'],
  );
  assert.deepEqual(value, { a: [{ b: 2 }] });
});
