import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readSav } from '../../../test/read-sav.ts';
import { anySubmission, anyWords, nameOf, surveyWith } from '../../../test/random-submissions.ts';
import { parentCarerEhcp, practitionerEhcp, youngPersonEhcp } from '../../content/index.ts';
import { askedItemsOf } from '../../model/items.ts';
import { columnsOf } from './columns-of.ts';
import type { Column, Dataset, Row } from './dataset.ts';
import { rowOf } from './row-of.ts';
import { writeSav } from './write-sav.ts';

const surveys = [
  surveyWith(youngPersonEhcp, 'transport', 'preparing-for-adulthood'),
  surveyWith(parentCarerEhcp, 'short-breaks', 'complaints'),
  surveyWith(practitionerEhcp, 'workforce'),
];
const [youngPerson = surveyWith(youngPersonEhcp)] = surveys;

const about = (n: number): Dataset['about'] => ({
  ...{ title: 'A survey for young people', survey: nameOf(youngPerson), authority: '302', profile: 'full', madeOn: '2026-11-23' },
  n,
});

async function bytesOf(columns: readonly Column[], rows: readonly Row[]): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeSav({ about: about(rows.length), columns, rows })) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** What another program reads: each row by the names of its columns, empty words and missing numbers left out. */
async function open(columns: readonly Column[], rows: readonly Row[]) {
  return readSav(await bytesOf(columns, rows));
}

const textColumn = (maxLength: number): Column => ({
  ...{ name: 'own_words', label: 'In your own words', question: null, kind: 'text', measure: 'nominal', codes: [], missing: [] },
  maxLength,
});
const numberColumn: Column = { ...textColumn(0), name: 'number', kind: 'number', measure: 'scale' };

