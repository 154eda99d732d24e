import assert from 'node:assert/strict';
import { test } from 'node:test';
import { club, clubInWelsh, file, read, run, sentOut } from '../../../test/xliff-desk.ts';

test('words in another language than those of the file are refused, and both languages are named', async () => {
  for (const [language, tag] of [
    ['pl', 'pl'],
    ['cy-GB', 'cy-GB'],
  ] as const) {
    const { xlf, json } = await sentOut((xliff) => xliff.replace('trgLang="cy"', `trgLang="${language}"`));
    const { status, said } = await run('import', xlf, '--definition', club, '--out', json);
    assert.equal(status, 2);
    assert.match(said, new RegExp(`translation of example/after-school-club into cy.*into ${tag}.*trgLang.*--force`));
    assert.equal(read(json), read(clubInWelsh));
  }
});

test('a translation of something else is refused, and both are named', async () => {
  const { xlf } = await sentOut((xliff) => xliff);
  const other = file('.json', read(clubInWelsh).replace('example/after-school-club@', 'example/other-club@'));
  const { status, said } = await run('import', xlf, '--definition', club, '--out', other);
  assert.equal(status, 2);
  assert.match(said, /translation of example\/other-club into cy.*is of example\/after-school-club into cy.*--force/);
});

test('an import into another language than --to says is refused', async () => {
  const { xlf } = await sentOut((xliff) => xliff);
  const { status, out, said } = await run('import', xlf, '--definition', club, '--to', 'pl');
  assert.deepEqual([status, out], [2, '']);
  assert.match(said, /--to says "pl", and this is translated into "cy"/);
  assert.equal((await run('import', xlf, '--definition', club, '--to', 'cy')).status, 0);
});

test('English of any region is English; other variants are not', async () => {
  for (const source of ['en-GB', 'en-US', 'en-gb', 'EN', 'en-Latn-GB', 'en-001']) {
    const { xlf } = await sentOut((xliff) => xliff.replace('srcLang="en"', `srcLang="${source}"`));
    assert.equal((await run('import', xlf, '--definition', club)).status, 0, source);
  }
  for (const source of ['en-simple', 'eng', 'de', '']) {
    const { xlf } = await sentOut((xliff) => xliff.replace('srcLang="en"', `srcLang="${source}"`));
    assert.match((await run('import', xlf, '--definition', club)).said, /other-source: Line 2: .*Expected srcLang="en"/, source);
  }
});

test('an import that would lose words is refused, and names where; --force loses them', async () => {
  const { xlf, json } = await sentOut((xliff) =>
    xliff.replace('<target>Dydd Llun</target>', '').replace('<target>Dydd Mércher</target>', ''),
  );
  const refused = await run('import', xlf, '--definition', club, '--out', json);
  assert.equal(refused.status, 2);
  assert.match(
    refused.said,
    /has words at 2 addresses where .* has none: question\.days\.option\.monday, question\.days\.option\.wednesday \(spoken\)\..*--force/,
  );
  assert.equal(read(json), read(clubInWelsh));
  const forced = await run('import', xlf, '--definition', club, '--out', json, '--force');
  assert.equal(forced.status, 0);
  assert.match(
    forced.said,
    /\nGone, and was in the file before \(2\):\n {2}question\.days\.option\.monday\n {2}question\.days\.option\.wednesday \(spoken\)$/,
  );
  assert.doesNotMatch(read(json), /Dydd Llun/);
});

test('an import names what is stale although its candidate is gone, and leaves the file as it is', async () => {
  const { xlf, json } = await sentOut((xliff) => xliff.replaceAll(/<mtc:matches>[^]*?<\/mtc:matches>/g, ''));
  const { status, said } = await run('import', xlf, '--definition', club, '--out', json);
  assert.equal(status, 0);
  assert.match(said, /Stale, and read in English: the English has changed \(1\):\n {2}question\.staff\.text/);
  assert.equal(read(json), read(clubInWelsh));
});

test('English that a tool has copied is named, and counts as missing', async () => {
  const { xlf, json } = await sentOut((xliff) => xliff.replaceAll(/<source>([^<]*)<\/source>(?=\s*<\/segment>)/g, '$&<target>$1</target>'));
  const { status, said } = await run('import', xlf, '--definition', club, '--out', json);
  assert.equal(status, 0);
  assert.match(said, /in cy \(draft\): 21 of 35 texts\.\nMissing, and read in English \(14\):/);
  assert.match(said, /\nThe English, copied, and so not taken: .* \(14\):\n {2}question\.food-why\.text\n/);
});

test('words that are not said to be finished are named, on the way in and on the way out', async () => {
  const { xlf, json } = await sentOut((xliff) => xliff.replace(/<\/source>(?=\s*<\/segment>)/, '</source><target>Beth?</target>'));
  const named = /\nNot finished, and read in English: .* \(1\):\n {2}question\.food-why\.text/;
  assert.match((await run('import', xlf, '--definition', club, '--out', json)).said, named);
  assert.match((await run('export', json, '--definition', club)).said, named);
});

test('XLIFF carries no recordings: those of the file stay, but for words that have changed', async () => {
  const { xlf } = await sentOut((xliff) => xliff.replace('<target>Dydd Llun</target>', '<target>Ddydd Llun</target>'));
  const clips = { 'question.days.option.monday': 'monday.mp3', 'question.days.option.wednesday': 'wednesday.mp3' };
  const before = file('.json', JSON.stringify({ ...(JSON.parse(read(clubInWelsh)) as object), recordings: clips }));
  const { status, said } = await run('import', xlf, '--definition', club, '--out', before);
  assert.equal(status, 0, said);
  const after = JSON.parse(read(before)) as { readonly recordings: unknown };
  assert.deepEqual(after.recordings, { 'question.days.option.wednesday': 'wednesday.mp3' });
});
