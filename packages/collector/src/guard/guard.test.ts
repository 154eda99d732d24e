import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createGuard } from './guard.ts';
import type { Judgement } from './guard.ts';
import { shippedRules } from './rules.ts';
import type { Rule } from './rules.ts';

const survey = 'poet/young-person/ehcp';
const answers = { 'budget-held': { status: 'answered', value: 'no' } };
const wordy = (value: string) => ({ better: { status: 'answered', value } });
const long = 'I should like to be asked before things are decided about me.';

/** A guard with a clock and a calendar of its own. */
function guarding(rules: readonly Rule[] = shippedRules) {
  let nowMs = 0;
  let day = 23;
  const guard = createGuard({ rules, now: () => nowMs, today: () => `2026-11-${day}` });
  return { ...guard, wait: (ms: number) => void (nowMs += ms), sleep: () => void (day += 1) };
}

/** The number of submissions that are counted, out of so many of the same. */
async function counted(times: number, judge: () => Promise<Judgement>): Promise<number> {
  let n = 0;
  for (let i = 0; i < times; i++) {
    const judgement = await judge();
    judgement.remember();
    if (judgement.setAsideFor === null) n++;
  }
  return n;
}

describe('the guard', () => {
  it('lets a whole school of 1,500 behind one address send within ten minutes', async () => {
    const { admit, wait } = guarding();
    for (let i = 0; i < 1_500; i++) {
      assert.equal(await admit({ survey, sender: '192.0.2.1' }), 0, `pupil ${i + 1}`);
      wait(400);
    }
  });

  it('asks a flood to come back, in whole seconds, and nobody else: no other sender, and nobody at another survey', async () => {
    const { admit } = guarding();
    const admitted = [];
    for (let i = 0; i < 400; i++) admitted.push(await admit({ survey, sender: '192.0.2.1' }));
    assert.equal(admitted.filter((wait) => wait === 0).length, 300);
    assert.equal(admitted.at(-1), 1);
    assert.equal(await admit({ survey, sender: '192.0.2.2' }), 0);
    assert.equal(await admit({ survey: 'poet/parent-carer/ehcp', sender: '192.0.2.1' }), 0);
  });

  it('sets a burst from one sender aside, and what comes slowly not', async () => {
    const { judge, wait } = guarding();
    const different = (i: number) => judge({ survey, sender: '192.0.2.1' }, { id: { status: 'answered', value: String(i) } });
    let i = 0;
    assert.equal(await counted(160, () => different(i++)), 150);
    assert.equal((await different(i++)).setAsideFor, 'burst');
    wait(60 * 60_000);
    assert.equal(await counted(160, () => different(i++)), 150);
  });

  it('sets the same answers from one sender aside, whatever their order, and from many senders not', async () => {
    const { judge } = guarding();
    const two = { a: { status: 'answered', value: 'x' }, b: { status: 'skipped' } };
    const turned = { b: two.b, a: two.a };
    assert.equal(await counted(10, () => judge({ survey, sender: '192.0.2.1' }, two)), 10);
    assert.equal((await judge({ survey, sender: '192.0.2.1' }, turned)).setAsideFor, 'same-answers');
    let host = 0;
    assert.equal(await counted(100, () => judge({ survey, sender: `198.51.100.${host++}` }, two)), 100);
  });

  it('sets the same long words aside from whoever they come, and short ones not', async () => {
    const { judge } = guarding();
    let host = 0;
    const send = (value: string) => () => judge({ survey, sender: `198.51.100.${host++}` }, wordy(value));
    assert.equal(await counted(9, send(long)), 5);
    assert.equal((await send(long)()).setAsideFor, 'same-words');
    assert.equal(await counted(50, send('Nothing')), 50);
    assert.equal(await counted(50, send('an-option-with-a-very-long-identifier-in-it')), 50);
  });

  it('counts only what was stored: sent again a hundred times, or a hundred times at once, it is one', async () => {
    const { judge } = guarding();
    const same = () => judge({ survey, sender: '192.0.2.1' }, answers);
    for (let i = 0; i < 100; i++) assert.equal((await same()).setAsideFor, null);
    const atOnce = await Promise.all([...Array(100)].map(same));
    assert.ok(atOnce.every(({ setAsideFor }) => setAsideFor === null));
    atOnce[0]?.remember();
    assert.equal(await counted(20, same), 9);
  });

  it('judges senders that are not known only by their words, and refuses none of them', async () => {
    const { admit, judge } = guarding();
    for (let i = 0; i < 1_000; i++) assert.equal(await admit({ survey, sender: null }), 0);
    assert.equal(await counted(200, () => judge({ survey, sender: null }, answers)), 200);
    assert.equal(await counted(9, () => judge({ survey, sender: null }, wordy(long))), 5);
  });

  it('has forgotten everybody the next day', async () => {
    const { judge, sleep } = guarding();
    assert.equal(await counted(20, () => judge({ survey, sender: '192.0.2.1' }, answers)), 10);
    sleep();
    assert.equal(await counted(20, () => judge({ survey, sender: '192.0.2.1' }, answers)), 10);
  });

  it('refuses and sets aside nothing without rules', async () => {
    const { admit, judge } = guarding([]);
    for (let i = 0; i < 500; i++) assert.equal(await admit({ survey, sender: '192.0.2.1' }), 0);
    assert.equal(await counted(500, () => judge({ survey, sender: '192.0.2.1' }, wordy(long))), 500);
  });
});
