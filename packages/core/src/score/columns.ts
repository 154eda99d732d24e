import { PoetError } from '../errors.ts';
import { pin } from '../model/pin.ts';
import type { Survey } from '../model/survey.ts';
import type { Tally } from '../model/tally.ts';
import { cellsOf, tallyOf, widthOf } from './cells.ts';
import type { Cells, CountedQuestion } from './cells.ts';

/** A number for each submission. */
export type Codes = Uint8Array | Uint16Array;

/** What became of one question in many submissions. */
export interface Column {
  /**
   * The place of what was chosen among the question's choices; behind these, the place of its status among all: with five points, 6 is `skipped`.
   * Whoever chose several things, or answered in own words, has the status `answered`.
   */
  readonly codes: Codes;
  /** For several choices: the places of what was chosen, submission after submission. */
  readonly chosen?: Codes;
  /** For several choices: where in `chosen` each submission's end. */
  readonly ends?: Uint32Array;
}

/** Many submissions to one survey, question by question: some forty bytes each, so that a million stand in memory and are counted at once. */
export interface Columns {
  /** Which tally each submission belongs to, from 0: its authority, or whatever else they are told apart by. */
  readonly groups: Uint16Array;
  readonly groupCount: number;
  /** By the names that questions have in tallies. A question without a column has nobody in it. */
  readonly questions: ReadonlyMap<string, Column>;
}

/** The counts of all groups, one row behind another. */
interface Counting {
  readonly counts: Uint32Array;
  readonly width: number;
  readonly groups: Uint16Array;
  readonly people: readonly number[];
  readonly cells: Cells;
}

/**
 * Counts columns: a tally for each group, the one that `tally` comes to. Costs little more than going over the columns once.
 * @throws PoetError `not-a-column` when a column has not exactly one code that the question knows for each submission.
 */
export function tallyColumns(survey: Survey, { groups, groupCount, questions }: Columns): Tally[] {
  const cells = cellsOf(survey);
  const width = widthOf(cells);
  const counting: Counting = {
    ...{ cells, width, groups },
    counts: new Uint32Array(groupCount * width),
    people: peopleIn(groups, groupCount),
  };
  let start = 0;
  for (const question of cells.questions) {
    const column = questions.get(question.key);
    if (column) countColumn(column, { question, start }, counting);
    start += question.choices.length + cells.statuses.length;
  }
  return counting.people.map((n, group) =>
    tallyOf(cells, { survey: pin(survey), n, counts: counting.counts.subarray(group * width, (group + 1) * width) }),
  );
}

function peopleIn(groups: Uint16Array, groupCount: number): readonly number[] {
  const people = new Uint32Array(groupCount);
  for (const group of groups) people[group] = (people[group] ?? 0) + 1;
  const counted = people.reduce((sum, n) => sum + n, 0);
  if (counted === groups.length) return [...people];
  throw new PoetError('not-a-column', `${groups.length - counted} submissions are of no group: expected 0 to ${groupCount - 1}.`);
}

interface Placed {
  readonly question: CountedQuestion;
  /** Where the question's cells begin. */
  readonly start: number;
}

function countColumn({ codes, chosen, ends }: Column, { question, start }: Placed, counting: Counting): void {
  if (codes.length !== counting.groups.length || (ends && ends.length !== codes.length))
    throw new PoetError('not-a-column', `"${question.key}" has ${codes.length} codes for ${counting.groups.length} submissions.`);
  countCodes(codes, start, counting);
  closeColumn({ question, start }, counting);
  if (chosen && ends) countChosen({ chosen, ends, start }, counting);
}

/** The loop that everything costs: one look, one addition. */
function countCodes(codes: Codes, start: number, { counts, width, groups }: Counting): void {
  for (let i = 0; i < codes.length; i++) {
    const place = (groups[i] ?? 0) * width + start + (codes[i] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
}

function countChosen(
  { chosen, ends, start }: { chosen: Codes; ends: Uint32Array; start: number },
  { counts, width, groups }: Counting,
): void {
  let next = 0;
  for (let i = 0; i < ends.length; i++) {
    const row = (groups[i] ?? 0) * width + start;
    for (const end = ends[i] ?? 0; next < end; next++) {
      const place = row + (chosen[next] ?? 0);
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
}

/** Whoever chose one thing has answered. And a code that the question does not know was counted in another cell than one of its own: now it is missing. */
function closeColumn({ question, start }: Placed, { counts, width, people, cells }: Counting): void {
  const { length } = question.choices;
  const answered = length + cells.statuses.indexOf('answered');
  people.forEach((n, group) => {
    const first = group * width + start;
    const chosen = sumOf(counts, first, first + length);
    const counted = chosen + sumOf(counts, first + length, first + length + cells.statuses.length);
    if (counted !== n) throw new PoetError('not-a-column', `"${question.key}" has ${counted} codes that it knows for ${n} submissions.`);
    counts[first + answered] = (counts[first + answered] ?? 0) + chosen;
  });
}

function sumOf(counts: Uint32Array, from: number, before: number): number {
  let sum = 0;
  for (let place = from; place < before; place++) sum += counts[place] ?? 0;
  return sum;
}
