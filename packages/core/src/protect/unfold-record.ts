import { severalsIn } from './members-in.ts';
import { cellsAndSums } from './cells-and-sums.ts';
import { changesSince } from './changes-since.ts';
import { keyOf } from './cut.ts';
import type { Cut } from './cut.ts';
import { knownOf } from './hidden.ts';
import type { Pattern, Target } from './hidden.ts';
import { overlap } from './period-sums.ts';
import type { Poles } from './question-cells.ts';
import { recordedResult } from './recorded-counts.ts';
import type {
  RecordedCell,
  RecordedCut,
  RecordedQuestion,
  RecordedRelease,
  RecordedSpan,
  ReleaseRecord,
  UnfoldedRecord,
} from './release-record.ts';
import type { Cell, Sum } from './table.ts';

/**
 * All counts of a record that could be added to those of a release or subtracted from them, with their sums and the changes from each release to the next. What was
 * published about other surveys, or days that overlap none of these, tells nothing of them.
 */
export function unfoldRecord(record: ReleaseRecord, cuts: readonly RecordedSpan[]): UnfoldedRecord {
  if (record.format === 'poet-release-record/1') return record;
  const isNear = nearTo(cuts, record);
  const counts = countsIn(record.releases);
  return record.releases.reduce<UnfoldedRecord>((before, release) => {
    const near = { ...release, cuts: release.cuts.filter(isNear) };
    return near.cuts.length === 0 ? before : unfolded(near, { before, questions: record.questions, counts });
  }, record.before ?? nothing);
}

const nothing: UnfoldedRecord = { cuts: [], severals: [], cells: [], sums: [], targets: [] };

/** Whether days overlap those of a release, or others that do. */
function nearTo(
  cuts: readonly RecordedSpan[],
  { releases }: { readonly releases: readonly RecordedRelease[] },
): (cut: RecordedSpan) => boolean {
  const spans = new Map(cuts.map((cut) => [spanOf(cut), cut]));
  const recorded = new Map(releases.flatMap((release) => release.cuts.map((cut) => [spanOf(cut), cut])));
  for (let known = 0; known < spans.size;) {
    known = spans.size;
    const reached = [...spans.values()];
    for (const [span, cut] of recorded) if (reached.some((one) => one.survey === cut.survey && overlap(one, cut))) spans.set(span, cut);
  }
  return (cut) => spans.has(spanOf(cut));
}

function spanOf({ survey, from, to }: RecordedSpan): string {
  return [survey, from, to].join('|');
}

type Counts = (release: string, cut: RecordedCut) => readonly (readonly number[])[];

/** The counts of each cut, wherever they are. */
function countsIn(releases: readonly RecordedRelease[]): Counts {
  const nameOf = (release: string, { place, ...cut }: RecordedSpan): string => [release, place, spanOf({ place, ...cut })].join('|');
  const all = new Map(releases.flatMap(({ id, cuts }) => cuts.map((cut) => [nameOf(id, cut), cut.counts])));
  const countsOf: Counts = (release, cut) => {
    const found = all.get(nameOf(release, cut)) ?? [];
    return 'sameAs' in found ? countsOf(found.sameAs, cut) : found;
  };
  return countsOf;
}

interface Context {
  readonly before: UnfoldedRecord;
  readonly questions: readonly RecordedQuestion[];
  readonly counts: Counts;
}

/** A record with one release more: its counts under names of its own, and what has changed since the releases before. */
function unfolded(release: RecordedRelease, { before, questions, counts }: Context): UnfoldedRecord {
  const { id, minimum, rounded, wholes, rests } = release;
  const poles = new Map<string, Poles>();
  const cuts = release.cuts.map((cut): Cut => {
    const { survey, place, from, to, published, givesWay } = cut;
    const results = counts(id, cut).flatMap(([position = 0, ...own]) => {
      const asked = questions[position];
      if (!asked) return [];
      if (asked.poles) poles.set(`${survey}|${asked.question}`, asked.poles);
      return [recordedResult(asked, own)];
    });
    return { survey, place, from, to, published, givesWay, questions: results };
  });
  const made = cellsAndSums({ cuts, wholes, rests }, poles);
  const changes = changesSince(made.cells, before, id);
  const cells = [...made.cells, ...made.givingWay.flatMap((one) => one.cells)];
  const sums = [...made.sums, ...made.givingWay.flatMap((one) => one.sums), ...changes.sums];
  const pattern = { hidden: hiddenIn(release.cuts), rounded, minimum };
  const names = namesIn(cells, id);
  const targets = [...changes.targets(minimum), ...release.targets.map((target) => ({ ...target, key: names(target.key) }))];
  return {
    cuts: [...before.cuts, ...cuts],
    severals: [...new Set([...before.severals, ...severalsIn({ wholes, rests })])],
    cells: [
      ...before.cells,
      ...changes.cells.map((cell) => recordedChange(cell, names)),
      ...cells.map((cell) => recordedCell(cell, { pattern, names, id })),
    ],
    sums: [...before.sums, ...sums.map((sum) => renamed(sum, names))],
    targets: [...before.targets, ...targets],
  };
}

type Names = (key: string) => string;

function namesIn(cells: readonly Cell[], id: string): Names {
  const own = new Set(cells.map(({ key }) => key));
  return (key) => (own.has(key) ? `${id}:${key}` : key);
}

function renamed({ total, parts }: Sum, names: Names): Sum {
  return { total: names(total), parts: parts.map(names) };
}

function recordedChange({ key, base, count, known, words }: Cell, names: Names): RecordedCell {
  return { name: key, ...(base !== undefined && { base: names(base) }), count, ...ends(known ?? { from: 0, to: Infinity }), words };
}

function recordedCell(
  cell: Cell,
  { pattern, names, id }: { readonly pattern: Pattern; readonly names: Names; readonly id: string },
): RecordedCell {
  return {
    ...{ name: names(cell.key), of: { release: id, key: cell.key }, count: cell.count },
    ...(cell.base !== undefined && { base: names(cell.base) }),
    ...ends(knownOf(cell, pattern)),
    words: `${cell.words}, as published in ${id}`,
  };
}

function ends({ from, to }: Pick<Target, 'from' | 'to'>): Pick<RecordedCell, 'from' | 'to'> {
  return { from: Number.isFinite(from) ? from : null, to: Number.isFinite(to) ? to : null };
}

function hiddenIn(cuts: readonly RecordedCut[]): Pattern['hidden'] {
  return new Map(
    cuts.flatMap((cut) =>
      Object.entries(cut.hidden).flatMap(([question, measures]) =>
        measures.map((measure) => [keyOf({ ...cut, question, measure }), 'complementary'] as const),
      ),
    ),
  );
}
