import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readBroken, readDefinition } from '../../../../examples/definitions/read-definition.ts';
import { runPoet } from '../../test/run-poet.ts';
import { parseSurvey } from '../compose/parse-survey.ts';
import { catalogue, instruments } from '../content/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'poet-compose-'));
after(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => runPoet(args);

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('what is written is a survey that every door accepts', async () => {
  const out = join(folder, 'survey.json');
  const { status } = await run(
    'compose',
    'poet/parent-carer/ehcp',
    'short-breaks',
    file('parking.json', readDefinition('parking')),
    '--out',
    out,
  );
  assert.equal(status, 0);
  const parsed = parseSurvey(JSON.parse(readFileSync(out, 'utf8')), instruments);
  assert.ok(parsed.kind === 'ok');
  assert.equal((await run('check', out)).status, 0);
});

test('the documentation shows what is printed', async () => {
  const docs = readFileSync(new URL('../../../../docs/writing-questions.md', import.meta.url), 'utf8');
  const [, transcript = ''] = /\$ poet compose poet\/parent-carer\/ehcp parking\.json .*\n([^`]*?)\n```/.exec(docs) ?? [];
  const out = join(folder, 'survey.json');
  const path = file('parking.json', readDefinition('parking'));
  file('parking.en-simple.json', readDefinition('parking.en-simple'));
  const { printed } = await run('compose', 'poet/parent-carer/ehcp', path, '--language', 'en-simple', '--out', out);
  assert.equal(printed.replaceAll(out, 'survey.json'), transcript);
});

test('a translation that lacks texts is a draft with names, all of them when its language is asked for', async () => {
  const path = file('parking.json', readDefinition('parking'));
  const { texts, ...rest } = JSON.parse(readDefinition('parking.en-simple')) as { texts: Record<string, string> };
  const kept = Object.fromEntries(Object.entries(texts).slice(0, 6));
  file('parking.en-simple.json', JSON.stringify({ ...rest, texts: kept }));
  const short = await run('compose', 'poet/parent-carer/ehcp', path);
  assert.match(
    short.printed,
    /en-simple: draft, not reviewed yet; read in English: \d missing \(302\/parking@1\.0\.0 parent-carer\..* and \d more\)/,
  );
  const whole = await run('compose', 'poet/parent-carer/ehcp', path, '--language', 'en-simple');
  assert.doesNotMatch(whole.printed, / more\)/);
  assert.match(whole.printed, /parent-carer\.question\.parking-ease\.text/);
});

test('a language that is not there is read in English', async () => {
  const { printed } = await run('compose', 'poet/parent-carer/ehcp', '--language', 'mi');
  assert.match(printed, /mi: not there; everything is read in English/);
});

test('a module of the catalogue goes behind every instrument of its audiences', async () => {
  for (const { id, audience } of instruments) {
    const fitting = catalogue.filter(({ sections }) => sections[audience]).map((module) => module.id);
    const { status, printed, complained } = await run('compose', id, ...fitting);
    assert.equal(status, 0, complained);
    assert.match(printed, /core complete: yes/);
  }
});

test('nothing is composed of files with errors, nor of what does not fit', async () => {
  const cases = [
    ['poet/parent-carer/ehcp', file('contradiction.json', readBroken('condition-outside-the-module.json'))],
    ['poet/young-person/ehcp', file('parking.json', readDefinition('parking'))],
  ];
  for (const args of cases) {
    const out = join(folder, 'none.json');
    const { status, complained } = await run('compose', ...args, '--out', out);
    assert.equal(status, 1);
    assert.match(complained, /No survey was made/);
    assert.throws(() => readFileSync(out));
  }
});

test('a condition about the core that can never hold is found in the whole', async () => {
  const module = JSON.parse(readDefinition('parking')) as { sections: { 'parent-carer': { questions: Record<string, unknown>[] }[] } };
  const [section] = module.sections['parent-carer'];
  const [first] = section?.questions ?? [];
  assert.ok(first);
  first['showIf'] = {
    all: [
      { question: 'budget-held', is: ['yes'] },
      { question: 'budget-held', is: ['no'] },
    ],
  };
  const { status, complained } = await run('compose', 'poet/parent-carer/ehcp', file('core.json', JSON.stringify(module)));
  assert.equal(status, 1);
  assert.match(complained, /never-shown/);
});

test('what does not fit is named by its file, and not by a number', async () => {
  const parking = file('parking.json', readDefinition('parking'));
  const other = file('other.json', readDefinition('parking').replace('"302/parking"', '"302/other"'));
  const { status, complained } = await run('compose', 'poet/parent-carer/ehcp', 'short-breaks', parking, other);
  assert.equal(status, 1);
  assert.doesNotMatch(complained, /\/modules\//);
  assert.match(complained, /^\S*other\.json \/sections\/parent-carer\/0.* duplicate-id: /m);
  const young = await run('compose', 'poet/young-person/ehcp', 'transport', parking);
  assert.match(young.complained, /^\S*parking\.json audience-not-asked: /m);
});

test('the ending of a file may be written in capitals', async () => {
  const { status, complained } = await run('compose', 'poet/parent-carer/ehcp', file('CAPITALS.JSON', readDefinition('parking')));
  assert.equal(status, 0, complained);
});

test('the language that definitions are written in is there', async () => {
  const { printed } = await run('compose', 'poet/parent-carer/ehcp', '--language', 'en');
  assert.match(printed, /\n {2}en: all of it is written in English$/);
});

test('what an argument says cannot give orders to the terminal', async () => {
  const hostile = 'x\u001b]0;owned\u0007';
  for (const args of [
    ['compose', hostile],
    ['compose', hostile + '.json'],
    ['check', hostile],
    ['catalogue', hostile],
    ['catalogue', 'a', hostile],
    [hostile],
    ['check', '--' + hostile],
    ['schema', hostile],
    ['compose', 'poet/parent-carer/ehcp', '--language', hostile],
  ]) {
    const { printed, complained } = await run(...args);
    assert.doesNotMatch((printed + complained).replaceAll('\n', ''), /\p{Cc}/u, JSON.stringify(args));
  }
});

/** A module with a condition that pairs up so many questions, each step harder to prove than the one before. */
function pairing(id: string, pairs: number): Record<string, unknown> {
  const ask = (name: string) => ({
    kind: 'single',
    id: `${id}-${name}`,
    concept: `${id}-${name}`,
    text: { en: `Do you use the ${id} bus ${name}?` },
    options: ['Yes', 'No'].map((en) => ({ id: en.toLowerCase(), label: { en } })),
    nonSubstantive: ['prefer-not-to-say'],
  });
  const names = (letter: string) => Array.from({ length: pairs }, (_, i) => `${letter}${i}`);
  const said = (name: string) => ({ question: `${id}-${name}`, is: ['yes'] });
  const any = names('a').map((name, i) => ({ all: [said(name), said(`b${i}`)] }));
  const questions = [...[...names('a'), ...names('b')].map(ask), { ...ask('again'), showIf: { any } }];
  const title = { en: `The ${id} bus` };
  const sections = { 'parent-carer': [{ id: `${id}-part`, title, questions }] };
  return { format: 'poet-module/1', id: `302/${id}`, version: '1.0.0', title, purpose: title, use: title, scales: [], sections };
}

test('modules that can each be proved alone, and not together, make no survey', async () => {
  const check = (pairs: number) => run('check', file('pairs.json', JSON.stringify(pairing('red', pairs))));
  let most = 1;
  while ((await check(most + 1)).status === 0) most++;
  const ids = Array.from({ length: 12 }, (_, i) => `bus-${i}`);
  const files = ids.map((id) => file(`${id}.json`, JSON.stringify(pairing(id, most))));
  for (const one of files) assert.equal((await run('check', one)).status, 0);
  const { status, complained } = await run('compose', 'poet/parent-carer/ehcp', ...files);
  assert.equal(status, 1);
  assert.match(complained, /too-complex.*\nNo survey was made\. Put this right first, or leave a module out\.$/);
});

test('what is named in the wrong place is said to be', async () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /Name an instrument first/],
    [['short-breaks'], /"short-breaks" is not an instrument/],
    [['poet/parent-carer/ehcp', 'poet/young-person/ehcp'], /is not a module/],
    [['poet/parent-carer/ehcp', 'no-such-set'], /There is no "no-such-set"/],
    [['poet/parent-carer/ehcp', '--out', join(folder, 'no', 'such', 'folder.json')], /cannot be written/],
  ];
  for (const [args, why] of cases) {
    const { status, complained } = await run('compose', ...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(complained, why);
  }
});

test('one set of the catalogue says what it is for, what is done with it and what it asks', async () => {
  for (const { id, purpose, use } of catalogue) {
    const { status, printed } = await run('catalogue', id);
    assert.equal(status, 0);
    for (const text of [purpose, use]) assert.ok(printed.includes(String(text?.['en'])), id);
    assert.match(printed, /minutes, .* expected/);
  }
  assert.equal((await run('catalogue', 'no-such-set')).status, 2);
  assert.equal((await run('catalogue', 'transport', 'wellbeing')).status, 2);
});

test('machines get the catalogue in figures', async () => {
  const { counts, definitions } = JSON.parse((await run('catalogue', '--json')).printed) as {
    counts: Record<string, number>;
    definitions: { parts: { questions: number }[] }[];
  };
  assert.equal(definitions.length, instruments.length + catalogue.length);
  assert.equal(
    counts['questions'],
    definitions.flatMap(({ parts }) => parts).reduce((sum, { questions }) => sum + questions, 0),
  );
});
