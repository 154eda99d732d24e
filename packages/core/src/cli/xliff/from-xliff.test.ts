import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
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

function read(text: string, existing: Translation | null = null): Translation {
  const parsed = fromXliff(text, existing);
  assert.ok(parsed.kind === 'ok', JSON.stringify(parsed));
  return parsed.value.translation;
}

function issuesOf(text: string): readonly { readonly path: string; readonly code: string; readonly message: string }[] {
  const parsed = fromXliff(text);
  return parsed.kind === 'ok' ? [] : parsed.issues;
}

/** Our XLIFF, or another, with one unit changed. */
const edited = (id: string, change: (unit: string) => string, text = xliff) => editedText(text, id, change);

/** The one issue of a text, and the line that it names. */
function oneIssue(text: string): readonly [code: string, path: string, line: number] {
  const issues = issuesOf(text);
  assert.equal(issues.length, 1, JSON.stringify(issues));
  const [{ code, path: at, message } = { code: '', path: '', message: '' }] = issues;
  return [code, at, Number(/^Line (\d+): /.exec(message)?.[1] ?? 0)];
}

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

test('words that a translator has written are there, with the English that they were made from', () => {
  const back = read(edited('question.food-why.text', write('Beth sydd o’i le ar y bwyd?', 'translated')));
  assert.equal(back.texts['question.food-why.text'], 'Beth sydd o’i le ar y bwyd?');
  assert.equal(back.sources?.['question.food-why.text'], 'What is wrong with the food?');
});

test('words come in whatever a tool says of their state, and none where there are none', () => {
  for (const state of ['', 'initial', 'translated', 'reviewed', 'final']) {
    assert.equal(read(edited('question.food-why.text', write('Beth?', state))).texts['question.food-why.text'], 'Beth?');
    for (const nothing of ['', ' ', '\n  ']) {
      const back = read(edited('question.food-why.text', write(nothing, state)));
      assert.ok(!Object.hasOwn(back.texts, 'question.food-why.text'));
      assert.ok(!Object.hasOwn(back.sources ?? {}, 'question.food-why.text'));
    }
  }
});

test('a translation is reviewed once all its words are; what is stale or missing is still to come', () => {
  const reviewed = xliff.replaceAll('state="translated"', 'state="reviewed"');
  assert.equal(read(xliff).status, 'draft');
  assert.equal(read(reviewed).status, 'reviewed');
  assert.equal(read(xliff.replaceAll('state="translated"', 'state="final"')).status, 'reviewed');
  assert.equal(read(edited('question.days.text', write('Pryd?', 'translated'), reviewed)).status, 'draft');
  assert.equal(read(edited('question.food-why.text', write('Beth?', ''), reviewed)).status, 'draft');
});

test('what a voice says is plain words, and goes away when its words do', () => {
  const id = 'question.days.option.wednesday..spoken';
  assert.deepEqual(read(edited(id, write('Dydd <pc id="1" type="fmt" subType="xlf:b">Mer</pc>cher', 'translated'))).spoken, {
    'question.days.option.wednesday': 'Dydd Mercher',
  });
  assert.equal(read(edited(id, write('', 'translated'))).spoken, undefined);
});

