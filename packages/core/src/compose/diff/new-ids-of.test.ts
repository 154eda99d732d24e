import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edited } from '../../../../../examples/definitions/edit-definition.ts';
import { clubInstrument } from '../../../../../examples/definitions/read-definition.ts';
import type { Section } from '../../model/section.ts';
import { diffDefinitions } from './diff-definitions.ts';
import { newIdsOf } from './new-ids-of.ts';

/** Sections by their ids, each with its questions: `one: a b, two: c`. */
function sections(written: string): Section[] {
  return written.split(', ').map((part) => {
    const [id = '', questions = ''] = part.split(': ');
    return {
      id,
      title: { en: id },
      questions: questions.split(' ').map((one) => ({ kind: 'text', id: one, concept: one, text: { en: one } }) as const),
    };
  });
}

for (const [what, older, newer, expected] of [
  ['nothing else changed', 'one: a b, two: c', 'first: a b, two: c', 'one first'],
  ['questions came and went too', 'one: a b c, two: d', 'first: b c e, two: d', 'one first'],
  ['two sections changed names', 'one: a, two: b', 'two: a, one: b', 'one two, two one'],
  ['three went round', 'one: a, two: b, three: c', 'two: a, three: b, one: c', 'one two, two three, three one'],
  ['one was split', 'one: a b c', 'first: a b, second: c', 'one first'],
  ['two were joined', 'one: a b, two: c', 'both: a b c', 'one both'],
  ['a section kept its id and some questions', 'one: a b c d', 'one: a, two: b c d', ''],
  ['all questions are others', 'one: a, two: b', 'one: c, three: d', ''],
  ['a section took the id of one that is gone', 'one: a, two: b', 'two: a', ''],
  ['a section took the id of another with new questions', 'one: a, two: b, three: d', 'two: a, one: c, three: d', ''],
] as const) {
  test(`finds sections again by their questions when ${what}`, () => {
    const names = newIdsOf(sections(older), sections(newer));
    assert.equal([...names].map((pair) => pair.join(' ')).join(', '), expected);
  });
}

test('a section that has another id is compared with itself', () => {
  const club = clubInstrument();
  const newer = edited(club, (d) => {
    Object.assign(d.sections[1], { id: 'quality', title: { en: 'How it is' } });
    d.sections[1].questions.splice(1, 1);
    d.sections[1].questions.pop();
  });
  const found = diffDefinitions(club, newer);
  assert.ok(found.kind === 'ok');
  assert.deepEqual(
    found.value.changes.map(({ rule, path }) => `${rule} ${path}`),
    [
      'section-id /sections/1/id',
      'heading /sections/1/title/en',
      'question-removed /sections/1/questions/1',
      'question-removed /sections/1/questions/2',
    ],
  );
});
