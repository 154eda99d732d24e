import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubInstrument } from '../../../../../examples/definitions/read-definition.ts';
import { pretendTranslation } from '../../../../../examples/translations/pretend-translation.ts';
import { clubInWelsh } from '../../../../../examples/translations/read-translation.ts';
import { catalogue, instruments, shortBreaks } from '../../content/index.ts';
import type { Translation } from '../../model/translation.ts';
import { toXliff } from './to-xliff.ts';
import { xliffUnits } from './xliff-units.ts';

const club = clubInstrument();
const welsh = clubInWelsh();
const xliff = toXliff(welsh, club);

/** One unit of an XLIFF, without the indentation. */
function unitOf(text: string, id: string): string {
  const [, unit] = new RegExp(`<unit id="${id.replaceAll('.', '\\.')}">\\n([^]*?)</unit>`).exec(text) ?? [];
  assert.ok(unit !== undefined, id);
  return unit.replaceAll(/^ +/gm, '').trimEnd();
}

const greeting: Translation = {
  format: 'poet-translation/1',
  of: 'poet/interface@1.0.0',
  language: 'cy',
  status: 'draft',
  texts: { progress: 'Cwestiwn {0} o {1}' },
  sources: { progress: 'Question {0} of {1}', back: 'Back' },
};

