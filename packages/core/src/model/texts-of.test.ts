import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubInstrument, transportModule } from '../../../../examples/definitions/read-definition.ts';
import { catalogue, instruments, parentCarerEhcp, shortBreaks } from '../content/index.ts';
import { parse } from './parse.ts';
import { addressesOf, textsOf } from './texts-of.ts';
import { TextAddress } from './text-address.ts';

const definitions = [...instruments, ...catalogue, clubInstrument(), transportModule()];

/** Every text anywhere in a value, found by its English words alone. */
function textsAnywhere(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'en' in value ? [value] : Object.values(value).flatMap(textsAnywhere);
}

for (const definition of definitions) {
  test(`${definition.id}: every text has an address of its own, and every address can stand in a translation`, () => {
    const addresses = textsOf(definition).map(({ address }) => address);
    assert.equal(new Set(addresses).size, addresses.length);
    for (const address of addresses) assert.equal(parse(TextAddress, address).kind, 'ok', address);
  });

  test(`${definition.id}: no text of the people who answer is left out, and none of those who compose is in`, () => {
    const forAnswering = definition.format === 'poet-instrument/1' ? definition : [definition.scales, definition.sections];
    const found = new Set(textsOf(definition).map(({ text }) => text as unknown));
    assert.deepEqual(found, new Set(textsAnywhere(forAnswering)));
  });

  test(`${definition.id}: what a translation may have words for is every text, and more`, () => {
    const allowed = addressesOf(definition);
    const addresses = textsOf(definition).map(({ address }) => address);
    assert.deepEqual(
      addresses.filter((address) => !allowed.has(address)),
      [],
    );
    for (const address of allowed) assert.equal(parse(TextAddress, address).kind, 'ok', address);
  });
}

test('an instrument’s texts are named by ids, and its title comes first', () => {
  const addresses = textsOf(clubInstrument()).map(({ address }) => address);
  assert.deepEqual(addresses.slice(0, 7), [
    'title',
    'scale.quality.very-good',
    'scale.quality.good',
    'scale.quality.neither',
    'scale.quality.poor',
    'scale.quality.very-poor',
    'section.about.title',
  ]);
  for (const address of [
    'question.welcome-note.body.1',
    'question.days.option.monday',
    'question.distance.unit',
    'section.about-you.title',
  ]) {
    assert.ok(addresses.includes(address), address);
  }
});

test('in a module, what an audience is asked begins with its name; scales are everybody’s', () => {
  const addresses = textsOf(shortBreaks).map(({ address }) => address);
  assert.ok(addresses.includes('scale.quality.good'));
  assert.ok(addresses.includes('parent-carer.question.short-breaks-had.text'));
  assert.ok(addresses.includes('young-person.question.short-breaks-had.text'));
  assert.ok(!addresses.some((address) => /^(title|section|question)\b/.test(address)));
});

test('a hint or an intro that the English does without can be given words; a paragraph or a unit cannot', () => {
  const instrument = clubInstrument();
  const there = new Set(textsOf(instrument).map(({ address }) => address));
  const added = [...addressesOf(instrument)].filter((address) => !there.has(address));
  assert.ok(added.includes('section.about.intro'));
  assert.ok(added.includes('question.attends.hint'));
  assert.ok(added.includes('question.attends.option.yes.hint'));
  assert.deepEqual(
    added.filter((address) => !/\.(hint|intro)$/.test(address)),
    [],
  );
});

test('the order is that of the people who answer', () => {
  const questions = parentCarerEhcp.sections.flatMap((section) => section.questions.map(({ id }) => `question.${id}.text`));
  const addresses = textsOf(parentCarerEhcp).map(({ address }) => address);
  assert.deepEqual(
    addresses.filter((address) => /^question\.[^.]+\.text$/.test(address)),
    questions,
  );
});
