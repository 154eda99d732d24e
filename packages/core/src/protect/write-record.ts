import type { QuestionResult } from '../model/result.ts';
import { severalsIn } from './members-in.ts';
import { keyOf } from './cut.ts';
import type { Cut } from './cut.ts';
import type { Pattern, Target } from './hidden.ts';
import { publishedMeasures } from './question-cells.ts';
import type { QuestionCells } from './question-cells.ts';
import { recordedCounts, recordedQuestion } from './recorded-counts.ts';
import type { Release } from './release.ts';
import type { RecordedCut, RecordedQuestion, RecordedRelease, RecordedSpan, ReleaseRecord, ReleaseRecord2 } from './release-record.ts';

/** How a release was published. */
export interface PublishedRelease {
  readonly pattern: Pattern;
  readonly targets: readonly Target[];
  /** The counts of what gives way that were shown; others are in no record, since nothing was said of them. */
  readonly admitted: readonly QuestionCells[];
}

/** What has to be kept of a release, and of all before it. */
export function writeRecord(release: Release, { pattern, targets, admitted }: PublishedRelease): ReleaseRecord2 {
  const { input, poles, table } = release;
  const before = recordBefore(input.earlier);
  const questions = new Questions(before.questions);
  const shown = new Set(admitted.flatMap(({ cells }) => cells.map(({ key }) => key)));
  const isIn = (cut: Cut, { question }: QuestionResult) =>
    cut.givesWay !== true || shown.has(keyOf({ ...cut, question, measure: 'answered' }));
  const cuts = input.cuts.flatMap((cut): RecordedCut[] => {
    const results = cut.questions.filter((result) => isIn(cut, result));
    if (results.length === 0) return [];
    const counts = results.map((result) => [
      questions.positionOf(recordedQuestion(result, poles.get(`${cut.survey}|${result.question}`))),
      ...recordedCounts(result),
    ]);
    return [recordedCut(cut, { counts, hidden: hiddenIn(cut, results, pattern), releases: before.releases })];
  });
  const places = new Set(cuts.map(({ place }) => place));
  const isOwn = ({ key }: Target): boolean => table.cells.get(key)?.known === undefined;
  const added: RecordedRelease = {
    ...{ id: input.id, minimum: pattern.minimum ?? 0, rounded: pattern.rounded },
    // A place that is only pooled from others has no count to add up.
    wholes: [...severalsIn(input)].some((place) => places.has(place)) ? (input.wholes ?? []) : [],
    rests: (input.rests ?? []).filter(({ rest }) => places.has(rest)),
    ...{ cuts, targets: targets.filter(isOwn) },
  };
  return { ...before, id: input.id, questions: questions.all, releases: [...before.releases, added] };
}

function recordBefore(earlier: ReleaseRecord | undefined): ReleaseRecord2 {
  if (earlier?.format === 'poet-release-record/2') return earlier;
  return { format: 'poet-release-record/2', id: '', questions: [], releases: [], ...(earlier && { before: earlier }) };
}

/** Questions by their position. */
class Questions {
  readonly all: RecordedQuestion[];
  readonly #positions: Map<string, number>;

  constructor(before: readonly RecordedQuestion[]) {
    this.all = [...before];
    this.#positions = new Map(before.map((question, position) => [JSON.stringify(question), position]));
  }

  positionOf(question: RecordedQuestion): number {
    const known = this.#positions.get(JSON.stringify(question));
    if (known !== undefined) return known;
    this.#positions.set(JSON.stringify(question), this.all.length);
    return this.all.push(question) - 1;
  }
}

interface Counted {
  readonly counts: readonly (readonly number[])[];
  readonly hidden: RecordedCut['hidden'];
  readonly releases: readonly RecordedRelease[];
}

function recordedCut(
  { survey, place, from, to, published = true, givesWay = false }: Cut,
  { counts, hidden, releases }: Counted,
): RecordedCut {
  const span = { survey, place, from, to };
  const same = releases.find(({ cuts }) =>
    cuts.some((cut) => isSameSpan(cut, span) && JSON.stringify(cut.counts) === JSON.stringify(counts)),
  );
  return { ...span, published, givesWay, counts: same ? { sameAs: same.id } : counts, hidden };
}

function isSameSpan(one: RecordedSpan, other: RecordedSpan): boolean {
  return one.place === other.place && one.from === other.from && one.to === other.to && one.survey === other.survey;
}

function hiddenIn(cut: Cut, results: readonly QuestionResult[], { hidden }: Pattern): RecordedCut['hidden'] {
  if (cut.published === false) return {};
  return Object.fromEntries(
    results.flatMap((result) => {
      const { question } = result;
      const own = publishedMeasures(result).filter((measure) => hidden.has(keyOf({ ...cut, question, measure })));
      return own.length > 0 ? [[question, own]] : [];
    }),
  );
}
