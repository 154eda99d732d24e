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
