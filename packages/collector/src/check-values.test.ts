import assert from 'node:assert/strict';
import { it } from 'node:test';
import { checkValues } from './check-values.ts';

const issuesIn = (json: string) => checkValues(JSON.parse(json)).map(({ path, code }) => [path, code]);

it('lets every real character pass, paired surrogates included', () => {
  assert.deepEqual(issuesIn('{"a":["é","🙂","\\ud83d\\ude42","\\u0001","\\ufffe"],"b":1,"c":null,"d":true}'), []);
});

it('finds NUL and half surrogate pairs in values and in names, wherever they are', () => {
  assert.deepEqual(issuesIn('"\\u0000"'), [['', 'bad-characters']]);
  assert.deepEqual(issuesIn('{"a":[{"b":"x\\ud800"}]}'), [['/a/0/b', 'bad-characters']]);
  assert.deepEqual(issuesIn('{"a~/\\udfff":1}'), [['/a~0~1\uFFFD', 'bad-characters']]);
  assert.deepEqual(issuesIn('{"\\u0000":"\\u0000"}').length, 2);
});

it('finds __proto__ as a name, not as a value', () => {
  assert.deepEqual(issuesIn('{"a":{"__proto__":{"b":1}}}'), [['/a/__proto__', 'reserved-name']]);
  assert.deepEqual(issuesIn('["__proto__"]'), []);
});

it('takes 10,000 values and refuses one more, wherever they are', () => {
  const list = (length: number) => JSON.stringify(Array.from({ length }, () => '\0'));
  assert.equal(issuesIn(list(9_999)).length, 9_999);
  assert.deepEqual(issuesIn(list(10_000)), [['', 'too-many-values']]);
  assert.deepEqual(issuesIn(`{"a":${list(5_000)},"b":${list(5_000)}}`), [['', 'too-many-values']]);
});
