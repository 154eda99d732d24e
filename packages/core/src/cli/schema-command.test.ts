import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { clubSurvey, details } from '../../../../examples/definitions/read-definition.ts';
import { runPoet } from '../../test/run-poet.ts';
import { seal } from '../fill/seal.ts';
import { answer, start } from '../fill/session.ts';
import { schemaFormats } from '../model/definition-schema.ts';

const examples = fileURLToPath(new URL('../../../../examples/', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'poet-schema-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs `poet` as a terminal would. */
const run = (...args: readonly string[]) => runPoet(args);

function file(name: string, value: unknown): string {
  writeFileSync(path.join(folder, name), JSON.stringify(value));
  return path.join(folder, name);
}

for (const format of [...Object.keys(schemaFormats), 'report']) {
  test(`prints the schema of ${format}`, async () => {
    const { status, printed } = await run('schema', format);
    assert.equal(status, 0);
    assert.equal(JSON.parse(printed).$id, `urn:poet:schema:${format}:1`);
  });
}

test('writes a schema to a file, and says so', async () => {
  const out = path.join(folder, 'module.schema.json');
  assert.deepEqual(await run('schema', 'module', '--out', out), { status: 0, printed: `Written to ${out}.`, complained: '' });
  assert.equal(JSON.parse(readFileSync(out, 'utf8')).title, 'POET module');
});

test('the schema of the submissions to one survey accepts them, and no unknown option', async () => {
  const survey = clubSurvey();
  const { status, printed } = await run('schema', 'submission', '--survey', file('survey.json', survey));
  assert.equal(status, 0);
  const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(JSON.parse(printed));
  const sealed = seal(answer(start(survey), 'attends', 'no'), details);
  assert.ok(sealed.kind === 'ok');
  assert.ok(validate(sealed.value));
  assert.ok(!validate({ ...sealed.value, answers: { ...sealed.value.answers, attends: { status: 'answered', value: 'perhaps' } } }));
});

test('a survey that was changed is told so', async () => {
  const { status, complained } = await run('schema', 'submission', '--survey', file('changed.json', { ...clubSurvey(), version: '1.0.1' }));
  assert.equal(status, 1);
  assert.match(complained, /changed\.json.* error wrong-hash/);
});

for (const [what, args, said] of [
  ['nothing', [], /Name one format: instrument, module, translation, survey, submission/],
  ['an unknown format', ['answers'], /Name one format/],
  ['two formats', ['module', 'survey'], /Name one format/],
  ['a survey for a module', ['module', '--survey', 'survey.json'], /Only submissions have a survey/],
  ['a survey that is not there', ['submission', '--survey', path.join(folder, 'nowhere.json')], /there is no such file/],
  ['a module for a survey', ['submission', '--survey', path.join(examples, 'definitions/parking.json')], /is not a composed survey/],
  ['a file that cannot be written', ['module', '--out', path.join(folder, 'no/where.json')], /cannot be written/],
] as const) {
  test(`is told what the arguments should be, with ${what}`, async () => {
    const { status, printed, complained } = await run('schema', ...args);
    assert.deepEqual([status, printed], [2, '']);
    assert.match(complained, said);
  });
}
