import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose } from '../compose/compose.ts';
import { communication, parentCarerEhcp } from '../content/index.ts';
import { askedItemsOf } from '../model/items.ts';
import { pin } from '../model/pin.ts';
import { askedFromOf, tellersOf } from './asked-from.ts';

const made = compose(parentCarerEhcp, [communication]);
const survey = made.kind === 'ok' ? made.value : assert.fail();
const askedFrom = askedFromOf([survey]);

/** What tells how many were asked a question in a cut, without the name of the cut. */
const tellersIn = (question: string, before = ''): string[] => {
  const cut = `${before}${pin(survey)}|302|2025-09-01/2026-08-31|`;
  return tellersOf(`${cut}${question}|asked`, askedFrom).map((key) => (key.startsWith(cut) ? key.slice(cut.length) : key));
};

test('how many took part tells how many were asked what everybody is asked', () => {
  assert.deepEqual(tellersIn('support-choice'), ['(everybody)|answered']);
});

test('who gave an answer tells how many were asked what follows it, in an earlier release too', () => {
  assert.deepEqual(tellersIn('budget-ease'), ['budget-held|option:yes']);
  assert.deepEqual(tellersIn('budget-ease', 'autumn:'), ['budget-held|option:yes']);
});

test('of a module it is those who were asked that module', () => {
  const ofModule = askedItemsOf(survey).find(({ section, conditions }) => section.from !== 'core' && conditions.length === 0);
  assert.deepEqual(tellersIn(ofModule?.key ?? assert.fail()), [`${ofModule?.section.from}/(everybody)|answered`]);
});

test('where more than one answer of one question decides, nothing is said to tell it; nor of any other count', () => {
  assert.deepEqual(tellersIn('outcome-employment'), []);
  assert.deepEqual(tellersOf(`${pin(survey)}|302|2025-09-01/2026-08-31|support-choice|answered`, askedFrom), []);
});
