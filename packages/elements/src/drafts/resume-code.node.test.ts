import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createResumeCode, inGroups, readResumeCode } from './resume-code.ts';

test('a code has ten letters and digits that nobody takes for one another, and spells no word', () => {
  for (let i = 0; i < 500; i++) assert.match(createResumeCode(), /^[34679CDFHJKMNPQRTVWXY]{10}$/);
});

test('each letter is as likely as any other: bytes that would favour the first ones are passed over', () => {
  const bytes = [252, 255, 253, 0, 20, 21, 41, 251, 1, 2, 3, 4, 5, 6];
  const code = createResumeCode((wanted) => wanted.map(() => bytes.shift() ?? 0));
  assert.equal(code, '3Y3YY4679C');
});

test('a code is told in groups, and read however it is typed', () => {
  const code = 'CDF7HJKMNP';
  assert.equal(inGroups(code), 'CDF 7HJ KMNP');
  for (const typed of ['CDF 7HJ KMNP', 'cdf7hjkmnp', ' Cdf-7hJ–kmnp ', 'C D F 7 H J K M N P', 'cdf.7hj.kmnp'])
    assert.equal(readResumeCode(typed), code);
});

test('what cannot be a code is none', () => {
  for (const typed of ['', 'CDF', 'CDF 7HJ KMNPP', 'CDF 7HJ KMN0', '__proto__', 'ＣＤＦ7HJKMNP'])
    assert.equal(readResumeCode(typed), null, typed);
});