describe('a file for SPSS', () => {
  it('gives another program’s reader the same cells, row for row', async () => {
    for (const survey of surveys) {
      const columns = columnsOf([survey], 'full');
      const property = fc.asyncProperty(fc.array(anySubmission(survey), { minLength: 1, maxLength: 40 }), async (submissions) => {
        // Ids, days and own words too, in letters that the reader knows how to put together.
        const rows = submissions.map((submission) =>
          rowOf(columns, submission).map((cell) => (typeof cell === 'string' ? cell.replaceAll(/[^!-~]/g, '.') || null : cell)),
        );
        const read = await open(columns, rows);
        assert.equal(read.meta.header.n_cases, rows.length);
        assert.deepEqual(
          read.rows.map((row) => columns.map(({ name }) => (row[name] === '' ? null : (row[name] ?? null)))),
          rows,
        );
      });
      await fc.assert(property, { numRuns: 2 });
    }
  });

  it('tells it the labels, the measures and the missing values', async () => {
    const columns = columnsOf([youngPerson], 'full');
    const { meta } = await open(columns, []);
    assert.deepEqual(
      meta.sysvars.map(({ name, label }) => ({ name, label })),
      columns.map(({ name, label }) => ({ name, label })),
    );
    for (const column of columns) {
      const variable = meta.sysvars.find(({ name }) => name === column.name);
      const codes = column.missing.map(({ code }) => code);
      assert.deepEqual(variable?.missing ?? null, codes.length === 0 ? null : { min: Math.min(...codes), max: Math.max(...codes) });
      const labels = meta.valueLabels.find(({ appliesToNames }) => appliesToNames.includes(column.name));
      const expected = [...column.missing, ...column.codes].map(({ code, label }) => ({ val: code, label }));
      assert.deepEqual(labels?.entries ?? [], expected);
    }
  });

  /** What the dictionary says of multiple response sets, as the PSPP guide has it; the reader at hand passes over them. */
  async function setsIn(columns: readonly Column[]) {
    const bytes = await bytesOf(columns, []);
    const head = Buffer.from(Int32Array.of(7, 7, 1).buffer);
    const at = bytes.indexOf(head);
    if (at < 0) return [];
    const text = bytes.subarray(at + 16, at + 16 + bytes.readInt32LE(at + 12));
    const sets: { name: string; label: string; shortNames: readonly string[] }[] = [];
    for (let from = 0; from < text.length;) {
      const [head = '', name = '', length = ''] = /^(\$\w+)=D1 1 (\d+) /.exec(text.subarray(from).toString('latin1')) ?? [];
      assert.notEqual(head, '');
      const label = text.subarray(from + head.length, from + head.length + Number(length)).toString('utf8');
      const end = text.indexOf(0x0a, from);
      const rest = text.subarray(from + head.length + Number(length), end).toString('latin1');
      assert.match(rest, /^( [a-z0-9]+){2,}$/);
      sets.push({ name, label, shortNames: rest.trim().split(' ') });
      from = end + 1;
    }
    return sets;
  }

  it('tells it which columns are of one question, where several options could be chosen', async () => {
    for (const survey of surveys) {
      const columns = columnsOf([survey], 'full');
      const sets = await setsIn(columns);
      const asked = askedItemsOf(survey).filter(({ question }) => question.kind === 'multiple');
      assert.ok(asked.length > 0);
      assert.deepEqual(
        sets.map(({ shortNames }) => shortNames.map((name) => columns[parseInt(name.slice(1), 36)]?.name)),
        asked.map(({ key }) => columns.filter(({ question }) => question === key).map(({ name }) => name)),
      );
      assert.equal(new Set(sets.map(({ name }) => name.toLowerCase())).size, sets.length);
    }
    assert.deepEqual(await setsIn([textColumn(3), numberColumn]), []);
  });

  it('keeps labels apart that are too long for it: of one option among several it is the question that is cut', async () => {
    const question = `${'é🙂'.repeat(60)}?`;
    const choices = ['Riding\nhorses', 'Swimming 🙂', 'x'.repeat(300)].map((option, i): Column => ({
      ...numberColumn,
      ...{
        name: `sports__${i}`,
        question: '302/sports@1.0.0/sports',
        kind: 'codes',
        label: `${question} ${option}`,
        amongSeveral: question,
      },
      codes: [
        { code: 0, id: 'no', label: 'No' },
        { code: 1, id: 'yes', label: 'é'.repeat(61) },
      ],
    }));
    const { meta } = await open(choices, []);
    const labels = meta.sysvars.map(({ label }) => label);
    for (const label of labels) assert.ok(Buffer.byteLength(label) <= 252 && !label.includes('\uFFFD'), label);
    assert.ok(labels[0]?.startsWith('é🙂') && labels[0].endsWith('… Riding\nhorses'));
    assert.equal(new Set(labels).size, 3);
    assert.deepEqual(
      meta.valueLabels.map(({ entries }) => entries.map(({ label }) => label)),
      choices.map(() => ['No', 'é'.repeat(60)]),
    );
    const [set] = await setsIn(choices);
    assert.ok(set && set.name === '$sports' && Buffer.byteLength(set.label) <= 64 && question.startsWith(set.label));
  });

  it('keeps words that no text should have: half of a character becomes the sign for one that is not known, and nothing after it moves', async () => {
    const words = ['a\uD800b', '\uDC00', 'a\u0000b', '\u0001\u001F', '\u202Eabc', '\uFEFFx', '😀😀'];
    const { rows } = await open(
      [textColumn(40), numberColumn],
      words.map((text, i) => [text, i]),
    );
    assert.deepEqual(
      rows.map((row) => [Buffer.from(String(row['own_words'])).toString(), row['number']]),
      words.map((text, i) => [text.toWellFormed(), i]),
    );
  });

  it('cuts words at the 32,767 bytes that it can hold, and moves nothing after them', async () => {
    const cells: readonly Row[] = [32_766, 32_767, 32_768, 40_000].map((n, i) => ['x'.repeat(n), i]);
    const { rows } = await open([textColumn(40_000), numberColumn], cells);
    assert.deepEqual(
      rows.map((row) => [String(row['own_words']).length, row['number']]),
      [
        [32_766, 0],
        [32_767, 1],
        [32_767, 2],
        [32_767, 3],
      ],
    );
  });

  it('has one row, or none, and names of 64 letters', async () => {
    const named = { ...textColumn(5), name: 'n'.repeat(64) };
    for (const rows of [[], [['a']]] as const) {
      const read = await open([named], rows);
      assert.deepEqual([read.meta.header.n_cases, read.meta.sysvars[0]?.name, read.rows.length], [rows.length, named.name, rows.length]);
    }
  });

  it('keeps numbers of every size, and says where there is none', async () => {
    const cells = [0, 1, -1, -9, 151, 152, -99, -100, 202_627, 0.5, -1_000_000, null, 2 ** 53, 7];
    const { rows } = await open(
      [numberColumn],
      cells.map((cell) => [cell]),
    );
    assert.deepEqual(
      rows.map((row) => row['number'] ?? null),
      cells,
    );
  });

  it('keeps words of every length to the letter, up to what a question allows', async () => {
    const letters = (n: number) => Array.from({ length: n }, (_, i) => String.fromCharCode(97 + (i % 26))).join('');
    for (const maxLength of [1, 84, 85, 86, 168, 250, 10_000]) {
      const words = [1, 7, 8, 9, 252, 255, 256, 504, 510, 511, 10_000].filter((n) => n <= maxLength).map(letters);
      const { rows } = await open(
        [textColumn(maxLength), numberColumn],
        words.map((text, i) => [text, i]),
      );
      assert.deepEqual(
        rows.map((row) => [row['own_words'], row['number']]),
        words.map((text, i) => [text, i]),
      );
    }
  });

  /** The words of one row of one column, from the bytes alone: the reader does not put characters together that are in two groups of eight. */
  async function wordsIn(column: Column, words: string): Promise<string> {
    const file = await bytesOf([column], [[words]]);
    const data = file.subarray(file.indexOf(Buffer.from([0xe7, 0x03, 0, 0, 0, 0, 0, 0])) + 8);
    const bytes: number[] = [];
    for (let at = 0; at < data.length;) {
      const commands = data.subarray(at, at + 8);
      at += 8;
      for (const command of commands) {
        if (command === 254) bytes.push(...Buffer.alloc(8, ' '));
        if (command === 253) bytes.push(...data.subarray(at, (at += 8)));
      }
    }
    const segments = Array.from({ length: Math.ceil(bytes.length / 256) }, (_, i) => bytes.slice(i * 256, i * 256 + 255));
    return Buffer.from(segments.flat()).toString('utf8').replace(/ +$/, '');
  }

  it('has words of every script in UTF-8, whatever people wrote, and cuts none of their characters', async () => {
    const long = 'ﬁ Ŵythnos — أسبوع 🙂 '.repeat(30).trimEnd();
    assert.equal(await wordsIn(textColumn(long.length), long), long);
    const property = fc.asyncProperty(anyWords, fc.nat(600), async (words, n) => {
      const text = words.repeat(1 + (n % 20));
      // Blanks at the end are what fills up a text in such a file.
      assert.equal(await wordsIn(textColumn(Math.max(1, text.length)), text), text.replace(/ +$/, ''));
    });
    await fc.assert(property, { numRuns: 200 });
    const { rows } = await open([textColumn(2)], [['é🙂🙂']]);
    assert.equal(rows[0]?.['own_words'], 'é🙂');
  });

  it('is made some rows at a time', async () => {
    let made = 0;
    const rows = function* (): Generator<Row> {
      for (; made < 100_000; made++) yield [made, 'Words of somebody'];
    };
    let largest = 0;
    const pieces = writeSav({ about: about(100_000), columns: [numberColumn, textColumn(80)], rows: rows() });
    await pieces.next();
    await pieces.next();
    assert.ok(made <= 500);
    for await (const piece of pieces) largest = Math.max(largest, piece.length);
    assert.ok(largest < 100_000, `${largest} bytes at once`);
    assert.equal(made, 100_000);
  });
});
