import assert from 'node:assert/strict';
import { test } from 'node:test';
import { submissionLimits } from './limits.ts';
import { parseJson } from './parse-json.ts';

const limits = { maxBytes: 1_000_000, maxDepth: 8, maxValues: 1_000 };

function codeOf(text: string, within = limits): string {
  const parsed = parseJson(text, within);
  return parsed.kind === 'ok' ? 'ok' : parsed.issues.map(({ code }) => code).join();
}

test('JSON comes back as the value it says', () => {
  assert.deepEqual(parseJson('{"a": [1, "\\u00e9", null]}', limits), { kind: 'ok', value: { a: [1, 'é', null] } });
});

for (const [what, text] of [
  ['an empty text', ''],
  ['a cut text', '{"answers": {"q1": {"status": "answ'],
  ['a trailing comma', '[1,]'],
  ['single quotes', "{'a': 1}"],
  ['NaN', '{"a": NaN}'],
  ['a web page', '<!doctype html><title>Log in</title>'],
  ['a byte order mark', '\ufeff{}'],
  ['a raw NUL', '{"a": "\u0000"}'],
  ['closing brackets only', ']]]]]]]]]]]]]]]]]]]]'],
  ['a string without an end', '"\\'],
] as const) {
  test(`${what} is refused as malformed`, () => {
    const parsed = parseJson(text, limits);
    assert.equal(parsed.kind, 'issues');
    assert.equal(codeOf(text), 'malformed-json');
    assert.equal(parsed.kind === 'issues' && parsed.issues[0]?.path, '');
  });
}

test('a body of 300 KiB is refused as a submission before anything is read from it', () => {
  assert.equal(codeOf('['.repeat(300 * 1024), submissionLimits), 'too-large');
  assert.equal(codeOf(`"${'a'.repeat(300 * 1024)}"`, submissionLimits), 'too-large');
});

test('size is counted in bytes of UTF-8, exactly', () => {
  const limitsOf = (maxBytes: number) => ({ maxBytes, maxDepth: 1, maxValues: 1 });
  for (const [text, bytes] of [
    ['"abc"', 5],
    ['"é"', 4],
    ['"€"', 5],
    ['"😀"', 6],
    ['"\ud83d"', 5],
    ['"\ud83d\ud83d\ude00\ude00"', 12],
  ] as const) {
    assert.equal(new TextEncoder().encode(text).length, bytes);
    assert.notEqual(codeOf(text, limitsOf(bytes)), 'too-large', text);
    assert.equal(codeOf(text, limitsOf(bytes - 1)), 'too-large', text);
  }
});

test('depth 50 is refused as a submission, and depth 10,000 costs no stack', () => {
  const nested = (depth: number) => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);
  assert.equal(codeOf(nested(50), submissionLimits), 'too-deep');
  assert.equal(codeOf('['.repeat(10_000), submissionLimits), 'too-deep');
  assert.equal(codeOf(nested(submissionLimits.maxDepth), submissionLimits), 'ok');
  assert.equal(codeOf(nested(submissionLimits.maxDepth + 1), submissionLimits), 'too-deep');
});

test('brackets inside strings are no depth, even after escaped quotes', () => {
  assert.equal(codeOf('["[[[[[[[[[[\\"[[[[[[[[[[\\\\"]'), 'ok');
});

test('`__proto__` as a name is refused with its path, and changes no object', () => {
  const parsed = parseJson('{"a": {"__proto__": {"isAdmin": true}}}', limits);
  assert.deepEqual(parsed.kind === 'issues' && parsed.issues.map(({ path, code }) => [path, code]), [['/a/__proto__', 'reserved-name']]);
  assert.equal(({} as { isAdmin?: boolean }).isAdmin, undefined);
  assert.equal(codeOf('{"\\u005f_proto__": 1}'), 'reserved-name');
});

test('NUL and half a surrogate pair are refused with their path, however they are spelt', () => {
  for (const spelt of ['\\u0000', '\\ud83d', '\\uDE00', '\ud83d']) {
    const parsed = parseJson(`{"a": ["${spelt}"]}`, limits);
    assert.deepEqual(parsed.kind === 'issues' && parsed.issues.map(({ path, code }) => [path, code]), [['/a/0', 'bad-characters']], spelt);
  }
  assert.equal(codeOf('"\\ud83d\\ude00 \\u00e9"'), 'ok');
});

test('more values than any document has are refused before they are read, wherever they stand', () => {
  const few = { ...limits, maxValues: 10 };
  assert.equal(codeOf(`[${Array(9).fill(0).join()}]`, few), 'ok');
  assert.equal(codeOf(`[${Array(10).fill(0).join()}]`, few), 'too-many-values');
  assert.equal(codeOf(`{"a": [0, 0, 0, 0], "b": [0, 0, 0, 0, 0]}`, few), 'too-many-values');
  assert.equal(codeOf('"a, b, c, d, e, f, g, h, i, j, k, l [[[[[[[[[[["', few), 'ok');
});
