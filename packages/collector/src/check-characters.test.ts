import assert from 'node:assert/strict';
import { it } from 'node:test';
import { checkCharacters } from './check-characters.ts';

const pathsIn = (json: string) => checkCharacters(JSON.parse(json)).map(({ path, code }) => [path, code]);

it('lets every real character pass, paired surrogates included', () => {
  assert.deepEqual(pathsIn('{"a":["é","🙂","\\ud83d\\ude42","\\u0001","\\ufffe"],"b":1,"c":null,"d":true}'), []);
});

it('finds NUL and half surrogate pairs in values and in names, wherever they are', () => {
  assert.deepEqual(pathsIn('"\\u0000"'), [['', 'bad-characters']]);
  assert.deepEqual(pathsIn('{"a":[{"b":"x\\ud800"}]}'), [['/a/0/b', 'bad-characters']]);
  assert.deepEqual(pathsIn('{"a~/\\udfff":1}'), [['/a~0~1\uFFFD', 'bad-characters']]);
  assert.deepEqual(pathsIn('{"\\u0000":"\\u0000"}').length, 2);
});

it('finds __proto__ as a name, not as a value', () => {
  assert.deepEqual(pathsIn('{"a":{"__proto__":{"b":1}}}'), [['/a/__proto__', 'reserved-name']]);
  assert.deepEqual(pathsIn('["__proto__"]'), []);
});
