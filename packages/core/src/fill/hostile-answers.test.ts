import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubSurvey } from '../../../../examples/definitions/read-definition.ts';
import { askedItemsOf } from '../model/items.ts';
import type { AskedItem } from '../model/items.ts';
import { checkValue } from './check-value.ts';

const survey = clubSurvey();

function itemOfKind(kind: AskedItem['question']['kind']): AskedItem {
  const item = askedItemsOf(survey).find(({ question }) => question.kind === kind);
  assert.ok(item, kind);
  return item;
}

test('F49: what no input can give is refused: unknown options, two values for one choice, numbers that are none', () => {
  for (const kind of ['scale', 'single'] as const)
    for (const value of ['nobody', '', 'constructor', '__proto__', ['a'], ['a', 'b'], 1, -1, 2.5, Number.NaN, null, {}, true])
      assert.notEqual(checkValue(itemOfKind(kind), value), null, `${kind} ${String(value)}`);
  for (const value of [Number.NaN, Infinity, -Infinity, Number('1e400'), 2.5, Number('9007199254740993'), '7', [7], null, {}])
    assert.equal(checkValue(itemOfKind('number'), value)?.code, 'not-a-number', String(value));
  for (const value of [['a', 'a'], [], ['nobody'], [['a']], [7], 'a', null, { length: 1, 0: 'a' }])
    assert.notEqual(checkValue(itemOfKind('multiple'), value), null, JSON.stringify(value));
});

test('F49: words are counted in UTF-16 code units, as the platform’s own maxlength does: a family of four is eleven', () => {
  const text = itemOfKind('text');
  const limited = { ...text, question: { ...text.question, maxLength: 5_000 } } as AskedItem;
  const family = '👨‍👩‍👧‍👦';
  assert.equal(family.length, 11);
  assert.equal(checkValue(limited, 'x'.repeat(5_000)), null);
  assert.equal(checkValue(limited, 'x'.repeat(5_001))?.code, 'too-long');
  assert.equal(checkValue(limited, family.repeat(454)), null);
  assert.equal(checkValue(limited, family.repeat(455))?.code, 'too-long');
});

test('F49: zero with a sign is zero', () => {
  const number = itemOfKind('number');
  const open = { ...number, question: { id: 'n', concept: 'n', kind: 'number', text: { en: 'How many?' }, min: 0 } } as AskedItem;
  assert.equal(checkValue(open, -0), null);
  assert.equal(checkValue(open, -1)?.code, 'too-small');
});
