import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import published from '../../../../../examples/published-2016/published.json' with { type: 'json' };
import { surveys, syntheticSubmissions } from '../../../../../examples/published-2016/synthetic-submissions.ts';
import { textOf } from '../../../test/text-of.ts';
import { loadSolver } from '../../protect/audit/linear-program.ts';
import { protectRelease } from '../../protect/audit/protect-release.ts';
import { parse } from '../../model/parse.ts';
import { pin } from '../../model/pin.ts';
import { Report } from '../../model/report.ts';
import type { Submission } from '../../model/submission.ts';
import type { Survey } from '../../model/survey.ts';
import { percentOf } from '../../score/percent.ts';
import { results } from '../../score/results.ts';
import { tally } from '../../score/tally.ts';
import { academicYear } from '../period/academic-year.ts';
import { termOf } from '../period/terms.ts';
import { windowOf } from '../period/window-of.ts';
import { report } from '../report.ts';
import { columnsOf } from './columns-of.ts';
import { rowOf } from './row-of.ts';
import { cellsOf } from './figures/figure-cells.ts';
import { timeOf } from './figures/place-and-time.ts';
import { writeCsv } from './write-csv.ts';
import { writeFigures, writeFiguresJson, writeFiguresMetadata } from './write-figures.ts';
import { groupCounter } from './withhold/group-counter.ts';

type Line = Readonly<Record<string, string>>;

function example(name: string): Report {
  const text = readFileSync(new URL(`../../../../../examples/reports/${name}.json`, import.meta.url), 'utf8');
  const read = parse(Report, JSON.parse(text));
  assert.ok(read.kind === 'ok', name);
  return read.value;
}

const linesOf = async (one: Report): Promise<Line[]> => parseCsv(await textOf(writeFigures(one)), { bom: true, columns: true });
const metadataOf = async (one: Report): Promise<Line[]> => parseCsv(await textOf(writeFiguresMetadata(one)), { bom: true, columns: true });
const ofBarnet = example('annual-report-302-201516');
const examples = [ofBarnet, example('annual-report-london-201516'), example('autumn-summary-302-201617')];

const inTheReplay = (): { survey: Survey; submissions: readonly Submission[] } => {
  const survey = surveys().get('young-person');
  assert.ok(survey);
  return { survey, submissions: syntheticSubmissions().filter(({ audience }) => audience === 'young-person') };
};

/** The replay of 2015/16 as a report of England. */
async function ofEngland(): Promise<Report> {
  const { survey, submissions } = inTheReplay();
  const period = academicYear('201516');
  const { from, to } = period;
  const scales = results(survey, tally(survey, submissions)).filter(({ kind }) => kind === 'scale');
  const cuts = [{ survey: pin(survey), place: 'england', from, to, questions: scales }];
  const outcome = protectRelease({ id: '2016', surveys: [survey], cuts, wholes: [], rests: [] }, { solver: await loadSolver() });
  assert.ok(outcome.kind === 'protected');
  return report({ synthetic: true, place: { kind: 'england' }, period, release: outcome.release, wholes: [], parts: [{ survey }] });
}

