import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inBothGroups } from './in-both-groups.mjs';

// Not part of any suite: `node-runner.test.mjs` runs it, and knows that one of its tests fails.
inBothGroups((group) => {
  it(`passes in the ${group}`, () => undefined);
  if (group === 'second') it(`fails in the ${group}`, () => assert.fail('as it should'));
});
