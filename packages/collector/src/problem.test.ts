import assert from 'node:assert/strict';
import { it } from 'node:test';
import { problem } from './problem.ts';

it('makes a problem document with its headers', async () => {
  const issues = [{ path: '/answers/a', code: 'unknown-question', message: 'Take it out.' }];
  const response = problem({
    status: 400,
    code: 'not-a-submission',
    title: 'Title.',
    detail: 'Detail.',
    issues,
    headers: { Allow: 'POST' },
  });
  assert.equal(response.status, 400);
  assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
  assert.equal(response.headers.get('Allow'), 'POST');
  assert.deepEqual(await response.json(), {
    type: 'urn:poet:problem:not-a-submission',
    title: 'Title.',
    status: 400,
    detail: 'Detail.',
    issues,
  });
});
