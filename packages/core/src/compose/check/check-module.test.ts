import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transportModule } from '../../../../../examples/definitions/read-definition.ts';
import { checkModule } from './check-module.ts';

test('the code of an authority has three digits, and no other number begins the id of its module', () => {
  const codesOf = (id: string) => checkModule({ ...transportModule(), id, use: { en: 'To plan.' } }).map(({ code }) => code);
  assert.deepEqual(codesOf('302/parking'), []);
  for (const id of ['30/parking', '3022/parking']) assert.deepEqual(codesOf(id), ['no-authority-code'], id);
});
