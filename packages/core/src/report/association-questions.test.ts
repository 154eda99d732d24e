import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortBreaks } from '../content/modules/short-breaks.ts';
import { instruments } from '../content/index.ts';
import { compose } from '../compose/compose.ts';
import { associationQuestions } from './association-questions.ts';

test('every instrument has questions about how it was arranged and what came of it, each on a scale', () => {
  for (const instrument of instruments) {
    const survey = compose(instrument, []);
    assert.ok(survey.kind === 'ok');
    const { process, outcome } = associationQuestions(survey.value);
    assert.ok(process.length >= 4 && outcome.length === 12, `${instrument.id}: ${process.length} × ${outcome.length}`);
    const isOfPlan = instrument.plan === 'ehcp' ? /^process-/ : /^school-/;
    for (const name of process) assert.match(name, isOfPlan);
    for (const name of outcome) assert.match(name, /^outcome-/);
  }
});

test('supplementary questions are not among them: each authority has its own', () => {
  const [instrument] = instruments;
  assert.ok(instrument);
  const [alone, more] = [compose(instrument, []), compose(instrument, [shortBreaks])];
  assert.ok(alone.kind === 'ok' && more.kind === 'ok');
  assert.deepEqual(associationQuestions(more.value), associationQuestions(alone.value));
});
