import assert from 'node:assert/strict';
import { it } from 'node:test';

it('importing the classes in Node registers nothing and throws nothing', async () => {
  const { PoetSurvey, PoetSubmitEvent } = await import('./index.ts');
  assert.equal(typeof PoetSurvey, 'function');
  assert.equal(typeof PoetSubmitEvent, 'function');
  assert.equal(globalThis.customElements?.get('poet-survey'), undefined);
});

it('importing define.ts in Node registers nothing and throws nothing', async () => {
  await import('./define.ts');
  assert.equal(globalThis.customElements?.get('poet-survey'), undefined);
});

it('importing what sends in Node throws nothing', async () => {
  const { deliver, judge } = await import('./send/index.ts');
  assert.equal(typeof deliver, 'function');
  assert.equal(typeof judge, 'function');
});

it('the names of the package are those of its list', async () => {
  assert.deepEqual(Object.keys(await import('./index.ts')).sort(), [
    'PoetLeaveEvent',
    'PoetPageEvent',
    'PoetProblemEvent',
    'PoetReadyEvent',
    'PoetSealedEvent',
    'PoetSentEvent',
    'PoetSubmitEvent',
    'PoetSurvey',
  ]);
});
