import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import { anySubmission, nameOf, surveyWith } from '../../../test/random-submissions.ts';
import { textOf } from '../../../test/text-of.ts';
import { parentCarerEhcp, practitionerEhcp, youngPersonEhcp } from '../../content/index.ts';
import { askedItemsOf } from '../../model/items.ts';
import { columnsOf } from './columns-of.ts';
import type { Column, DatasetTitle, Profile } from './dataset.ts';
import { ddiCodebook } from './ddi-codebook.ts';
import { rowOf } from './row-of.ts';
import { tripleSDefinition, writeTripleSData } from './triple-s.ts';
import { writeJson } from './write-json.ts';

const surveys = [
  surveyWith(youngPersonEhcp, 'transport', 'preparing-for-adulthood'),
  surveyWith(parentCarerEhcp, 'short-breaks', 'complaints'),
  surveyWith(practitionerEhcp, 'workforce'),
];
const [youngPerson = surveyWith(youngPersonEhcp)] = surveys;
const profiles: readonly Profile[] = ['de-identified', 'full'];

function about(profile: Profile, n = 12): DatasetTitle {
  return { title: 'You & your <plan>', survey: nameOf(youngPerson), authority: '302', profile, madeOn: '2026-11-23', n };
}

const xsd = (name: string) => ({ fileName: name, contents: readFileSync(new URL(`../../../test/${name}`, import.meta.url), 'utf8') });

async function validate(xml: string) {
  return validateXML({ xml: { fileName: 'codebook.xml', contents: xml }, schema: [xsd('ddi-codebook.xsd')], preload: [xsd('xml.xsd')] });
}

const root = (xml: string): Element => {
  const element = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  assert.ok(element);
  return element;
};
const all = (element: Element, name: string): Element[] => [...element.getElementsByTagName(name)];
const wordsOf = (element: Element, name: string): string => all(element, name)[0]?.textContent ?? '';

/** A column whose words could end an element, an attribute or a line. */
const hostile: Column = {
  ...{
    name: 'hostile',
    label: '</labl><script>&"\' ]]> \u0000\uD800 =1+1\r\n',
    question: 'a"b<c',
    kind: 'codes',
    measure: 'nominal',
    maxLength: 0,
  },
  codes: [{ code: 1, id: 'x', label: '<value code="7">&amp;' }],
  missing: [],
};

describe('a DDI codebook', () => {
  for (const profile of profiles) {
    it(`is one for a validator that is not ours, for every survey (${profile})`, async () => {
      for (const survey of surveys) {
        const { valid, errors } = await validate(ddiCodebook({ about: about(profile), columns: columnsOf([survey], profile) }, 'data.csv'));
        assert.deepEqual(
          errors.map(({ message }) => message),
          [],
        );
        assert.equal(valid, true);
      }
    });
  }

  it('is not one for it as soon as an element is out of place', async () => {
    const xml = ddiCodebook({ about: about('full'), columns: columnsOf([youngPerson], 'full') }, 'data.csv');
    const swapped = xml.replace(/(<fileDscr[\s\S]*<\/fileDscr>)\n(<dataDscr>[\s\S]*<\/dataDscr>)/, '$2\n$1');
    assert.notEqual(swapped, xml);
    assert.equal((await validate(swapped)).valid, false);
  });

  it('gives another program’s reader every column, label and code', () => {
    const columns = columnsOf(surveys, 'full');
    const variables = all(root(ddiCodebook({ about: about('full'), columns }, 'data.csv')), 'var');
    assert.deepEqual(
      variables.map((variable) => ({
        name: variable.getAttribute('name'),
        label: wordsOf(variable, 'labl'),
        codes: all(variable, 'catgry').map((one) => [
          Number(wordsOf(one, 'catValu')),
          wordsOf(one, 'labl'),
          one.getAttribute('missing') === 'Y',
        ]),
      })),
      columns.map(({ name, label, codes, missing }) => ({
        name,
        label,
        codes: [...codes.map((one) => [one.code, one.label, false]), ...missing.map((one) => [one.code, one.label, true])],
      })),
    );
  });

  it('says which columns are of one question, and what was asked in the words of the question alone', () => {
    for (const survey of surveys) {
      const columns = columnsOf([survey], 'full');
      const book = root(ddiCodebook({ about: about('full'), columns }, 'data.csv'));
      const nameOf = new Map(all(book, 'var').map((one) => [one.getAttribute('ID'), one.getAttribute('name')]));
      const asked = askedItemsOf(survey).filter(({ question }) => question.kind === 'multiple');
      assert.deepEqual(
        all(book, 'varGrp').map((group) => [
          group.getAttribute('type'),
          (group.getAttribute('var') ?? '').split(' ').map((id) => nameOf.get(id)),
        ]),
        asked.map(({ key }) => ['multipleResp', columns.filter(({ question }) => question === key).map(({ name }) => name)]),
      );
      for (const [i, { key }] of asked.entries()) {
        const options = all(book, 'var').filter((one) => wordsOf(one, 'concept') === key);
        const questions = new Set(options.map((one) => wordsOf(one, 'qstnLit')));
        assert.deepEqual([...questions], [wordsOf(all(book, 'varGrp')[i] ?? book, 'labl')]);
        assert.equal(new Set(options.map((one) => wordsOf(one, 'labl'))).size, options.length);
      }
    }
  });

  it('stays one whatever is in the words of a question', async () => {
    const xml = ddiCodebook({ about: about('full'), columns: [hostile] }, 'a&b.csv');
    assert.deepEqual((await validate(xml)).errors, []);
    assert.equal(wordsOf(root(xml), 'labl'), hostile.label.replaceAll('\u0000', '').replaceAll('\uD800', ''));
  });
});

