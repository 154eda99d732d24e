import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { readBroken, readDefinition } from '../../../../examples/definitions/read-definition.ts';
import { runPoet } from '../../test/run-poet.ts';
import { poet } from './poet.ts';

const folder = mkdtempSync(join(tmpdir(), 'poet-check-'));
after(() => rmSync(folder, { recursive: true }));

const run = runPoet;

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const docs = readFileSync(new URL('../../../../docs/writing-questions.md', import.meta.url), 'utf8');

test('the module in the documentation is the example, word for word', () => {
  const [, sample = ''] = /## A module, complete\n\n```json\n(.*?)\n```/s.exec(docs) ?? [];
  assert.deepEqual(JSON.parse(sample), JSON.parse(readDefinition('parking')));
});

test('the documentation shows what is printed', async () => {
  const [, sample = ''] = /## A module, complete\n\n```json\n(.*?)\n```/s.exec(docs) ?? [];
  const [, transcript = ''] = /\$ poet check parking\.json --quiet\n(.*?)\n```/s.exec(docs) ?? [];
  const path = file('documented.json', sample.replace('"is": ["yes", "sometimes"]', '"is": ["yes", "maybe"]'));
  const { status, printed } = await run(['check', path, '--quiet']);
  assert.equal(printed.replaceAll(path, 'parking.json'), transcript);
  assert.equal(status, 1);
});

test('translations beside a definition are checked with it, and the figures say which are drafts', async () => {
  const path = file('parking.json', readDefinition('parking'));
  file('parking.en-simple.json', readDefinition('parking.en-simple'));
  const { status, printed } = await run(['check', path]);
  assert.equal(status, 0);
  assert.match(printed, /parking\.en-simple\.json:\d+:\d+ note draft\n/);
  assert.match(printed, /\n302\/parking@1\.0\.0\n {2}parent-carer {2}2 questions, 1 to 2 seen; .* minutes, .* expected; reading age/);
  assert.match(printed, /languages: en, en-simple \(draft\)\n/);
  assert.match(printed, /2 files: 0 errors, 0 warnings, \d notes$/);
});

test('a translation alone is checked against the definition beside it', async () => {
  const path = join(folder, 'parking.fr.json');
  copyFileSync(fileURLToPath(new URL('../../../../examples/broken/translation-stale.json', import.meta.url)), path);
  file('parking.json', readDefinition('parking'));
  const { printed } = await run(['check', path, '--quiet']);
  assert.match(printed, /warning stale/);
  assert.doesNotMatch(printed, /unknown-definition/);
  rmSync(path);
});

test('quiet leaves out notes and figures, and nothing else', async () => {
  const path = file('quiet.json', readBroken('no-way-out.json'));
  const [loud, quiet] = [await run(['check', path]), await run(['check', path, '--quiet'])];
  assert.match(loud.printed, / note missing-languages\n/);
  assert.match(loud.printed, /reading age/);
  assert.doesNotMatch(quiet.printed, / note |reading age/);
  assert.match(quiet.printed, / warning no-way-out\n/);
});

test('no figures are given of what has an error', async () => {
  const { printed } = await run(['check', file('error.json', readBroken('one-option.json'))]);
  assert.doesNotMatch(printed, /reading age/);
});

test('colours change nothing but colours', async () => {
  const path = file('colour.json', readBroken('two-ideas.json'));
  const [plain, coloured] = [await run(['check', path]), await run(['check', path], true)];
  assert.notEqual(coloured.printed, plain.printed);
  assert.equal(stripVTControlCharacters(coloured.printed), plain.printed);
});

test('a file with thousands of faults is told of 40, and how many more there are', async () => {
  const names = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`extra-${i}`, i]));
  const { sections, ...rest } = JSON.parse(readBroken('no-way-out.json')) as { sections: { questions: object[] }[] };
  const questions = sections.flatMap((section) => section.questions);
  const many = Array.from({ length: 15 }, (_, i) => ({ ...questions[i % questions.length], ...names }));
  const path = file('thousands.json', JSON.stringify({ ...rest, sections: [{ ...sections[0], questions: many }] }));
  const { printed } = await run(['check', path]);
  assert.equal(printed.match(/ error unknown-key\n/g)?.length, 40);
  assert.match(printed, /and 960 more\n/);
  assert.match(printed, /1000 errors/);
  const { files } = JSON.parse((await run(['check', '--json', path])).printed) as { files: { findings: unknown[]; count: object }[] };
  assert.deepEqual([files[0]?.findings.length, files[0]?.count], [500, { error: 1000, warning: 0, note: 0 }]);
});

test('what an author wrote cannot give orders to the terminal', async () => {
  const hostile = readBroken('two-ideas.json').replace('"two-ideas', '"x').replace('the chairing', 'the \\u001b]0;owned\\u0007chairing');
  const raw = '{"format": "\u001b[2Jx"';
  const name = '{"\\u001b[2J": 1, "\\u001b[2J": 2}';
  for (const path of [file('escaped.json', hostile), file('raw.json', raw), file('name.json', name)]) {
    const { printed } = await run(['check', path]);
    assert.doesNotMatch(printed.replaceAll('\n', ''), /\p{Cc}/u);
  }
});

test('two files with one id and version must say the same', async () => {
  const text = readDefinition('parking');
  const first = file('first.json', text);
  const second = file('second.json', text.replace('Parking at school', 'Parking near school'));
  const { status, printed } = await run(['check', first, second, '--quiet']);
  assert.equal(status, 1);
  assert.match(printed, /second\.json:4:\d+ error same-version\n {2}".*second\.json" and ".*first\.json" are both 302\/parking@1\.0\.0/);
  assert.match(printed, /2 files: 1 error,/);
  const copy = file('copy.json', JSON.stringify({ $schema: './module.schema.json', ...(JSON.parse(text) as object) }));
  assert.equal((await run(['check', first, copy])).status, 0);
  const later = file('later.json', text.replace('"1.0.0"', '"1.1.0"'));
  assert.equal((await run(['check', first, later])).status, 0);
});

test('a file is checked once, by whatever names it is called', async () => {
  const path = file('once.json', readDefinition('parking'));
  symlinkSync(path, join(folder, 'linked.json'));
  const { printed } = await run(['check', path, join(folder, 'linked.json'), relative('.', path), `${folder}/./once.json`, '--quiet']);
  assert.match(printed, /1 file: /);
});

test('an empty file is said to be empty', async () => {
  for (const [name, text] of Object.entries({ empty: '', mark: '\uFEFF', blank: ' \n\n' })) {
    const { status, printed } = await run(['check', file(`${name}.json`, text)]);
    assert.equal(status, 1);
    assert.match(printed, /:\d:1 error malformed-json\n {2}The file is empty\. Expected JSON/, name);
  }
});

test('no line of the file is longer than the terminal is wide', async () => {
  const path = file('long.json', JSON.stringify(JSON.parse(readBroken('one-option.json'))));
  for (const columns of [40, 80, 200]) {
    const printed: string[] = [];
    const terminal = { print: (text: string) => void printed.push(...text.split('\n')), complain: () => {}, hasColour: false, columns };
    await poet(['check', path, '--quiet'], terminal);
    const lines = printed.filter((line) => /^ *\d* \| /.test(line));
    assert.ok(lines.length >= 2);
    for (const line of lines) assert.ok(line.length <= columns, line);
  }
});

test('the help of each command says what it takes and how it ends', async () => {
  for (const name of ['check', 'catalogue', 'compose']) {
    const { status, printed } = await run([name, '--help']);
    assert.equal(status, 0);
    assert.match(printed, new RegExp(`^poet ${name} `));
    assert.match(printed, /Exit status: 0/);
  }
});
