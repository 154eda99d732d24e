import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edited, questionIn } from '../../../../../examples/definitions/edit-definition.ts';
import type { Draft } from '../../../../../examples/definitions/edit-definition.ts';
import { clubInstrument } from '../../../../../examples/definitions/read-definition.ts';
import type { Definition } from '../parts-of.ts';
import { diffDefinitions } from './diff-definitions.ts';

const club = clubInstrument();

function linesOf(older: Definition, newer: Definition): [readonly string[], string] {
  const found = diffDefinitions(older, newer);
  assert.ok(found.kind === 'ok');
  const { changes, needs } = found.value;
  const lines = changes.map(
    ({ rule, label, trend, path, affects }) => `${rule} ${label} ${trend} ${path} [${affects.map(({ question }) => question).join(' ')}]`,
  );
  return [lines, needs];
}

const asked = edited(club, (d) => {
  const note: Draft = questionIn(d, 'welcome-note');
  delete note.body;
  Object.assign(note, { kind: 'single', options: ['yes', 'no'].map((id) => ({ id, label: { en: id } })) });
});

test('words to read that become a question are taken out, and a question is added', () => {
  const expected = [
    'question-removed structure kept /sections/0/questions/0 []',
    'question-added structure kept /sections/0/questions/0 []',
  ];
  assert.deepEqual(linesOf(club, asked), [expected, 'minor']);
});

test('words to read that become a question further down move no other question', () => {
  for (const place of [1, 2]) {
    const further = edited(asked, (d) => d.sections[0].questions.splice(place, 0, d.sections[0].questions.shift()));
    assert.deepEqual(linesOf(club, further)[0], [
      'question-removed structure kept /sections/0/questions/0 []',
      `question-added structure kept /sections/0/questions/${place} []`,
    ]);
  }
});

test('a question that becomes words to read is not asked any more', () => {
  const expected = [
    'question-removed structure broken /sections/0/questions/0 [welcome-note]',
    'question-added structure kept /sections/0/questions/0 []',
  ];
  assert.deepEqual(linesOf(asked, club), [expected, 'major']);
});

test('a question that becomes words to read where its section goes too is not asked any more', () => {
  const moved = edited(asked, (d) => {
    const [one] = d.sections[0].questions.splice(0, 1);
    d.sections.push({ id: 'more', title: { en: 'More' }, questions: [one] });
  });
  const newer = edited(moved, (d) => {
    const [{ id, concept, text }] = d.sections.pop().questions;
    d.sections[0].questions.unshift({ kind: 'information', id, concept, text });
  });
  const [lines, needs] = linesOf(moved, newer);
  assert.deepEqual(lines, [
    'section-removed structure broken /sections/4 [welcome-note]',
    'question-added structure kept /sections/0/questions/0 []',
  ]);
  assert.equal(needs, 'major');
});

test('a section that goes behind check-your-answers, or comes from there, is told of as that and not as moved', () => {
  const front = edited(club, (d) => d.sections.unshift({ ...d.sections.pop(), placement: undefined }));
  const expected = 'placement structure with-care /sections/3/placement [helper age]';
  assert.deepEqual(linesOf(front, club)[0].toSorted(), ['file-order cosmetic kept /sections []', expected].sort());
});