test('the frame names both languages, and what is translated', () => {
  assert.match(xliff, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2\.0" /);
  assert.match(xliff, / version="2\.0" srcLang="en" trgLang="cy">/);
  assert.match(
    xliff,
    /<file id="example_after-school-club_1\.0\.0" original="example\/after-school-club@1\.0\.0" canResegment="no" xml:space="preserve">/,
  );
  assert.match(toXliff({ ...welsh, language: 'en-simple' }, club), /trgLang="en-simple">[^]*at most 12 words a sentence/);
});

test('a language that is written from right to left says so', () => {
  for (const language of ['ar', 'ur', 'fa-IR']) assert.match(toXliff({ ...welsh, language }, club), /<file [^>]*trgDir="rtl"/);
  for (const language of ['cy', 'pl', 'en-simple']) assert.doesNotMatch(toXliff({ ...welsh, language }, club), /trgDir/);
});

test('a text that is translated has both words, where it stands, and the state of the file', () => {
  const done = [
    '<notes>',
    '<note category="place">A question with a list of answers, of which one is chosen. In the section “About the club”. For parents and carers.</note>',
    '</notes>',
    '<segment id="s" state="translated">',
    '<source>Does your child go to the club?</source>',
    '<target>Ydy eich plentyn yn mynd i’r clwb?</target>',
    '</segment>',
  ];
  assert.equal(unitOf(xliff, 'question.attends.text'), done.join('\n'));
  const reviewed = toXliff({ ...welsh, status: 'reviewed' }, club);
  assert.match(unitOf(reviewed, 'question.attends.text'), /state="reviewed"/);
});

test('a text that is missing has the state initial, and no target', () => {
  const unit = unitOf(xliff, 'question.food-why.text');
  assert.match(unit, /<segment id="s" state="initial">\n<source>What is wrong with the food\?<\/source>\n<\/segment>/);
});

test('a text whose English has changed is to be done again, with what it was made from', () => {
  const unit = unitOf(xliff, 'question.staff.text');
  assert.match(
    unit,
    /state="initial">\n<source>How good or poor are the staff with your child\?<\/source>\n<target>Pa mor dda yw’r staff\?<\/target>/,
  );
  assert.match(unit, /<note category="change">The English has changed\. It was: “How good are the staff\?”\./);
  const candidate = [
    '<mtc:matches>',
    '<mtc:match ref="#s" type="tm" origin="poet">',
    '<source>How good are the staff?</source>',
    '<target>Pa mor dda yw’r staff?</target>',
    '</mtc:match>',
    '</mtc:matches>',
  ];
  assert.ok(unit.startsWith(candidate.join('\n')));
});

test('words that were added have an empty source, and say so', () => {
  const unit = unitOf(xliff, 'question.days.hint');
  assert.match(unit, /<note category="place">The hint under “On which days\?”\.<\/note>/);
  assert.match(unit, /These words were added/);
  assert.match(unit, /state="translated">\n<source\/>\n<target>Dewiswch hyd at dri\.<\/target>/);
});

test('words for what is not there any more are handed over with the English that they had', () => {
  const texts = { ...welsh.texts, 'question.gone.text': 'Wedi mynd' };
  const unit = unitOf(
    toXliff({ ...welsh, texts, sources: { ...welsh.sources, 'question.gone.text': 'Gone' } }, club),
    'question.gone.text',
  );
  assert.match(unit, /no such text any more[^]*<source>Gone<\/source>\n<target>Wedi mynd<\/target>/);
});

test('what a voice says is a unit of its own behind the words, and every text has one where that is asked for', () => {
  const unit = unitOf(xliff, 'question.days.option.wednesday..spoken');
  assert.match(unit, /<note category="spoken">[^]*state="translated">\n<source>Wednesday<\/source>\n<target>Dydd Mércher<\/target>/);
  const ids = xliffUnits(welsh, club).map(({ id }) => id);
  assert.equal(ids.indexOf('question.days.option.wednesday..spoken'), ids.indexOf('question.days.option.wednesday') + 1);
  assert.deepEqual(
    ids.filter((id) => id.endsWith('..spoken')),
    ['question.days.option.wednesday..spoken'],
  );
  const all = toXliff(welsh, club, { withSpoken: true });
  assert.match(unitOf(all, 'question.days.option.friday..spoken'), /state="initial">\n<source>Friday<\/source>\n<\/segment>/);
});

test('bold, italics, links and line breaks are the codes of the standard; a code of the target is that of the source where it has one', () => {
  const unit = unitOf(xliff, 'question.welcome-note.body.1');
  assert.match(unit, /<originalData>\n<data id="d1">https:\/\/example\.org\/<\/data>\n<\/originalData>/);
  assert.match(
    unit,
    /<source>This survey is an <pc id="1" type="fmt" subType="xlf:i">example<\/pc>\. See <pc id="2" type="link" dataRefStart="d1">more<\/pc>\.</,
  );
  assert.match(unit, /<target><pc id="1" type="fmt" subType="xlf:i">Enghraifft<\/pc> yw’r arolwg hwn\. Gweler <pc id="2" type="link"/);
  const words = [{ strong: ['A', { break: true as const }] }, { link: '/cy', words: 'b' }, { emphasis: 'c' }];
  const other = toXliff({ ...welsh, texts: { 'question.welcome-note.body.1': words } }, club);
  assert.match(
    unitOf(other, 'question.welcome-note.body.1'),
    /<target><pc id="3" type="fmt" subType="xlf:b">A<ph id="4" type="fmt" subType="xlf:lb"\/><\/pc><pc id="5" type="link" dataRefStart="d2">b<\/pc><pc id="1" type="fmt" subType="xlf:i">c<\/pc></,
  );
});

test('a value of the interface is a code that cannot be deleted', () => {
  const unit = unitOf(toXliff(greeting, null), 'progress');
  const [first, second] = [0, 1].map(
    (i) => `<ph id="${i + 1}" type="ui" subType="xlf:var" canDelete="no" disp="{${i}}" dataRef="d${i + 1}"/>`,
  );
  assert.ok(unit.includes(`<source>Question ${first} of ${second}</source>\n<target>Cwestiwn ${first} o ${second}</target>`), unit);
  assert.ok(unit.includes('<data id="d1">{0}</data>\n<data id="d2">{1}</data>'));
});

test('without a definition, the sources say what there is', () => {
  const ids = xliffUnits(greeting, null).map(({ id, state }) => `${id} ${state}`);
  assert.deepEqual(ids, ['progress translated', 'back initial']);
});

test('what XML cannot hold has its own element, and what it must not hold is escaped', () => {
  const text = toXliff({ ...greeting, texts: { back: 'a\u0001<b>&\r]]>' }, sources: { back: '<Back>' } }, null);
  assert.match(text, /<source>&lt;Back&gt;<\/source>\n *<target>a<cp hex="0001"\/>&lt;b&gt;&amp;&#xD;]]&gt;<\/target>/);
});

test('the units stand in the order of the translation, and what it lacks where the definition has it', () => {
  const texts = { 'question.food.text': 'x', 'scale.quality.good': 'x', 'question.attends.text': 'x' };
  const ids = xliffUnits({ ...welsh, texts, spoken: {} }, club).map(({ id }) => id);
  const own = Object.keys(texts);
  assert.deepEqual(
    ids.filter((id) => own.includes(id)),
    own,
  );
  assert.equal(ids[ids.indexOf('question.food.text') + 1], 'question.food-why.text');
  assert.equal(ids[ids.indexOf('question.attends.text') + 1], 'question.attends.option.yes');
  assert.equal(ids[0], 'title');
});

test('every text of every shipped definition says where it stands, and in a module, for whom', () => {
  for (const definition of [...instruments, ...catalogue]) {
    const units = xliffUnits({ ...pretendTranslation(definition, 'pl'), texts: {} }, definition);
    for (const { id, notes } of units) assert.match(notes[0]?.note ?? '', /\.$/, id);
    assert.equal(new Set(units.map(({ id }) => id)).size, units.length);
  }
  const units = xliffUnits(pretendTranslation(shortBreaks, 'pl'), shortBreaks);
  const note = (id: string) => units.find((unit) => unit.id === id)?.notes[0]?.note ?? '';
  assert.match(note('young-person.section.short-breaks.title'), /For children and young people\.$/);
  assert.match(note('parent-carer.section.short-breaks.title'), /For parents and carers\.$/);
  assert.match(note('scale.quality.good'), /^Point 2 of 5 on a scale\. An answer to “How good or poor are the short breaks\?”/);
});

test('the same translation is the same XLIFF', () => {
  assert.equal(toXliff(clubInWelsh(), clubInstrument()), xliff);
});
