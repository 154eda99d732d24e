import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubInstrument } from '../../../../../examples/definitions/read-definition.ts';
import { clubInWelsh } from '../../../../../examples/translations/read-translation.ts';
import { edited as editedText, write } from '../../../test/edit-xliff.ts';
import type { Translation } from '../../model/translation.ts';
import { fromXliff } from './from-xliff.ts';
import { toXliff } from './to-xliff.ts';

const club = clubInstrument();
const welsh = clubInWelsh();
const xliff = toXliff(welsh, club);

/** Our XLIFF, or another, with one unit changed. */
const edited = (id: string, change: (unit: string) => string, text = xliff) => editedText(text, id, change);

function read(text: string, existing: Translation | null = null): Translation {
  const parsed = fromXliff(text, existing);
  assert.ok(parsed.kind === 'ok', JSON.stringify(parsed));
  return parsed.value.translation;
}

const staff = 'question.staff.text';
const withoutMatches = (unit: string) => unit.replace(/<mtc:matches>[^]*<\/mtc:matches>/, '');

test('a stale text stays stale until its state changes, and is up to date once it does', () => {
  const source = (text: string) => read(text).sources?.[staff];
  const [then, now] = ['How good are the staff?', 'How good or poor are the staff with your child?'];
  assert.equal(source(xliff), then);
  for (const words of ['Pa mor dda yw’r staff?', 'Pa mor dda yw’r staff gyda’ch plentyn?']) {
    for (const state of ['', 'initial', 'new', 'needs-translation']) {
      assert.equal(source(edited(staff, write(words, state))), then, `${words} ${state}`);
    }
    for (const state of ['translated', 'reviewed', 'final']) assert.equal(source(edited(staff, write(words, state))), now);
  }
});

test('a stale text stays stale whatever a tool has dropped', () => {
  const dropped: readonly ((text: string) => string)[] = [
    (text) => edited(staff, withoutMatches, text),
    (text) => edited(staff, (unit) => withoutMatches(unit).replace(/ state="\w+"/, ''), text),
    (text) =>
      text.replaceAll(/<mtc:matches>[^]*?<\/mtc:matches>|<notes>[^]*?<\/notes>|<mda:metadata>[^]*?<\/mda:metadata>| state="\w+"/g, ''),
  ];
  for (const drop of dropped) {
    const text = drop(xliff);
    assert.notEqual(text, xliff);
    assert.equal(JSON.stringify(read(text, welsh)), JSON.stringify(welsh));
    const alone = read(text);
    assert.equal(alone.texts[staff], 'Pa mor dda yw’r staff?');
    assert.ok(!Object.hasOwn(alone.sources ?? {}, staff), 'its English is not written down, so it is stale');
  }
});

test('a reviewed translation stays reviewed where a tool has dropped the states', () => {
  const reviewed = { ...welsh, status: 'reviewed' as const };
  const text = toXliff(reviewed, club).replaceAll(/ state="\w+"/g, '');
  assert.equal(JSON.stringify(read(text, reviewed)), JSON.stringify(reviewed));
});

test('a file that is of something else, or in another language, says nothing of what words were made from', () => {
  const text = edited(staff, withoutMatches);
  for (const other of [
    { ...welsh, language: 'gd' },
    { ...welsh, of: 'example/other@1.0.0' },
  ]) {
    assert.ok(!Object.hasOwn(read(text, other).sources ?? {}, staff));
  }
});

test('the English in the place of a translation, with the state initial, is nothing; with another state it is meant', () => {
  const copies = [
    'What is wrong with the food?',
    ' What is wrong with the food? ',
    '<pc id="1" type="fmt" subType="xlf:b">What</pc> is wrong with the food?',
  ];
  for (const copy of copies) {
    for (const state of ['', 'initial']) {
      const parsed = fromXliff(edited('question.food-why.text', write(copy, state)));
      assert.ok(parsed.kind === 'ok');
      assert.deepEqual(parsed.value.copied, ['question.food-why.text']);
      assert.equal(JSON.stringify(parsed.value.translation), JSON.stringify(welsh));
    }
  }
  const meant = read(edited('question.food-why.text', write('What is wrong with the food?', 'translated')));
  assert.equal(meant.texts['question.food-why.text'], 'What is wrong with the food?');
});

test('the English over words that the file has does not take them away', () => {
  const parsed = fromXliff(edited(staff, write('How good or poor are the staff with your child?', 'initial')), welsh);
  assert.ok(parsed.kind === 'ok');
  assert.deepEqual([parsed.value.translation, parsed.value.copied], [welsh, [staff]]);
});

test('new words with the state initial come in, and are stale until somebody says that they are finished', () => {
  const begun = read(edited('question.food-why.text', write('Beth?', 'initial')));
  assert.equal(begun.texts['question.food-why.text'], 'Beth?');
  assert.ok(!Object.hasOwn(begun.sources ?? {}, 'question.food-why.text'));
  const again = toXliff(begun, club);
  assert.match(again, /<unit id="question\.food-why\.text">[^]*?Nobody has said which English[^]*?state="initial"/);
  assert.equal(JSON.stringify(read(again)), JSON.stringify(begun));
  const done = read(edited('question.food-why.text', write('Beth?', 'translated'), again));
  assert.equal(done.sources?.['question.food-why.text'], 'What is wrong with the food?');
});

test('new words with the state initial are not taken where nothing could say that they are not finished', () => {
  const interfaceWords: Translation = {
    ...welsh,
    of: 'poet/interface@1.0.0',
    texts: { back: 'Yn ôl' },
    sources: { back: 'Back', start: 'Start' },
  };
  const { spoken: _, ...silent } = interfaceWords;
  const text = edited('start', write('Dechrau', 'initial'), edited('back', write('Nôl', ''), toXliff(silent, null)));
  const parsed = fromXliff(text, silent);
  assert.ok(parsed.kind === 'ok');
  assert.deepEqual([parsed.value.translation, parsed.value.unfinished], [silent, ['back', 'start']]);
  const said = fromXliff(edited('question.days.option.wednesday..spoken', write('Mercher', 'initial')), welsh);
  assert.deepEqual(said.kind === 'ok' && said.value.unfinished, ['question.days.option.wednesday (spoken)']);
});

test('another tool’s candidates do not make a text stale', () => {
  const candidate =
    '<mtc:matches><mtc:match ref="#s" origin="memory"><source>x</source><target>Ydy eich plentyn yn mynd i’r clwb?</target></mtc:match></mtc:matches>';
  const text = edited('question.attends.text', (unit) =>
    write('Ydy eich plentyn yn mynd i’r clwb?', '')(unit).replace('>', `>${candidate}`),
  );
  assert.equal(read(text, welsh).sources?.['question.attends.text'], 'Does your child go to the club?');
});
