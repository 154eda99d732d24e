import type { Issue, Parsed } from '../model/issue.ts';
import { askedItemsOf } from '../model/items.ts';
import { pin } from '../model/pin.ts';
import type { Survey } from '../model/survey.ts';
import { severalsIn } from './members-in.ts';
import { cellsAndSums } from './cells-and-sums.ts';
import type { AllPoles } from './cells-and-sums.ts';
import { changesSince, recordedCells } from './changes-since.ts';
import { cutInWords } from './cut.ts';
import type { Cut } from './cut.ts';
import { groupOf } from './cut-sums.ts';
import type { CutSumsInput } from './cut-sums.ts';
import type { Target } from './hidden.ts';
import { isPeriod } from './period-sums.ts';
import type { Period } from './period-sums.ts';
import { sensitiveQuestions } from './sensitive-questions.ts';
import type { Poles, QuestionCells } from './question-cells.ts';
import { spansIn } from './release-record.ts';
import type { ReleaseRecord } from './release-record.ts';
import { tableOf } from './table.ts';
import type { Table } from './table.ts';
import { unfoldRecord } from './unfold-record.ts';

/** What is to be published together. */
export interface ReleaseInput extends CutSumsInput {
  /** A name of its own, such as the day: what is published later names it. */
  readonly id: string;
  /** The surveys of the cuts: they say which points are positive and which negative. */
  readonly surveys: readonly Survey[];
  /** Questions, by their names in tallies, that ask what nobody should be known for, beside those that the surveys themselves say are so: everybody alike, or a handful, is hidden. */
  readonly sensitive?: ReadonlySet<string>;
  /** The record of the release before, which has all earlier ones in it: what was published is known for ever. */
  readonly earlier?: ReleaseRecord;
}

/** What is to be published together, as counts and sums. Nothing in it is hidden yet. */
export interface Release {
  readonly input: ReleaseInput;
  readonly poles: AllPoles;
  readonly table: Table;
  /** What gives way to the table: question by question of each place, in the order in which they are to be tried. Their counts are in no other sum. */
  readonly givingWay: readonly QuestionCells[];
  /** The places, now and then, that are several others: nobody there knows their counts as an authority knows its own. */
  readonly severals: ReadonlySet<string>;
  /** What this release must not give away together with the earlier ones. */
  readonly earlierTargets: (minimum: number) => readonly Target[];
}

/** Makes the table of a release out of its cuts, or says in words what is missing, what is no count, and what does not add up. */
export function releaseOf(input: ReleaseInput): Parsed<Release> {
  const { cuts, surveys, earlier } = input;
  const unusable = [...nameIssues([input.id, ...cuts.map(({ place }) => place)]), ...takenIssues(input), ...cuts.flatMap(dayIssues)];
  if (unusable.length > 0) return { kind: 'issues', issues: unusable };
  const poles = new Map(surveys.flatMap(polesOf));
  const made = cellsAndSums(input, poles, periodsOf(earlier));
  const missing = [...cuts.flatMap((cut) => surveyIssues(cut, poles)), ...made.issues];
  if (missing.length > 0) return { kind: 'issues', issues: missing };
  const before = earlier && unfoldRecord(earlier, cuts);
  const changes = changesSince(made.cells, before, input.id);
  const table = tableOf(
    [...made.cells, ...recordedCells(before), ...changes.cells],
    [...made.sums, ...(before?.sums ?? []), ...changes.sums],
  );
  if (table.kind === 'issues') return table;
  const earlierTargets = (minimum: number) => [...(before?.targets ?? []), ...changes.targets(minimum)];
  const severals = new Set([...(before?.severals ?? []), ...severalsIn(input)]);
  const sensitive = new Set([...sensitiveQuestions(surveys), ...(input.sensitive ?? [])]);
  return {
    kind: 'ok',
    value: { input: { ...input, sensitive }, poles, table: table.value, givingWay: made.givingWay, severals, earlierTargets },
  };
}

/** The names of counts are put together with this sign, and taken apart again. */
function nameIssues(names: readonly string[]): Issue[] {
  return [...new Set(names)].flatMap((name) => {
    if (name !== '' && !name.includes('|')) return [];
    const message = `“${name}” is no name of a release or a place: expected some characters, and no “|”.`;
    return [{ path: '/cuts', code: 'not-a-name', message }];
  });
}

/** What is published later names this one: two of one name could not be told apart. */
function takenIssues({ id, earlier }: ReleaseInput): Issue[] {
  const names = earlier?.format === 'poet-release-record/2' ? earlier.releases.map((release) => release.id) : [];
  if (!names.includes(id)) return [];
  return [{ path: '/id', code: 'not-allowed', message: `There is a release “${id}” already. Give this one another name.` }];
}

function dayIssues(cut: Cut): Issue[] {
  if (isPeriod(cut)) return [];
  const message = `“${cutInWords(cut)}” is no span of days: expected its first and its last day, such as 2025-09-01 to 2025-12-31.`;
  return [{ path: '/cuts', code: 'not-a-period', message }];
}

/** Without its survey, nobody could say which points a positive share adds up, and the audit would not see it. */
function surveyIssues(cut: Cut, poles: ReadonlyMap<string, Poles>): Issue[] {
  return cut.questions.flatMap(({ question, positive }) => {
    if (positive === undefined || poles.has(`${cut.survey}|${question}`)) return [];
    const message = `None of the surveys handed in is ${cut.survey} with a scale “${question}”, so nobody can say which points are positive. Hand it in.`;
    return [{ path: '/surveys', code: 'missing-survey', message }];
  });
}

function polesOf(survey: Survey): [string, Poles][] {
  const points = new Map(survey.scales.map((scale) => [scale.id, scale.points]));
  return askedItemsOf(survey).flatMap(({ key, question }): [string, Poles][] => {
    if (question.kind !== 'scale') return [];
    const idsOf = (pole: string) => (points.get(question.scale) ?? []).flatMap(({ id, polarity }) => (polarity === pole ? [id] : []));
    return [[`${pin(survey)}|${key}`, { positive: idsOf('positive'), negative: idsOf('negative') }]];
  });
}

function periodsOf(earlier: ReleaseRecord | undefined): Map<string, Period[]> {
  const periods = new Map<string, Period[]>();
  for (const cut of earlier ? spansIn(earlier) : []) periods.set(groupOf(cut), [...(periods.get(groupOf(cut)) ?? []), cut]);
  return periods;
}
