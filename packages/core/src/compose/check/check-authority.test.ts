import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { transportModule } from '../../../../../examples/definitions/read-definition.ts';
import { instruments, parentCarerEhcp, shortBreaks, transport } from '../../content/index.ts';
import { places } from '../../content/places.ts';
import type { QuestionModule } from '../../model/question-module.ts';
import { compose } from '../compose.ts';
import { checkDefinition } from './check-definition.ts';

const codes = ['unknown-authority', 'authority-ended'];
const saidOf = (data: unknown) =>
  checkDefinition(data, { places, instruments })
    .filter(({ code }) => codes.includes(code))
    .map(({ severity, path, message }) => `${severity} at ${path}: ${message.replace(/\. .*$/, '.')}`);
const moduleOf = (id: string): QuestionModule => ({ ...transportModule(), id });

describe('the code of an authority in an id', () => {
  it('is warned of where it is nobody’s', () => {
    assert.deepEqual(saidOf(moduleOf('999/parking')), ['warning at /id: No authority in England has the code 999.']);
  });

  it('is noted where its authority has ended', () => {
    assert.deepEqual(saidOf(moduleOf('928/parking')), ['note at /id: Northamptonshire (928) ended on 31 March 2021.']);
  });

  it('is no matter where there is such an authority, or no code', () => {
    for (const id of ['302/parking', '940/parking', 'parking', 'charity/parking']) assert.deepEqual(saidOf(moduleOf(id)), [], id);
  });

  it('is looked at in a composed survey, in its own id and in each module', () => {
    const modules = [
      { ...shortBreaks, id: '302/breaks' },
      { ...transport, id: '999/transport' },
    ];
    const composed = compose({ ...parentCarerEhcp, id: '997/ehcp' }, modules);
    const survey = composed.kind === 'ok' ? composed.value : assert.fail(JSON.stringify(composed.issues));
    const said = saidOf(JSON.parse(JSON.stringify(survey)));
    assert.deepEqual(said, [
      'warning at /id: No authority in England has the code 997.',
      'warning at /modules/1: No authority in England has the code 999.',
    ]);
  });

  it('is left alone where no register is given', () => {
    assert.ok(!checkDefinition(moduleOf('999/parking')).some(({ code }) => codes.includes(code)));
  });
});
