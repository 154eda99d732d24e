import type { Machine } from '../machine.ts';
import type { Quartiles } from '../measure/samples.ts';
import { machineLine, table } from '../report.ts';
import { recountSize } from './measure-recount.ts';
import type { RecountResult } from './measure-recount.ts';
import type { ReportResult } from './measure-report.ts';
import type { TalliesResult } from './measure-tallies.ts';

/** What was measured of tallies, as Markdown. */
export function talliesReport(machine: Machine, { recount, report }: TalliesResult): string {
  return [machineLine(machine), goals(recount, report), recountTable(recount), reportTable(report)].join('\n\n');
}

function goals(recount: readonly RecountResult[], report: readonly ReportResult[]): string {
  const ratio = (ratioTo(recount, 'poet') ?? NaN).toFixed(2);
  const [few, many] = report;
  const isWithin = few !== undefined && many !== undefined && overlap(few.milliseconds.authority, many.milliseconds.authority);
  const rows = [
    ['Counting everything again: at most 1.5 × one pass by hand', `${ratio} ×`, Number(ratio) <= 1.5],
    [
      'An authority’s results: the same with few and with many submissions stored (quartiles overlap)',
      isWithin ? 'they do' : 'they do not',
      isWithin,
    ],
  ] as const;
  return table([['Goal', 'Measured', 'Met?'], ...rows.map(([goal, figure, isMet]) => [goal, figure, isMet ? 'met' : '**not met**'])]);
}

function overlap(one: Quartiles, other: Quartiles): boolean {
  return one.lower <= other.upper && other.lower <= one.upper;
}

function ratioTo(recount: readonly RecountResult[], id: RecountResult['id']): number | null {
  const of = (wanted: RecountResult['id']) => recount.find((one) => one.id === wanted)?.milliseconds.median;
  const [one, floor] = [of(id), of('floor')];
  return one === undefined || floor === undefined ? null : one / floor;
}

function recountTable(recount: readonly RecountResult[]): string {
  const { submissions, questions, authorities } = recountSize;
  const what = `${submissions.toLocaleString('en-GB')} submissions × ${questions} questions, ${authorities} authorities`;
  const rows = recount.map(({ id, label, milliseconds, isSame }) => [
    label,
    show(milliseconds),
    (ratioTo(recount, id) ?? NaN).toFixed(2),
    isSame ? 'yes' : '**no**',
  ]);
  return table([[what, 'ms of processor time, median [quartiles]', '× the floor', 'the same counts'], ...rows]);
}

function reportTable(report: readonly ReportResult[]): string {
  const head = ['`GET /v1/results` on PostgreSQL', ...report.map(({ submissions }) => `${submissions.toLocaleString('en-GB')} stored`)];
  const rows = (['authority', 'england'] as const).map((scope) => [
    scope === 'authority' ? 'one authority of 150, a year, ms [quartiles]' : 'England, ms [quartiles]',
    ...report.map(({ milliseconds }) => show(milliseconds[scope])),
  ]);
  return table([head, ...rows]);
}

function show({ lower, median, upper }: Quartiles): string {
  const [one, two, three] = [lower, median, upper].map((ms) => ms.toLocaleString('en-GB', { maximumFractionDigits: ms < 100 ? 1 : 0 }));
  return `${two} [${one}–${three}]`;
}
