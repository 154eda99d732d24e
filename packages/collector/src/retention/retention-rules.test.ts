import assert from 'node:assert/strict';
import { it } from 'node:test';
import { keepEverything, readRetentionRules } from './retention-rules.ts';

const messages = (text: string) => {
  const read = readRetentionRules(text);
  return read.kind === 'ok' ? [] : read.issues.map(({ message }) => message);
};

it('reads a rule for each state, for single surveys, and for what webhooks were not told', () => {
  const read = readRetentionRules(
    JSON.stringify({
      accepted: { deidentifyAfterDays: 365, deleteAfterDays: 2190 },
      'set-aside': { deleteAfterDays: 90 },
      withdrawn: { deleteAfterDays: 0 },
      undelivered: { deleteAfterDays: 30 },
      surveys: { 'poet/parent-carer/ehcp': { accepted: { deleteAfterDays: 730 } } },
    }),
  );
  assert.ok(read.kind === 'ok');
  assert.deepEqual(read.value, {
    states: {
      accepted: { deidentifyAfterDays: 365, deleteAfterDays: 2190 },
      'set-aside': { deleteAfterDays: 90 },
      withdrawn: { deleteAfterDays: 0 },
    },
    surveys: new Map([['poet/parent-carer/ehcp', { accepted: { deleteAfterDays: 730 } }]]),
    undelivered: { deleteAfterDays: 30 },
  });
});

it('keeps everything where nothing is said', () => {
  assert.deepEqual(readRetentionRules('{}'), { kind: 'ok', value: keepEverything });
});

it('says where it cannot be read, and what was expected', () => {
  const wrong: readonly (readonly [string, RegExp])[] = [
    ['{', /./],
    ['[]', /is not an object/],
    ['{"acepted": {"deleteAfterDays": 1}}', /has "acepted"\. Expected accepted, .*undelivered or surveys/],
    ['{"accepted": 365}', /at \/accepted is not an object/],
    ['{"accepted": {"days": 365}}', /at \/accepted has "days"\. Expected deleteAfterDays or deidentifyAfterDays/],
    ['{"accepted": {"deleteAfterDays": "365"}}', /at \/accepted\/deleteAfterDays is "365"\. Expected a whole number/],
    ['{"accepted": {"deleteAfterDays": -1}}', /is -1/],
    ['{"accepted": {"deleteAfterDays": null}}', /is null/],
    ['{"sealed": {"deidentifyAfterDays": 1}}', /nothing of it is counted/],
    [
      '{"surveys": {"poet/parent-carer/ehcp": {"accepted": {"deleteAfterDays": 0.5}}}}',
      /at \/surveys\/poet\/parent-carer\/ehcp\/accepted\/deleteAfterDays is 0\.5/,
    ],
    ['{"surveys": {"poet/parent-carer/ehcp": {"undelivered": {}}}}', /has "undelivered"/],
  ];
  for (const [text, message] of wrong) assert.match(messages(text)[0] ?? '', message, text);
});
