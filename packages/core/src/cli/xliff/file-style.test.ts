import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { club, clubInWelsh, file, read, run, sentOut } from '../../../test/xliff-desk.ts';
import type { Translation } from '../../model/translation.ts';

const json = read(clubInWelsh);
const value = JSON.parse(json) as Translation;
const asAscii = (text: string) => text.replaceAll(/[^\0-\x7F]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The same translation, as other tools write JSON. */
const styles: Readonly<Record<string, string>> = {
  'our own': json,
  'lines of another system': json.replaceAll('\n', '\r\n'),
  'a byte order mark': `\uFEFF${json}`,
  'four spaces': `${JSON.stringify(value, null, 4)}\n`,
  tabs: `${JSON.stringify(value, null, '\t')}\n`,
  'no line break at the end': json.trimEnd(),
  'one line': JSON.stringify(value),
  escapes: asAscii(json),
  'all of it': `\uFEFF${asAscii(JSON.stringify(value, null, 4)).replaceAll('\n', '\r\n')}`,
};

for (const [name, text] of Object.entries(styles)) {
  test(`a file with ${name} is left as it is, to the byte, where nothing has changed, and keeps its style where something has`, async () => {
    const { xlf, json: out } = await sentOut((xliff) => xliff, text);
    const { status, said } = await run('import', xlf, '--definition', club, '--out', out);
    assert.deepEqual([status, read(out)], [0, text]);
    assert.match(said, /\nNothing has changed: ".*" is left as it is\.$/);
    writeFileSync(xlf, read(xlf).replace('<target>Dydd Llun</target>', '<target>Llun</target>'));
    const changed = await run('import', xlf, '--definition', club, '--out', out);
    assert.deepEqual([changed.status, read(out)], [0, text.replace('Dydd Llun', 'Llun')]);
    assert.doesNotMatch(changed.said, /Nothing has changed/);
  });
}

test('a file whose names stand in another order, whose words are divided otherwise, or with sources of what has no words, is left as it is', async () => {
  const { format, of, language, status, texts, sources, spoken } = value;
  const reversed = Object.fromEntries(Object.entries(sources ?? {}).reverse());
  const others = [
    { texts, spoken, sources: reversed, status, language, of, format },
    { ...value, texts: { ...texts, 'question.attends.text': ['Ydy eich plentyn ', 'yn mynd i’r clwb?'] } },
    { ...value, sources: { ...sources, 'question.food-why.text': 'What is wrong with the food?', 'question.days.hint': '' } },
  ];
  for (const other of others) {
    const text = JSON.stringify(other);
    const { xlf, json: out } = await sentOut((xliff) => xliff, text);
    await run('import', xlf, '--definition', club, '--out', out);
    assert.equal(read(out), text);
  }
});

test('a file of something else that is replaced by force gets the style of poet', async () => {
  const { xlf } = await sentOut((xliff) => xliff);
  const other = file('.json', '{\r\n\t"my": "own"}');
  assert.equal((await run('import', xlf, '--definition', club, '--out', other, '--force')).status, 0);
  assert.equal(read(other), json);
});
