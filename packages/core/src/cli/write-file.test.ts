import assert from 'node:assert/strict';
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { readDefinition } from '../../../../examples/definitions/read-definition.ts';
import { runPoet } from '../../test/run-poet.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'poet-write-'));
after(() => rmSync(folder, { recursive: true }));
const at = (name: string) => path.join(folder, name);

function file(name: string, text: string): string {
  writeFileSync(at(name), text);
  return at(name);
}

const run = (...args: readonly string[]) => runPoet(args);

const parking = file('parking.json', readDefinition('parking'));
const simple = file('parking.en-simple.json', readDefinition('parking.en-simple'));
const survey = at('survey.json');
await run('compose', 'poet/parent-carer/ehcp', parking, '--out', survey);

/** What each command writes, without the name that it is written under. */
const writing: Readonly<Record<string, readonly string[]>> = {
  compose: ['compose', 'poet/parent-carer/ehcp', parking],
  schema: ['schema', 'module'],
  'schema of one survey': ['schema', 'submission', '--survey', survey],
  'xliff export': ['xliff', 'export', 'poet/parent-carer/ehcp', '--to', 'pl'],
};

for (const [what, args] of Object.entries(writing)) {
  test(`${what} replaces a file of somebody’s with --force alone`, async () => {
    const out = file('work.json', '{"mine": 1}');
    const refused = await run(...args, '--out', out);
    assert.equal(refused.status, 2);
    assert.match(refused.complained, /work\.json" is there already.*--force/);
    assert.equal(readFileSync(out, 'utf8'), '{"mine": 1}');
    assert.equal((await run(...args, '--out', out, '--force')).status, 0);
    assert.notEqual(readFileSync(out, 'utf8'), '{"mine": 1}');
  });
}

test('a survey is written again over an earlier one of the same id, and a schema over its earlier self', async () => {
  const schema = at('module.schema.json');
  for (const args of [
    ['compose', 'poet/parent-carer/ehcp', '--out', survey],
    ['compose', 'poet/parent-carer/ehcp', parking, '--out', survey],
    ['schema', 'module', '--out', schema],
    ['schema', 'module', '--out', schema],
  ]) {
    const { status, complained } = await run(...args);
    assert.equal(status, 0, complained);
  }
  assert.equal((await run('compose', 'poet/young-person/ehcp', '--out', survey)).status, 2);
  assert.equal((await run('schema', 'survey', '--out', schema)).status, 2);
  assert.equal((await run('schema', 'module', '--out', survey)).status, 2);
});

test('no file that something is made from is replaced, under whatever name, even with --force', async () => {
  symlinkSync(parking, at('symbolic.json'));
  linkSync(parking, at('hard.json'));
  const before = [parking, simple, survey].map((name) => readFileSync(name, 'utf8'));
  const compose = ['compose', 'poet/parent-carer/ehcp', parking, '--out'];
  for (const args of [
    [...compose, parking],
    [...compose, simple],
    [...compose, path.join(folder, '.', 'parking.json')],
    [...compose, at('symbolic.json')],
    [...compose, at('hard.json')],
    ['schema', 'submission', '--survey', survey, '--out', survey],
    ['xliff', 'export', parking, '--to', 'pl', '--out', parking],
    ['xliff', 'export', simple, '--out', simple],
    ['xliff', 'export', simple, '--definition', parking, '--out', parking],
  ]) {
    const { status, complained } = await run(...args, '--force');
    assert.equal(status, 2, args.join(' '));
    assert.match(complained, /made from it.*Choose another name/, args.join(' '));
  }
  assert.deepEqual(
    [parking, simple, survey].map((name) => readFileSync(name, 'utf8')),
    before,
  );
});

test('a folder, or a folder that is not there, is said to be one', async () => {
  mkdirSync(at('folder'));
  assert.match((await run('schema', 'module', '--out', at('folder'))).complained, /cannot be written: it is a folder/);
  assert.match((await run('schema', 'module', '--out', at('no/where.json'))).complained, /cannot be written: its folder is not there/);
});
