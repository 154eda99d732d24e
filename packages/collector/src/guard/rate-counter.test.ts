import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRateCounter } from './rate-counter.ts';

const secondMs = 1_000;

/** A counter with a clock of its own. */
function counting(rate = { atOnce: 3, perHour: 60 }) {
  let nowMs = 1_000_000;
  const counter = createRateCounter(rate, () => nowMs);
  const take = (key: string): number => {
    const waitMs = counter.waitMs(key);
    if (waitMs === 0) counter.add(key);
    return waitMs;
  };
  return { ...counter, take, passes: (key: string) => take(key) === 0, wait: (ms: number) => void (nowMs += ms) };
}

describe('a rate counter', () => {
  it('lets so many pass at once, and then one for each interval, however long it was silent', () => {
    const { passes, wait } = counting();
    assert.deepEqual(
      [1, 2, 3, 4].map(() => passes('a')),
      [true, true, true, false],
    );
    wait(60 * secondMs);
    assert.deepEqual([passes('a'), passes('a')], [true, false]);
    wait(24 * 60 * 60 * secondMs);
    assert.deepEqual(
      [1, 2, 3, 4].map(() => passes('a')),
      [true, true, true, false],
    );
  });

  it('says how long it is until the next one passes, and that is right', () => {
    const { take, wait } = counting();
    for (let i = 0; i < 3; i++) take('a');
    wait(20 * secondMs);
    const waitMs = take('a');
    assert.equal(waitMs, 40 * secondMs);
    wait(waitMs - 10);
    assert.ok(take('a') > 0);
    wait(10);
    assert.equal(take('a'), 0);
  });

  it('counts nothing by being asked: whoever goes on knocking waits no longer', () => {
    const { take, passes, wait } = counting();
    for (let i = 0; i < 1_000; i++) take('a');
    wait(60 * secondMs);
    assert.ok(passes('a'));
  });

  it('counts each key for itself, and forgets the one that was silent longest when there are too many', () => {
    const { passes } = counting({ atOnce: 1, perHour: 1 });
    assert.deepEqual([passes('first'), passes('first'), passes('second')], [true, false, true]);
    for (let i = 0; i < 99_999; i++) passes(`other ${i}`);
    assert.deepEqual([passes('second'), passes('first')], [false, true]);
  });
});
