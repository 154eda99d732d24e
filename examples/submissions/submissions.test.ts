import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { checkSubmission, compose, parse, Submission } from '@poet/core';
import { parentCarerEhcp, shortBreaks } from '@poet/core/content';

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const survey = compose(parentCarerEhcp, [shortBreaks]);
const submission = parse(Submission, JSON.parse(read('parent-carer.json')));

it('the submission is one to the survey that ships, and fits it', () => {
  assert.ok(survey.kind === 'ok' && submission.kind === 'ok');
  const { id, version, hash } = survey.value;
  assert.deepEqual(submission.value.survey, { id, version, hash });
  assert.deepEqual(checkSubmission(survey.value, submission.value), []);
});

it('the life of a survey tells its hash', () => {
  assert.ok(survey.kind === 'ok');
  const told = read('../../docs/life-of-a-survey.md').match(/"hash": "sha256-[0-9a-f]+…"/g) ?? [];
  assert.deepEqual(new Set(told), new Set([`"hash": "${survey.value.hash.slice(0, 15)}…"`]));
});

it('what is written beside it is its id', () => {
  assert.ok(submission.kind === 'ok');
  assert.ok(read('README.md').includes(`Idempotency-Key: ${submission.value.submissionId}`));
});
