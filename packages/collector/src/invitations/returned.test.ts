import assert from 'node:assert/strict';
import { it } from 'node:test';
import { returned } from './returned.ts';

it('gives the number that came back only when it is about ten people or more, and so are those who did not answer', () => {
  for (const spent of [0, 1, 9]) assert.equal(returned({ givenOut: 100, spent }), 'fewer than 10');
  assert.equal(returned({ givenOut: 100, spent: 10 }), '10');
  assert.equal(returned({ givenOut: 100, spent: 90 }), '90');
  for (const spent of [91, 99, 100]) assert.equal(returned({ givenOut: 100, spent }), 'all, or all but fewer than 10');
  // With fewer than 20 there is no number at all.
  const said = Array.from({ length: 20 }, (_, spent) => returned({ givenOut: 19, spent }));
  assert.ok(said.every((words) => !/^\d/.test(words)));
});
