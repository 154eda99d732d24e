import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { definitionSchema } from './definition-schema.ts';
import { parse } from './parse.ts';
import { ReviewedThemes } from './reviewed-themes.ts';

const example: ReviewedThemes = JSON.parse(readFileSync(new URL('../../../../examples/themes/themes.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true }).compile(definitionSchema('themes'));
const [first] = example.reviews;
const theme = first?.themes[0];

function issuesWith(changed: object): { readonly path: string; readonly message: string }[] {
  const read = parse(ReviewedThemes, { ...example, reviews: [{ ...first, themes: [{ ...theme, ...changed }] }] });
  return read.kind === 'issues' ? [...read.issues] : [];
}

test('the example is read as it stands, and its schema accepts it', () => {
  assert.deepEqual(parse(ReviewedThemes, example), { kind: 'ok', value: example });
  assert.ok(validate(example), JSON.stringify(validate.errors));
});

test('a review may have found nothing that several people wrote about', () => {
  assert.equal(parse(ReviewedThemes, { ...example, reviews: [{ ...first, themes: [] }] }).kind, 'ok');
});

test('labels are plain words: no pieces, no links, none empty or very long, and always English', () => {
  for (const [label, path, message] of [
    [{ en: [{ link: 'https://example.org', words: 'here' }] }, '/label/en', /Expected a string here, not an array/],
    [{ en: '' }, '/label/en', /too short/],
    [{ en: 'x'.repeat(201) }, '/label/en', /at most 200/],
    [{ cy: 'Aros llai' }, '/label', /needs its English words/],
    ['Waits', '/label', /./],
  ] as const) {
    const [issue] = issuesWith({ label });
    assert.equal(issue?.path, `/reviews/0/themes/0${path}`);
    assert.match(issue.message, message);
  }
});

test('people are counted in whole numbers from 0, and nothing else is kept of them', () => {
  for (const people of [-1, 1.5, '12', null]) assert.equal(issuesWith({ people })[0]?.path, '/reviews/0/themes/0/people', String(people));
  assert.equal(issuesWith({ quote: 'He waits for the bus' })[0]?.path, '/reviews/0/themes/0/quote');
  assert.deepEqual(issuesWith({ people: 0 }), []);
});

test('no more than 50 themes are read of a question, and 200 questions of a period', () => {
  const themes = Array.from({ length: 51 }, () => theme);
  assert.equal(parse(ReviewedThemes, { ...example, reviews: [{ ...first, themes: themes.slice(1) }] }).kind, 'ok');
  assert.equal(parse(ReviewedThemes, { ...example, reviews: [{ ...first, themes }] }).kind, 'issues');
  assert.equal(parse(ReviewedThemes, { ...example, reviews: Array.from({ length: 201 }, () => first) }).kind, 'issues');
});