describe('the published figures of 2015/16', () => {
  const wanted = published.figures.map(({ percent }) => percent);

  it('come out of the figures of a report as they were published: 74, 66, 65, 64, 21, 21', async () => {
    const lines = await linesOf(await ofEngland());
    const found = published.figures.map(({ concept, measure }) => {
      const answer = measure === 'positive' ? 'Positive' : 'Negative';
      return lines.find((line) => line['question_id'] === concept && line['answer'] === answer);
    });
    assert.deepEqual(wanted, [74, 66, 65, 64, 21, 21]);
    assert.deepEqual(
      found.map((line) => Math.round(Number(line?.['percentage']))),
      wanted,
    );
    assert.deepEqual(
      found.map((line) => [line?.['respondent_count'], line?.['respondent_base'], line?.['geographic_level'], line?.['time_period']]),
      published.figures.map(({ count, n }) => [String(count), String(n), 'National', '201516']),
    );
    assert.equal(found[0]?.['percentage'], '74');
    assert.equal(found[1]?.['percentage'], '66');
    assert.equal(found[4]?.['percentage'], '21');
  });

  it('come out of the single answers too, de-identified as they are handed out', async () => {
    const { survey, submissions } = inTheReplay();
    const columns = columnsOf([survey], 'de-identified');
    const rows = submissions.map((submission) => rowOf(columns, { submission, survey, receivedOn: null, link: null }));
    const counter = groupCounter(columns);
    for (const row of rows) counter.count(row);
    const plan = counter.finish();
    assert.ok(plan);
    const csv = await textOf(writeCsv({ columns, rows: rows.map((row) => plan.apply(row)) }));
    const lines: Line[] = parseCsv(csv, { bom: true, columns: true });
    const percents = published.figures.map(({ concept, measure }) => {
      const column = columns.find(({ question }) => question === concept);
      const item = survey.sections.flatMap(({ questions }) => questions).find(({ id }) => id === concept);
      const points = survey.scales.find(({ id }) => item?.kind === 'scale' && id === item.scale)?.points ?? [];
      const codes = column?.codes
        .filter(({ id }) => points.find((point) => point.id === id)?.polarity === measure)
        .map(({ code }) => String(code));
      const given = lines.map((line) => line[column?.name ?? ''] ?? '').filter((cell) => !cell.startsWith('-'));
      return Math.round((100 * given.filter((cell) => codes?.includes(cell)).length) / given.length);
    });
    assert.deepEqual(percents, wanted);
  });
});

describe('a file of figures', () => {
  it('has every figure of every question, and as many rows for each that the place is compared with', async () => {
    for (const one of examples) {
      const lines = await linesOf(one);
      const expected = one.parts.flatMap(({ questions, benchmarks }) => {
        const others = benchmarks.filter(({ comparator }) => comparator.kind !== 'published').length;
        return questions.map(({ result }) => (1 + (result.positive ? 2 : 0) + result.distribution.length) * (1 + others));
      });
      assert.equal(
        lines.length,
        expected.reduce((sum, n) => sum + n, 0),
      );
    }
  });

  it('has no row twice, and nothing where a number or a symbol should be', async () => {
    const isCell = /^(-?\d+(\.\d+)?|z|x|c|low)$/;
    for (const one of examples) {
      const metadata = await metadataOf(one);
      const names = (type: string) => metadata.flatMap((line) => (line['col_type'] === type ? [line['col_name'] ?? ''] : []));
      const lines = await linesOf(one);
      const keys = lines.map((line) =>
        ['time_period', 'geographic_level', 'la_name', ...names('Filter')].map((name) => line[name]).join('|'),
      );
      assert.equal(new Set(keys).size, lines.length);
      for (const line of lines)
        for (const name of names('Indicator')) assert.match(line[name] ?? '', isCell, `${name} of ${line['question_id']}`);
      for (const line of lines) for (const name of names('Filter')) assert.notEqual(line[name], '', name);
    }
  });

  it('shows what the report shows and nothing that it hides', async () => {
    for (const one of examples) {
      const lines = (await linesOf(one)).filter((line) => line['answers_from'] === 'This place');
      const shares = one.parts.flatMap(({ questions }) =>
        questions.flatMap(({ result }) => [
          null,
          ...(result.positive && result.negative ? [result.positive, result.negative] : []),
          ...result.distribution.map(({ share }) => share),
        ]),
      );
      assert.equal(lines.length, shares.length);
      for (const [i, share] of shares.entries()) {
        if (share === null) continue;
        if (share.kind === 'share') {
          assert.deepEqual([lines[i]?.['respondent_count'], lines[i]?.['respondent_base']], [String(share.count), String(share.n)]);
          assert.ok(Math.abs(Number(lines[i]?.['percentage']) - (100 * share.count) / share.n) <= 0.0501 || share.count === 0);
          assert.ok(Math.abs(Number(lines[i]?.['percentage_lower']) - 100 * share.lower) <= 0.0501);
        } else for (const name of ['respondent_count', 'respondent_base', 'percentage']) assert.match(lines[i]?.[name] ?? '', /^[zxc]$/);
      }
    }
  });

  it('says where, when and of whom, in the codes of the Department for Education', async () => {
    const lines = await linesOf(ofBarnet);
    const [own] = lines;
    assert.deepEqual(
      ['time_period', 'time_identifier', 'geographic_level', 'country_code', 'region_code', 'old_la_code', 'new_la_code', 'la_name'].map(
        (name) => own?.[name],
      ),
      ['201516', 'Academic year', 'Local authority', 'E92000001', 'E12000007', '302', 'E09000003', 'Barnet'],
    );
    const region = lines.find((line) => line['geographic_level'] === 'Regional');
    assert.deepEqual(
      [region?.['region_name'], region?.['answers_from'], region?.['la_name']],
      ['London', 'The region without this place', ''],
    );
    assert.ok(lines.some((line) => line['answers_from'] === 'England without this place' && line['geographic_level'] === 'National'));
    assert.ok(lines.every((line) => line['data_origin'] === 'Synthetic'));
    const [summary] = await linesOf(example('autumn-summary-302-201617'));
    assert.deepEqual([summary?.['time_period'], summary?.['time_identifier']], ['201617', 'Autumn term']);
  });

  it('has a word for every kind of period', () => {
    const days = windowOf({ from: '2025-09-01', to: '2026-01-31' });
    assert.ok(days.kind === 'ok');
    assert.equal(timeOf(days.value).time_identifier, 'Part of academic year');
    assert.equal(timeOf(termOf('2026-02-01')).time_identifier, 'Spring term');
  });

  it('goes with a metadata file that has a line for each filter and indicator', async () => {
    const metadata = await metadataOf(ofBarnet);
    const [line = {}] = await linesOf(ofBarnet);
    const described = metadata.map(({ col_name }) => col_name);
    assert.deepEqual(described, Object.keys(line).slice(10));
    const percentage = metadata.find(({ col_name }) => col_name === 'percentage');
    assert.deepEqual([percentage?.['col_type'], percentage?.['indicator_unit'], percentage?.['indicator_dp']], ['Indicator', '%', '1']);
  });

  it('is JSON as well, with the same cells', async () => {
    const read: { figures: Record<string, unknown>[] } = JSON.parse(await textOf(writeFiguresJson(ofBarnet)));
    const lines = await linesOf(ofBarnet);
    assert.deepEqual(
      read.figures.map((row) => Object.values(row).map((cell) => String(cell ?? ''))),
      lines.map((line) => Object.values(line)),
    );
  });
});

