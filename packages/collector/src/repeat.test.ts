import assert from 'node:assert/strict';
import { it } from 'node:test';
import { repeat } from './repeat.ts';

it('works at once and again, goes on after a failure, and lets what is under way end when it is stopped', async () => {
  const { promise: thrice, resolve } = Promise.withResolvers<void>();
  const failures: unknown[] = [];
  let begun = 0;
  let ended = 0;
  const work = async () => {
    begun++;
    if (begun === 2) throw new Error('The database is away.');
    if (begun === 3) resolve();
    await new Promise((done) => setImmediate(done));
    ended++;
  };
  const repeating = repeat(work, { everyMs: 1, log: (error) => failures.push(error) });
  await thrice;
  await repeating.stop();
  assert.equal(failures.length, 1);
  assert.equal(ended, begun - 1);
  const before = begun;
  await new Promise((done) => setTimeout(done, 20));
  assert.equal(begun, before);
});
