import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pretendTranslation } from '../../../../../examples/translations/pretend-translation.ts';
import { club, clubInWelsh, file, folder, read, run } from '../../../test/xliff-desk.ts';
import { parentCarerEhcp, shortBreaks } from '../../content/index.ts';
import { textsOf } from '../../model/texts-of.ts';
import type { Translation } from '../../model/translation.ts';
import { shippedTranslations } from '../shipped.ts';
import { translationText } from './translation-text.ts';

/** The translator’s work: the same words everywhere, and a state. */
const translated = (xliff: string) =>
  xliff.replaceAll('state="initial"', 'state="translated"').replaceAll(/(<\/source>)\s*(<\/segment>)/g, '$1<target>Geiriau</target>$2');

test('a shipped definition begins a new language: everything is missing, and once it is translated nothing is', async () => {
  const [xlf, json] = [file('.xlf'), file('.json')];
  const total = textsOf(parentCarerEhcp).length;
  const exported = await run('export', 'poet/parent-carer/ehcp', '--to', 'gd', '--out', xlf);
  assert.deepEqual([exported.status, exported.out], [0, '']);
  assert.match(
    exported.said,
    new RegExp(
      `^poet/parent-carer/ehcp@[0-9.]+ in gd \\(draft\\): 0 of ${total} texts\\.\nMissing, and read in English \\(${total}\\):\n  every text$`,
    ),
  );
  writeFileSync(xlf, translated(read(xlf)));
  const imported = await run('import', xlf, '--out', json);
  assert.deepEqual([imported.status, imported.out], [0, '']);
  assert.match(imported.said, new RegExp(`in gd \\(draft\\): ${total} of ${total} texts\\.$`));
  const translation = JSON.parse(read(json)) as Translation;
  assert.equal(read(json), translationText(translation));
  assert.equal(translation.texts['title'], 'Geiriau');
});

test('a definition goes on with the translation that ships', async () => {
  const [shipped] = shippedTranslations();
  assert.ok(shipped);
  const { out, status } = await run('export', shipped.of.replace(/@.*/, ''), '--to', shipped.language);
  assert.equal(status, 0);
  assert.match(out, /state="translated"|state="reviewed"/);
});

test('a file of a definition does as well, and a module is for each of its audiences', async () => {
  const { out, said } = await run('export', club, '--to', 'pl');
  assert.match(out, /<source>Does your child go to the club\?<\/source>/);
  assert.match(said, /after-school-club@1\.0\.0 in pl \(draft\): 0 of \d+ texts/);
  assert.match((await run('export', shortBreaks.id, '--to', 'gd')).out, /<unit id="young-person\.section\.short-breaks\.title">/);
});

test('a translation goes on where it is, and names what is missing, stale and unknown', async () => {
  const { out, said, status } = await run('export', clubInWelsh, '--definition', club);
  assert.equal(status, 0);
  assert.match(out, /<target>Ydy eich plentyn yn mynd i’r clwb\?<\/target>/);
  assert.match(said, /in cy \(draft\): 21 of 35 texts\.\nMissing, and read in English \(14\):\n {2}question\.food-why\.text\n/);
  assert.match(said, /\nStale, and read in English: the English has changed \(1\):\n {2}question\.staff\.text$/);
});

test('a translation finds its definition beside it', async () => {
  const beside = path.join(folder, 'club.json');
  writeFileSync(beside, read(club));
  writeFileSync(path.join(folder, 'club.cy.json'), read(clubInWelsh));
  assert.match((await run('export', path.join(folder, 'club.cy.json'))).said, /21 of 35 texts/);
});

test('out and in again, with nothing done, the file is the same, and may be replaced by itself', async () => {
  const [xlf, json] = [file('.xlf'), file('.json', read(clubInWelsh))];
  await run('export', json, '--definition', club, '--out', xlf);
  const { status, said } = await run('import', xlf, '--definition', club, '--out', json);
  assert.equal(status, 0);
  assert.match(said, /Stale[^]*question\.staff\.text\nNothing has changed/);
  assert.equal(read(json), read(clubInWelsh));
});

