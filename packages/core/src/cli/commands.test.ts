import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { hostileDefinitions } from '../../../../bench/definitions/hostile.ts';
import { runPoet } from '../../test/run-poet.ts';
import { catalogue, instruments } from '../content/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'poet-commands-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs a command as a terminal would, and keeps what it says. */
const run = (...args: readonly string[]) => runPoet(args);

function fileWith(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const example = (name: string): string => fileURLToPath(new URL(`../../../../examples/definitions/${name}`, import.meta.url));

test('everything that POET ships is checked without an error or a warning', async () => {
  const { status, printed } = await run('check', '--shipped', '--strict');
  assert.equal(status, 0, printed);
  assert.match(printed, /^\d+ files: 0 errors, 0 warnings, \d+ notes$/);
});

test('a finding says where it is, with the line and a caret under the value', async () => {
  const file = fileWith('clash.json', readFileSync(example('../broken/one-option.json'), 'utf8'));
  const { status, printed } = await run('check', file);
  assert.equal(status, 1);
  assert.match(
    printed,
    /clash\.json:\d+:\d+ error too-few-options\n {2}Question .* has 1 option; a choice needs at least 2\.\n +\d+ \| .*\n +\| +\^+/,
  );
});

test('machines get the same findings as JSON', async () => {
  const { printed } = await run('check', '--json', example('../broken/one-option.json'));
  const { files, errors } = JSON.parse(printed) as {
    files: { findings: { code: string; line: number; column: number }[] }[];
    errors: number;
  };
  assert.equal(errors, 1);
  const found = files[0]?.findings.find(({ code }) => code === 'too-few-options');
  const lines = readFileSync(example('../broken/one-option.json'), 'utf8').split('\n');
  const at = lines.findIndex((line) => line.includes('"options": [{ "id": "yes", "label": { "en": "Yes" } }]'));
  assert.ok(at > 0);
  assert.deepEqual([found?.line, found?.column], [at + 1, (lines[at]?.indexOf('[') ?? 0) + 1]);
});

test('warnings count with --strict alone', async () => {
  const files = [example('transport.json'), example('after-school-club.json')];
  assert.equal((await run('check', ...files)).status, 0);
  assert.equal((await run('check', '--strict', ...files)).status, 1);
  const one = await run('check', '--strict', '--quiet', example('../broken/no-way-out.json'));
  assert.match(one.printed, /1 file: 0 errors, 1 warning,/);
  assert.equal(one.status, 1, 'one is enough');
});

test('a version that is too small for what changed since an older file is refused', async () => {
  const text = readFileSync(example('parking.json'), 'utf8');
  const changed = text.replace('How easy or difficult is it to park', 'How easy or hard is it to park');
  assert.notEqual(changed, text);
  const small = await run('check', fileWith('small.json', changed.replace('"1.0.0"', '"1.0.1"')), '--since', example('parking.json'));
  assert.equal(small.status, 1);
  assert.match(
    small.printed,
    /error version-too-small\n {2}Since 1\.0\.0 the trend of "parking-ease" is broken\. Give it the version 2\.0\.0/,
  );
  const enough = await run('check', fileWith('enough.json', changed.replace('"1.0.0"', '"2.0.0"')), '--since', example('parking.json'));
  assert.equal(enough.status, 0, enough.printed);
});

test('an older file of something else is refused, since nothing could be compared with it', async () => {
  const text = readFileSync(example('parking.json'), 'utf8');
  for (const args of [
    [example('transport.json'), '--since', example('parking.json')],
    [fileWith('mistyped.json', text.replace('302/parking', '302/parkng')), '--since', example('parking.json')],
  ]) {
    const { status, complained } = await run('check', ...args);
    assert.equal(status, 2, complained);
    assert.match(complained, /parking\.json" is a version of 302\/parking, and none of the files to check is\./);
  }
});

test('wrong arguments end with status 2 and say what was expected', async () => {
  for (const args of [['check'], ['check', 'no-such-file.json'], ['check', '--unknown'], ['no-such-command'], ['compose', 'nothing']]) {
    const { status, complained } = await run(...args);
    assert.equal(status, 2, args.join(' '));
    assert.ok(complained.length > 10, args.join(' '));
  }
});

const refusals: Readonly<Record<string, RegExp>> = {
  'more than 1 MiB': /error too-large\n.*larger than 1048576 bytes/,
  '1,001 questions': /error too-many-questions\n.*1001 questions; at most 1000/,
  '501 options': /error too-many-options\n.*501 options; at most 500/,
  'nested 33 deep': /error too-deep\n.*deeper than 32 levels/,
  'an id of 65 characters': /error invalid-format\n.*at most 64 long/,
  'an id "__proto__"': /error invalid-format\n.*begins with a letter/,
  'a name "__proto__"': /error reserved-name\n.*Nothing may be called "__proto__"/,
  'an id "constructor"': /error reserved-id\n.*reserved\. Choose another/,
  'an id with an emoji': /error invalid-format\n.*only letters, digits and hyphens/,
  'a bidirectional override': /error bad-characters\n.*U\+202E.*Take it out/,
  'the same words in NFC and NFD': /error same-words\n.*Nobody could tell them apart/,
  '"a" beside "A"': /error confusable-ids?\n/,
  '40,000 unknown pieces in one text': /error too-many-pieces\n.*more than 2000 pieces\. Use plain words/,
  '40,000 pieces in one text': /error too-many-pieces\n.*more than 2000 pieces\. Use plain words/,
  '60,000 unknown names': /error too-many-names\n.*60008 names in this object; at most 250/,
  '60,000 languages': /error too-many-names\n.*60001 names in this object; at most 250/,
  '60,000 answers in a condition': /error too-long-list\n.*60000 entries; at most 1000/,
  'a million line breaks': /error malformed-json\n.*The file is empty/,
  'a brace and a million line breaks': /error malformed-json\n/,
  'eight cars for seven spaces': /error too-complex\n.*too many answers together to be proved/,
  'a regular expression, (a+)+$': /error no-patterns\n.*brings no regular expression/,
};

for (const [what, text] of Object.entries(hostileDefinitions())) {
  test(`${what}: one clear refusal`, async () => {
    const { status, printed } = await run('check', fileWith('hostile.json', text));
    assert.equal(status, 1);
    assert.match(printed, refusals[what] ?? /no message is expected for this one/);
    assert.match(printed, /1 file: 1 error,/);
    assert.ok(printed.length < 4_000, 'It says too much.');
  });
}

test('the catalogue counts what is there, and the README quotes it', async () => {
  const { printed } = await run('catalogue');
  for (const { id, version } of [...instruments, ...catalogue]) assert.ok(printed.includes(`${id}@${version}`), id);
  assert.match(printed, /Instruments: 6\. Modules: 15\./);
  const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');
  const squeezed = (text: string) => text.replaceAll(/ +/g, ' ').trim();
  for (const line of printed.split('\n')) assert.ok(squeezed(readme).includes(squeezed(line)), `The README does not have: ${line}`);
});

test('composing says that the core is complete, how long it takes, and which languages are drafts', async () => {
  const out = join(folder, 'survey.json');
  const composed = await run('compose', 'poet/parent-carer/ehcp', 'short-breaks', example('parking.json'), '--out', out);
  assert.equal(composed.status, 0, composed.complained);
  assert.match(composed.printed, /core complete: yes/);
  assert.match(composed.printed, /cy: draft, not reviewed yet; read in English: all of short-breaks@1\.0\.0/);
  const survey = JSON.parse(readFileSync(out, 'utf8')) as { coreComplete: boolean; modules: string[] };
  assert.deepEqual([survey.coreComplete, survey.modules], [true, ['short-breaks@1.0.0', '302/parking@1.0.0']]);
});
