import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubInstrument } from '../../../../examples/definitions/read-definition.ts';
import { instruments } from '../content/index.ts';
import { mapScale, mapSection } from './map-texts.ts';
import type { TextChange } from './map-texts.ts';

const same: TextChange = (_, text) => text;

test('texts that are given back as they are leave every section and scale as it was, with no new names in it', () => {
  for (const { scales, sections } of [...instruments, clubInstrument()]) {
    assert.deepEqual(
      sections.map((section) => JSON.stringify(mapSection(section, '', same))).sort(),
      sections.map((section) => JSON.stringify(section)).sort(),
    );
    assert.deepEqual(
      scales.map((scale) => mapScale(scale, same)),
      scales,
    );
  }
});

test('every text is changed, whatever the kind of its question', () => {
  const change: TextChange = (address, text) => text && { ...text, en: address };
  for (const section of clubInstrument().sections) {
    const text = JSON.stringify(mapSection(section, '', change));
    assert.deepEqual(
      [...text.matchAll(/"en":"([^"]*)"/g)].map(([, words]) => words).filter((words) => !/^(section|question)\./.test(words ?? '')),
      [],
    );
  }
});

test('a hint, an intro and the hint of an option are added where the change gives one', () => {
  const add: TextChange = (address, text) => text ?? { en: '', cy: address };
  const [about] = clubInstrument().sections;
  assert.ok(about);
  const mapped = mapSection(about, 'x.', add);
  assert.deepEqual(mapped.intro, { en: '', cy: 'x.section.about.intro' });
  const attends = mapped.questions.find(({ id }) => id === 'attends');
  assert.ok(attends?.kind === 'single');
  assert.deepEqual(attends.hint, { en: '', cy: 'x.question.attends.hint' });
  assert.deepEqual(attends.options[0]?.hint, { en: '', cy: 'x.question.attends.option.yes.hint' });
});
