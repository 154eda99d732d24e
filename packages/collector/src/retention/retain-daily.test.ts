import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { retainDaily } from './retain-daily.ts';

it('runs at once, once a day, and again after it failed', async () => {
  let day = '2026-10-24';
  let fails = true;
  const days: string[] = [];
  const failures: unknown[] = [];
  const run = async () => {
    if (fails) throw new Error('The database is away.');
    days.push(day);
  };
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await sleep(2);
  };
  const daily = retainDaily({ run, today: () => day, onFailure: (error) => failures.push(error), pollMs: 1 });
  await until(() => failures.length > 0);
  fails = false;
  await until(() => days.length === 1);
  await sleep(20);
  day = '2026-10-26';
  await until(() => days.length === 2);
  await daily.stop();
  assert.deepEqual(days, ['2026-10-24', '2026-10-26']);
});