describe('a figure as cells', () => {
  const { rules } = ofBarnet;
  const share = (count: number, n: number) => cellsOf({ kind: 'share', count, n, percent: 0, lower: 0.1, upper: 0.25 }, rules);

  it('has one decimal more than is shown, halves up', () => {
    assert.deepEqual(
      [share(1, 3).percentage, share(2, 3).percentage, share(1, 8).percentage, share(1, 400).percentage],
      [33.3, 66.7, 12.5, 0.3],
    );
    assert.deepEqual([share(10, 40).percentage_lower, share(10, 40).percentage_upper], [10, 25]);
  });

  it('F69: has the percentages of whole numbers, so that no binary fraction decides, of as many people as there are', () => {
    // 80.64999999999 and a little more: a half to any double, and not one.
    assert.deepEqual(share(6_100_637_530, 7_564_336_677).percentage, 80.6);
    for (let n = 1; n <= 400; n += 7)
      for (let count = 1; count <= n; count++) assert.equal(share(count, n).percentage, percentOf(count, n, 1), `${count} of ${n}`);
  });

  it('has “low” for what rounds to nothing and is not nothing, and a plain 0 for nothing', () => {
    assert.deepEqual([share(1, 4_000).symbol, share(1, 4_000).percentage, share(1, 4_000).respondent_count], ['low', 'low', 1]);
    assert.deepEqual([share(0, 4_000).symbol, share(0, 4_000).percentage], ['none', 0]);
  });

  it('has “u” beside figures of fewer than thirty people, and a symbol for each reason why there is none', () => {
    assert.deepEqual([share(7, 29).symbol, share(7, 30).symbol], ['u', 'none']);
    const symbol = (reason: 'suppressed' | 'not-asked' | 'not-given' | 'other-window') =>
      cellsOf({ kind: 'none', reason }, rules).percentage;
    assert.deepEqual([symbol('suppressed'), symbol('not-asked'), symbol('not-given'), symbol('other-window')], ['c', 'z', 'x', 'z']);
  });
});