describe('a triple-S definition with its data', () => {
  it('gives another program’s readers the same cells, each with what it means', async () => {
    for (const survey of surveys) {
      const columns = columnsOf([survey], 'full');
      const definition = root(tripleSDefinition({ about: about('full'), columns }));
      const variables = all(definition, 'variable');
      const [record] = all(definition, 'record');
      assert.deepEqual(
        [definition.getAttribute('version'), record?.getAttribute('format'), record?.getAttribute('skip')],
        ['2.0', 'csv', '1'],
      );
      const property = fc.asyncProperty(fc.array(anySubmission(survey), { minLength: 1, maxLength: 6 }), async (submissions) => {
        const rows = submissions.map((submission) => rowOf(columns, submission));
        const lines: string[][] = parse(await textOf(writeTripleSData({ columns, rows })), { fromLine: 2 });
        assert.equal(lines.length, rows.length);
        for (const [i, line] of lines.entries()) {
          const meant = variables.map((variable, v) =>
            meaningIn(variable, line[Number(all(variable, 'position')[0]?.getAttribute('start')) - 1] ?? '', columns[v]),
          );
          assert.deepEqual(
            meant,
            columns.map((column, v) => meaningOf(column, rows[i]?.[v] ?? null)),
          );
        }
      });
      await fc.assert(property, { numRuns: 15 });
    }
  });

  it('has every part of a variable in the order of the standard', () => {
    const orders = new Set(
      all(root(tripleSDefinition({ about: about('full'), columns: columnsOf(surveys, 'full') })), 'variable').map(
        (variable) =>
          `${variable.getAttribute('type')}: ${[...variable.childNodes]
            .map(({ nodeName }) => nodeName)
            .filter((name) => name !== '#text')
            .join(' ')}`,
      ),
    );
    assert.deepEqual([...orders].sort(), [
      'character: name label position size',
      'quantity: name label position values',
      'single: name label position values',
    ]);
  });

  it('has no code below zero, and none twice, where codes stand for answers', () => {
    for (const variable of all(root(tripleSDefinition({ about: about('full'), columns: columnsOf(surveys, 'full') })), 'variable')) {
      const codes = all(variable, 'value').map((value) => Number(value.getAttribute('code')));
      assert.equal(new Set(codes).size, codes.length);
      if (variable.getAttribute('type') === 'single') assert.ok(codes.every((code) => code >= 0));
    }
  });

  it('stays one whatever is in the words of a question', () => {
    const definition = root(tripleSDefinition({ about: about('full'), columns: [hostile] }));
    assert.equal(wordsOf(definition, 'value'), '<value code="7">&amp;');
    assert.equal(all(definition, 'script').length, 0);
  });
});

/** What a program makes of a cell, by the definition alone. */
function meaningIn(variable: Element, cell: string, column: Column | undefined): string {
  if (variable.getAttribute('type') === 'character') return cell;
  const label = all(variable, 'value').find((value) => value.getAttribute('code') === cell)?.textContent;
  return label ?? (column?.kind === 'number' ? cell : `no value for ${cell}`);
}

function meaningOf({ codes, missing, kind }: Column, cell: string | number | null): string {
  const label = [...codes, ...missing].find(({ code }) => code === cell)?.label;
  return kind === 'text' ? String(cell ?? '') : (label ?? String(cell ?? ''));
}

describe('the single answers as JSON', () => {
  it('are one document, with what the columns are and a list for each row', async () => {
    const columns = columnsOf([youngPerson], 'de-identified');
    for (const n of [0, 1, 3]) {
      const rows = fc.sample(anySubmission(youngPerson), n).map((submission) => rowOf(columns, submission));
      const read: { columns: readonly { name: string }[]; rows: unknown; n: number } = JSON.parse(
        await textOf(writeJson({ about: about('de-identified', n), columns, rows })),
      );
      assert.deepEqual([read.n, read.rows], [n, rows]);
      assert.deepEqual(
        read.columns.map(({ name }) => name),
        columns.map(({ name }) => name),
      );
    }
  });
});
