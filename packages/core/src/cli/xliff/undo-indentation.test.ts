import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubInstrument } from '../../../../../examples/definitions/read-definition.ts';
import { clubInWelsh } from '../../../../../examples/translations/read-translation.ts';
import { indented } from '../../../test/edit-xliff.ts';
import type { Translation } from '../../model/translation.ts';
import { fromXliff } from './from-xliff.ts';
import { toXliff } from './to-xliff.ts';

const club = clubInstrument();
const welsh = clubInWelsh();
const xliff = toXliff(welsh, club);

function read(text: string): Translation {
  const parsed = fromXliff(text);
  assert.ok(parsed.kind === 'ok', JSON.stringify(parsed));
  return parsed.value.translation;
}

test('XLIFF that a tool has indented anew, words and codes too, says what it said', () => {
  for (const step of ['  ', '\t', '    ']) {
    const text = indented(xliff, step);
    assert.match(text, /<source>\n\s+Very good\n\s+<\/source>\n\s+<target>\n\s+Da iawn\n/);
    assert.equal(JSON.stringify(read(text)), JSON.stringify(welsh));
    assert.equal(JSON.stringify(read(text.replace(' xml:space="preserve"', ''))), JSON.stringify(welsh));
    assert.equal(JSON.stringify(read(text.replaceAll('\n', '\r\n'))), JSON.stringify(welsh));
  }
});

test('only sources and targets indented, with their codes left in one line, say what they said', () => {
  const text = xliff.replaceAll(/<(source|target)>([^]*?)<\/\1>/g, '<$1>\n            $2\n          </$1>');
  assert.equal(JSON.stringify(read(text)), JSON.stringify(welsh));
});

test('white space that is meant survives, indented anew or not', () => {
  const spaced = [
    '\n  Da iawn\n',
    '  Da iawn ',
    'Da\n  iawn',
    '\tDa iawn\n\n',
    ['\n', { strong: ' Da ' }, '\n'],
    [' a', { emphasis: ' b\n  ' }, ' c\n '],
    [{ strong: '\n  a\n' }, ' d'],
  ];
  for (const words of spaced) {
    const translation = {
      ...welsh,
      texts: { 'scale.quality.good': words, 'question.gone.text': words },
      sources: { 'scale.quality.good': words, 'question.gone.text': words },
      spoken: {},
    };
    for (const definition of [club, null]) {
      const text = toXliff(translation, definition);
      for (const back of [read(text), read(indented(text, '  '))]) {
        assert.deepEqual([back.texts, back.sources], [translation.texts, translation.sources], JSON.stringify(words));
      }
    }
  }
});
