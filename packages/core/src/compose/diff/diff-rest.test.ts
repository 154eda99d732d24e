import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edited, questionIn } from '../../../../../examples/definitions/edit-definition.ts';
import type { Draft } from '../../../../../examples/definitions/edit-definition.ts';
import { clubInstrument } from '../../../../../examples/definitions/read-definition.ts';
import type { Definition } from '../parts-of.ts';
import { diffDefinitions } from './diff-definitions.ts';

const club = clubInstrument();

/** The changes of a club that has more to say than its schema knows of today, as one line each. */
function linesOf(edit: (draft: Draft) => unknown): [readonly string[], string] {
  const newer: Draft = JSON.parse(JSON.stringify(edited(club, (d) => (d.title.cy = 'Y clwb'))));
  edit(newer);
  const found = diffDefinitions(club, newer as Definition);
  assert.ok(found.kind === 'ok');
  const { changes, needs } = found.value;
  return [changes.map(({ rule, trend, path, affects }) => `${rule} ${trend} ${path} ${affects.length}`), needs];
}

for (const [what, edit, expected] of [
  ['a definition', (d) => (d.colour = 'red'), 'other with-care /colour 10'],
  ['a scale', (d) => (d.scales[0].colour = 'red'), 'other with-care /scales/0/colour 2'],
  ['a point', (d) => (d.scales[0].points[0].colour = 'red'), 'other with-care /scales/0/points/0/colour 2'],
  ['a section', (d) => (d.sections[1].colour = 'red'), 'other with-care /sections/1/colour 3'],
  ['a question', (d) => (questionIn(d, 'age').colour = 'red'), 'other with-care /sections/3/questions/1/colour 1'],
  ['an option', (d) => (questionIn(d, 'age').options[0].colour = 'red'), 'other with-care /sections/3/questions/1/options/0/colour 1'],
  ['words to read', (d) => (questionIn(d, 'welcome-note').colour = 'red'), 'other kept /sections/0/questions/0/colour 0'],
] as const satisfies readonly (readonly [string, (draft: Draft) => unknown, string])[]) {
  test(`what no rule knows is not lost behind a translation, in ${what}`, () => {
    const [lines, needs] = linesOf(edit);
    assert.deepEqual(lines.toSorted(), ['translation kept /title/cy 0', expected].sort());
    assert.equal(needs, 'minor');
  });
}

test('what is written in another form is not lost behind a translation', () => {
  const [lines, needs] = linesOf((d) => (questionIn(d, 'change').nonSubstantive = []));
  assert.deepEqual(lines, ['translation kept /title/cy 0', 'same-form kept /sections/2/questions/2/nonSubstantive 1']);
  assert.equal(needs, 'patch');
});

test('an empty list of paragraphs says as much as none', () => {
  const bare = edited(club, (d) => delete questionIn(d, 'welcome-note').body);
  const found = diffDefinitions(
    bare,
    edited(bare, (d) => (questionIn(d, 'welcome-note').body = [])),
  );
  assert.ok(found.kind === 'ok');
  assert.deepEqual([found.value.changes.map(({ rule }) => rule), found.value.needs], [['same-form'], 'patch']);
});