test('what tools put in besides makes no difference', () => {
  const same = JSON.stringify(welsh);
  const variants: Readonly<Record<string, string>> = {
    'a byte order mark': `\uFEFF${xliff}`,
    'lines of another system': xliff.replaceAll('\n', '\r\n'),
    'version 2.1': xliff.replace('version="2.0"', 'version="2.1"'),
    'no lines at all': xliff.replaceAll(/>\n\s*</g, '><'),
    groups: xliff
      .replace('<unit id="section.about', '<group id="g"><notes><note>x</note></notes><unit id="section.about')
      .replace('</file>', '</group></file>'),
    comments: xliff.replaceAll('<target>', '<!-- a --><target><!-- b -->'),
    'a character section': edited('question.days.text', write('<![CDATA[Ar ba ddiwrnodau?]]>', 'translated')),
    'marked terms': edited('question.days.text', write('Ar ba <mrk id="m1" type="term">ddiwrnodau</mrk>?', 'translated')),
    'another prefix': xliff.replaceAll(/<(\/?)(?=[A-Za-z]+[ />])/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
    'elements of its own': xliff.replaceAll('<segment', '<tool:state xmlns:tool="urn:tool">x</tool:state><segment'),
    'what is not for translating': xliff.replace(
      '<unit',
      '<unit id="z" translate="no"><segment><source>z</source><target>z</target></segment></unit><unit',
    ),
  };
  for (const [name, text] of Object.entries(variants)) {
    assert.notEqual(text, xliff, name);
    assert.equal(JSON.stringify(read(text)), same, name);
  }
});

test('a file that is not what poet wrote is refused, and says why', () => {
  const other = (from: string | RegExp, to: string) => oneIssue(xliff.replace(from, to))[0];
  assert.equal(oneIssue('<html/>')[0], 'not-xliff');
  assert.equal(other('document:2.0', 'document:1.2'), 'not-xliff');
  assert.equal(other('document:2.0', 'document:2.2'), 'not-xliff');
  assert.equal(other('version="2.0"', 'version="1.2"'), 'other-version');
  assert.equal(other('srcLang="en"', 'srcLang="de"'), 'other-source');
  assert.equal(other(' trgLang="cy"', ''), 'no-target-language');
  assert.equal(other('</file>', '</file><file id="b"><unit id="a"><segment><source>x</source></segment></unit></file>'), 'several-files');
  assert.match(issuesOf(xliff.replace('document:2.0', 'document:1.2'))[0]?.message ?? '', /2\.0 or 2\.1/);
});

test('each fault in a unit names its line and its address', () => {
  const bad = (id: string, change: (unit: string) => string, part: string) => {
    const text = edited(id, change);
    return [oneIssue(text), lineOf(text, part)] as const;
  };
  const faults = [
    bad('question.days.text', write('<sc id="9" type="fmt" subType="xlf:b"/>Ar', 'translated'), '<sc'),
    bad('question.days.text', write('Ar<ec startRef="9"/>', 'translated'), '<ec'),
    bad('question.days.text', write('<pc id="9">Ar</pc>', 'translated'), '<pc id="9"'),
    bad('question.days.text', write('<pc id="9" type="link" dataRefStart="d7">Ar</pc>', 'translated'), '<pc id="9"'),
    bad('question.days.text', write('Ar<ph id="9"/>', 'translated'), '<ph id="9"'),
    bad('question.days.text', write('Ar<cp hex="zz"/>', 'translated'), '<cp'),
    bad(
      'question.days.text',
      (unit) => unit.replace('</segment>', '</segment><segment><source>x</source></segment>'),
      '<unit id="question.days.text"',
    ),
    bad('question.days.text', (unit) => unit.replace(/<source>[^]*<\/source>/, ''), '<unit id="question.days.text"'),
  ];
  for (const [found, line] of faults) assert.deepEqual(found, ['unreadable', '/texts/question.days.text', line]);
});

test('a start code and its end code are a pair, as tools may write it', () => {
  const codes =
    '<sc id="5" type="fmt" subType="xlf:b"/>Ar <sc id="6" type="link" dataRef="d1"/>ba<ec startRef="6"/><ec startRef="5"/> <sc id="7" type="fmt" subType="xlf:i"/>ddydd<ec startRef="7"/>';
  const text = edited('question.days.text', (unit) =>
    write(codes, 'translated')(unit).replace('<segment', '<originalData><data id="d1">/cy</data></originalData><segment'),
  );
  assert.deepEqual(read(text).texts['question.days.text'], [{ strong: ['Ar ', { link: '/cy', words: 'ba' }] }, ' ', { emphasis: 'ddydd' }]);
});

test('words that no translation may have are refused with their line', () => {
  const link = '<originalData><data id="d1">javascript:alert(1)</data></originalData><segment';
  const text = edited('question.days.text', (unit) =>
    write('<pc id="1" type="link" dataRefStart="d1">Ar</pc>', 'translated')(unit).replace('<segment', link),
  );
  assert.deepEqual(oneIssue(text), ['invalid-format', '/texts/question.days.text/0/link', lineOf(text, '<unit id="question.days.text"')]);
  const twice = xliff.replace('<unit id="question.days.hint">', '<unit id="question.days.text">');
  assert.deepEqual(oneIssue(twice).slice(0, 2), ['duplicate-id', '/texts/question.days.text']);
  const named = xliff.replace('<unit id="question.days.hint">', '<unit id="question..hint">');
  assert.deepEqual(oneIssue(named).slice(0, 2), ['invalid-key', '/texts/question..hint']);
  for (const bad of ['&#0;', '&#xD800;', '&#x110000;']) {
    assert.equal(oneIssue(edited('question.days.text', write(bad, 'translated')))[0], 'bad-characters', bad);
  }
  assert.deepEqual(oneIssue(xliff.replace('original="example/', 'original="Example/')).slice(0, 2), ['invalid-format', '/of']);
});

test('text that is not well-formed XML is refused with its line', () => {
  for (const text of [
    '',
    '{"a": 1}',
    '<xliff',
    '<a>\n<b>\n</a>',
    '<a b="1" b="2"/>',
    '<a b=1/>',
    '<a>&nbsp;</a>',
    '<a:b/>',
    '<a/><b/>',
    '<a>\uFFFD</a>',
  ]) {
    assert.equal(oneIssue(text)[0], 'malformed-xml', text);
  }
  assert.equal(oneIssue('<a>\n<b>\n</c>\n</a>')[2] > 1, true);
});

test('a document type is refused unread, so that no entity can be declared: not many laughs, not a file of this machine', () => {
  const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('\n');
  for (const text of [
    `<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>\n<x>&l9;</x>`,
    '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]>\n<x>&f;</x>',
    '\n<!DOCTYPE xliff>\n<xliff/>',
  ]) {
    assert.deepEqual(oneIssue(text), ['has-doctype', '', 2]);
  }
  assert.equal(oneIssue('<!doctype x [<!ENTITY a "b">]><x>&a;</x>')[0], 'malformed-xml');
  assert.equal(oneIssue('<x>&l9;</x>')[0], 'malformed-xml');
});

test('text that is too large or too deep is refused before anything is made of it', () => {
  const codeOf = (text: string) => issuesOf(text).map(({ code }) => code);
  assert.deepEqual(codeOf(' '.repeat(4_194_305)), ['too-large']);
  assert.deepEqual(codeOf(`<a>${'<b/>'.repeat(50_001)}</a>`), ['too-large']);
  assert.deepEqual(codeOf('<a>'.repeat(40_000) + '</a>'.repeat(40_000)), ['too-deep']);
  assert.deepEqual(codeOf(Array.from({ length: 20_000 }, (_, i) => `<a xmlns:b${i}=">">`).join('')), ['too-deep']);
  const nested = '<pc id="1" type="fmt" subType="xlf:b">'.repeat(40) + 'x' + '</pc>'.repeat(40);
  assert.equal(read(edited('question.days.text', write(nested, 'translated'))).language, 'cy');
});

test('the XML reader is imported in one file, and nothing that a page loads imports the command line', () => {
  const root = path.join(import.meta.dirname, '../..');
  const sources = globSync('**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.test.ts'));
  const importing = (what: RegExp) =>
    sources.filter((file) => what.test(readFileSync(path.join(root, file), 'utf8'))).map((file) => file.replaceAll('\\', '/'));
  assert.deepEqual(importing(/from '@xmldom\/xmldom'/), ['cli/xliff/read-xml.ts']);
  assert.deepEqual(importing(/from '(?:\.\.?\/)+(?:\w+\/)*cli\//), []);
});
