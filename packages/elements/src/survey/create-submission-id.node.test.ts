import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createSubmissionId } from './create-submission-id.ts';

const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it('makes a UUID of version 4, another each time', () => {
  const ids = [createSubmissionId(), createSubmissionId()];
  for (const id of ids) assert.match(id, version4);
  assert.notEqual(ids[0], ids[1]);
});

it('makes one where a page has another Array.from, which takes no function, as libraries of 2007 did', () => {
  const { from } = Array;
  Object.assign(Array, { from: (list: ArrayLike<unknown>) => from(list) });
  const id = createSubmissionId();
  Object.assign(Array, { from });
  assert.match(id, version4);
});
