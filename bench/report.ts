import type { Contender } from './contenders/contender.ts';
import { judge } from './goals.ts';
import type { Machine } from './machine.ts';
import type { Failure } from './measure/bench.ts';
import { measures, quartilesOf } from './measure/samples.ts';
import type { MeasureId, Samples } from './measure/samples.ts';
import type { NodeResult } from './node/measure-node.ts';

/** Everything that one run found. */
export interface Findings {
  readonly machine: Machine;
  readonly contenders: readonly Contender[];
  readonly samples: Samples;
  readonly node: NodeResult | null;
  readonly failures: readonly Failure[];
}

/** The findings as Markdown: where and when, the goals, the browser's table, Node's table, and what could not be measured. */
export function report(findings: Findings): string {
  return [
    machineLine(findings.machine),
    goalTable(findings),
    browserTable(findings),
    nodeTable(findings.node),
    failureList(findings.failures),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Where and when it was measured, and whether the machine was busy. */
export function machineLine({ day, processor, cores, memoryGiB, system, chromium, node, load }: Machine): string {
  const line = `Measured on ${day}: ${processor}, ${cores} cores, ${memoryGiB} GiB, ${system}; ${chromium}, Node ${node}; load average ${load.toFixed(1)}.`;
  const busy =
    ' **The machine had other work than this: times to a frame are too long, and not by the same for everybody. Repeat the run.**';
  return load > cores ? line + busy : line;
}

function goalTable({ samples, node }: Findings): string {
  const words = new Map([
    [true, 'met'],
    [false, '**not met**'],
    [null, '–'],
  ]);
  const rows = judge({ samples, node }).map(({ goal, figure, met }) => [goal, figure, words.get(met) ?? '–']);
  return `### The goals\n\n${table([['Goal', 'Measured', 'Met?'], ...rows])}`;
}

function browserTable({ contenders, samples }: Findings): string {
  const ids = (Object.keys(measures) as MeasureId[]).filter((measure) => contenders.some(({ id }) => samples.of(id, measure).length > 0));
  if (ids.length === 0) return '';
  const rows = ids.map((measure) => [labelOf(measure), ...contenders.map((contender) => cell(samples, contender, measure))]);
  return `### In the browser\n\n${table([['Median [quartiles] × the floor', ...contenders.map((contender) => contender.label)], ...rows])}`;
}

function labelOf(measure: MeasureId): string {
  const { label, unit } = measures[measure];
  return unit === '' ? label : `${label}, ${unit}`;
}

/** `81 [78–90] ×1.04`: no quartiles for a single number, no ratio for what is left behind, where the floor's figure is about nothing. */
function cell(samples: Samples, { id }: Contender, measure: MeasureId): string {
  const numbers = samples.of(id, measure);
  const quartiles = quartilesOf(numbers);
  if (quartiles === null) return 'not measured';
  const show = (number: number): string =>
    number.toLocaleString('en-GB', { minimumFractionDigits: measures[measure].digits, maximumFractionDigits: measures[measure].digits });
  const range = numbers.length < 2 ? '' : ` [${show(quartiles.lower)}–${show(quartiles.upper)}]`;
  const floor = samples.medianOf('plain', measure);
  const ratio = floor === null || measure.startsWith('left-') ? '' : ` ×${(quartiles.median / floor).toFixed(2)}`;
  return show(quartiles.median) + range + ratio;
}

function nodeTable(node: NodeResult | null): string {
  if (node === null) return '';
  const floor = node.jobs.find((job) => job.id === 'json-parse')?.microseconds.median ?? NaN;
  const rows = node.jobs.map(({ label, microseconds: { lower, median, upper }, misjudged }) => [
    label,
    `${median.toFixed(1)} [${lower.toFixed(1)}–${upper.toFixed(1)}]`,
    (median / floor).toFixed(2),
    misjudged === null ? '–' : String(misjudged),
  ]);
  const head = ['One submission of 40 answers', 'µs, median [quartiles]', '× `JSON.parse`', 'misjudged'];
  const count = node.submissions.toLocaleString('en-GB');
  return `### In Node\n\n${count} different synthetic submissions of ${Math.round(node.meanBytes)} bytes on average, one in twenty not in order.\n\n${table([head, ...rows])}`;
}

function failureList(failures: readonly Failure[]): string {
  if (failures.length === 0) return '';
  return `### Could not be measured\n\n${failures.map(({ contender, what, message }) => `- ${contender}, ${what}: ${message}`).join('\n')}`;
}

/** A table in Markdown, its first row the head. */
export function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}
