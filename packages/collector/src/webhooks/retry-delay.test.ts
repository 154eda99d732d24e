import assert from 'node:assert/strict';
import { it } from 'node:test';
import { maxAttempts, retryDelayMs } from './retry-delay.ts';

const minutes = (attempts: number, random = 0) => retryDelayMs(attempts, () => random) / 60_000;

it('waits three times as long each time, and six hours at most, with up to half as much by chance', () => {
  assert.deepEqual(
    [1, 2, 3, 4].map((attempts) => minutes(attempts)),
    [1 / 3, 1, 3, 9],
  );
  assert.equal(minutes(maxAttempts), 360);
  assert.equal(minutes(2, 1), 1.5);
});

it('gives up between two and a half and four days after the first attempt, as the documentation says', () => {
  const waits = Array.from({ length: maxAttempts - 1 }, (_, i) => i + 1);
  const days = (random: number) => waits.reduce((sum, attempts) => sum + minutes(attempts, random), 0) / 1_440;
  assert.ok(days(0) > 2.5 && days(1) < 4, `${days(0)} to ${days(1)} days`);
});