test('no file is replaced unawares', async () => {
  const other = file('.json', '{"my": "own"}');
  const xlf = file('.xlf');
  await run('export', clubInWelsh, '--definition', club, '--out', xlf);
  for (const args of [
    ['import', xlf, '--definition', club, '--out', other],
    ['export', clubInWelsh, '--definition', club, '--out', xlf],
    ['export', clubInWelsh, '--definition', club, '--out', other],
  ]) {
    const before = read(args.at(-1) ?? '');
    const { status, said } = await run(...args);
    assert.equal(status, 2);
    assert.match(said, /is there already[^]*--force/);
    assert.equal(read(args.at(-1) ?? ''), before);
  }
  assert.equal((await run('import', xlf, '--definition', club, '--out', other, '--force')).status, 0);
  assert.equal(read(other), read(clubInWelsh));
});

test('words that were written for another version are carried on to the definition as it is now', async () => {
  const old = { ...pretendTranslation(shortBreaks, 'gd'), of: 'short-breaks@0.9.0' };
  const sources = { ...old.sources, 'parent-carer.section.short-breaks.title': 'Breaks' };
  const { out, said } = await run('export', file('.json', translationText({ ...old, sources })));
  assert.match(said, /\nThe words were written for short-breaks@0\.9\.0; the definition is short-breaks@[0-9.]+ now\.\n/);
  assert.match(said, /Stale[^]*parent-carer\.section\.short-breaks\.title$/);
  assert.match(out, /original="short-breaks@1/);
});

const greeting: Translation = {
  format: 'poet-translation/1',
  of: 'poet/interface@1.0.0',
  language: 'cy',
  status: 'draft',
  texts: { progress: 'Cwestiwn {0} o {1}', back: 'Yn ôl' },
  sources: { progress: 'Question {0} of {1}', back: 'Back', start: 'Start' },
};

test('the interface needs no definition: another language begins with the English of the first', async () => {
  const json = file('.json', translationText(greeting));
  assert.match((await run('export', json)).said, /in cy \(draft\): 2 of 3 texts\.\nMissing, and read in English \(1\):\n {2}start$/);
  const xlf = file('.xlf', (await run('export', json, '--to', 'gd')).out);
  const { out, said } = await run('import', xlf);
  assert.deepEqual(JSON.parse(out), { ...greeting, language: 'gd', texts: {} });
  assert.match(said, /in gd \(draft\): 0 of 3 texts/);
});

test('a message that has lost a value is refused', async () => {
  const xlf = file(
    '.xlf',
    (await run('export', file('.json', translationText(greeting)))).out.replace(/(<target>Cwestiwn )<ph[^>]*>/, '$1'),
  );
  const { status, out, said } = await run('import', xlf);
  assert.deepEqual([status, out], [1, '']);
  assert.match(said, /^\/texts\/progress misplaced-value: /);
  const lost = file('.json', translationText({ ...greeting, texts: { progress: 'Cwestiwn' } }));
  assert.match((await run('export', lost)).said, /Without the values of its English, such as \{0\} \(1\):\n {2}progress$/);
});

test('what no definition is known of is handed over by its sources', async () => {
  const { status, said } = await run('export', clubInWelsh);
  assert.equal(status, 0);
  assert.match(said, /22 texts\.\nIts definition is not known here\. Name it with --definition/);
  const { sources: _, ...without } = JSON.parse(read(clubInWelsh)) as Translation;
  const nothing = await run('export', file('.json', JSON.stringify(without)));
  assert.deepEqual([nothing.status, nothing.out], [1, '']);
  assert.match(nothing.said, /^\/of no-english: .*--definition/);
});

test('arguments that are wrong say what was expected, with status 2', async () => {
  const wrong: readonly (readonly [RegExp, ...string[]])[] = [
    [/Expected: poet xliff export WHAT/],
    [/Expected: poet xliff export WHAT/, 'send', club],
    [/Expected: poet xliff export WHAT/, 'export'],
    [/Expected: poet xliff export WHAT/, 'export', club, club],
    [/--too/, 'export', club, '--too', 'cy'],
    [/Add --to with its tag/, 'export', club],
    [/written in English/, 'export', club, '--to', 'en'],
    [/BCP 47/, 'export', club, '--to', 'Welsh'],
    [/"nowhere".*no such file/, 'export', 'nowhere', '--to', 'cy'],
    [/nowhere\.xlf.*ENOENT/, 'import', 'nowhere.xlf'],
    [/cannot be written/, 'export', club, '--to', 'pl', '--out', path.join(folder, 'no/where.xlf')],
  ];
  for (const [message, ...args] of wrong) {
    const { status, out, said } = await run(...args);
    assert.deepEqual([status, out], [2, ''], args.join(' '));
    assert.match(said, message);
  }
});

test('files that are wrong say why, with status 1', async () => {
  const xlf = file('.xlf', (await run('export', clubInWelsh, '--definition', club)).out);
  const wrong: readonly (readonly [RegExp, ...string[]])[] = [
    [/malformed-json/, 'export', file('.json', '{'), '--to', 'cy'],
    [/unknown-format/, 'export', file('.json', '{"format": "poet-survey/1"}'), '--to', 'cy'],
    [/\/texts invalid-type/, 'export', file('.json', '{"format": "poet-translation/1"}')],
    [/other-definition.*short-breaks@/, 'export', clubInWelsh, '--definition', 'short-breaks'],
    [/not-a-definition/, 'export', clubInWelsh, '--definition', clubInWelsh],
    [/has-doctype: Line 1/, 'import', file('.xlf', '<!DOCTYPE x><x/>')],
    [/malformed-xml: Line 1/, 'import', file('.xlf', '<x>')],
    [/not-utf-8/, 'import', file('.xlf', '')],
    [/other-definition/, 'import', xlf, '--definition', 'short-breaks'],
  ];
  writeFileSync(wrong.find(([message]) => message.source === 'not-utf-8')?.[2] ?? '', Buffer.from(read(xlf), 'utf16le'));
  for (const [message, ...args] of wrong) {
    const { status, out, said } = await run(...args);
    assert.deepEqual([status, out], [1, ''], args.join(' '));
    assert.match(said, message);
  }
});

test('Easy Read is not for practitioners: what a module asks them is not missing there', async () => {
  const practitioners = /<unit id="practitioner\./;
  assert.match((await run('export', 'wellbeing', '--to', 'gd')).out, practitioners);
  const easy = await run(
    'export',
    file('.json', translationText({ ...greeting, of: 'wellbeing@1.0.0', language: 'en-simple', texts: {} })),
  );
  assert.doesNotMatch(easy.out, practitioners);
  assert.match(easy.out, /<unit id="young-person\./);
  assert.doesNotMatch(easy.said, /practitioner/);
});

test('a place for what a voice says is offered when it is asked for', async () => {
  assert.match((await run('export', club, '--to', 'pl', '--spoken')).out, /<unit id="title\.\.spoken">/);
  assert.doesNotMatch((await run('export', club, '--to', 'pl')).out, /\.\.spoken/);
});

test('the help says both ways', async () => {
  assert.match((await run('--help')).out, /poet xliff export WHAT --to TAG[^]*poet xliff import FILE\.xlf[^]*Exit status/);
});

test('of many faults, and of long lists, the first twenty are said, and how many more there are', async () => {
  const unit = '<unit id="a"><segment><source>x</source></segment></unit>';
  const xlf = file('.xlf', (await run('export', clubInWelsh, '--definition', club)).out.replace('</file>', `${unit.repeat(9001)}</file>`));
  const { status, said } = await run('import', xlf);
  const lines = said.split('\n');
  assert.deepEqual([status, lines.length, lines.at(-1)], [1, 21, 'and 8980 more.']);
  const half = pretendTranslation(parentCarerEhcp, 'gd');
  const texts = Object.fromEntries(Object.entries(half.texts).slice(0, 9));
  const list = (await run('export', file('.json', translationText({ ...half, texts })))).said.split('\n');
  assert.deepEqual([list.length, list.at(-1)], [2 + 20 + 1, `  and ${Object.keys(half.texts).length - 9 - 20} more`]);
});
