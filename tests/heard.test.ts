import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { heardFolder, startListener } from './driving/hear-moments.ts';
import type { Listener } from './driving/hear-moments.ts';
import { moments } from './driving/moments.ts';

describe('what a simulated screen reader says is what somebody has read (npm run heard writes it anew)', () => {
  let listener: Listener;
  before(async () => {
    listener = await startListener();
  });
  after(() => listener.close());

  for (const moment of moments) {
    it(moment.name, async () => {
      assert.equal(await listener.hear(moment), readFileSync(new URL(`${moment.name}.txt`, heardFolder), 'utf8'));
    });
  }

  it('at every moment that is written down', () => {
    assert.deepEqual(readdirSync(heardFolder).sort(), moments.map(({ name }) => `${name}.txt`).sort());
  });
});
