import type { Issue } from '../model/issue.ts';
import { placeOf, questionIn } from './cut.ts';
import type { Cut } from './cut.ts';
import { sumsOverPlaces, sumsOverTime } from './cut-sums.ts';
import type { CutSumsInput } from './cut-sums.ts';
import { grouped } from './grouped.ts';
import type { Period } from './period-sums.ts';
import { questionCells } from './question-cells.ts';
import type { Poles, QuestionCells } from './question-cells.ts';
import type { Cell, Sum } from './table.ts';

/** The counts of some cuts, how they add up, and what is missing to say so. */
export interface CellsAndSums {
  readonly cells: readonly Cell[];
  readonly sums: readonly Sum[];
  /** What gives way to these: question by question of each place, with how it adds up from them. */
  readonly givingWay: readonly QuestionCells[];
  readonly issues: readonly Issue[];
}

/** Points of scales, by survey and question. */
export type AllPoles = ReadonlyMap<string, Poles>;

/**
 * The counts of cuts, and how they add up over options, places and days; of what gives way over places alone, since the rest follows.
 * @param before the spans of what was published earlier, by survey and place.
 */
export function cellsAndSums(
  input: CutSumsInput,
  poles: AllPoles,
  before: ReadonlyMap<string, readonly Period[]> = new Map(),
): CellsAndSums {
  const cuts = input.cuts.filter(({ givesWay }) => givesWay !== true);
  const giving = input.cuts.filter(({ givesWay, published }) => givesWay === true && published !== false);
  const questions = cuts.flatMap((cut) => cellsOf(cut, poles));
  const overPlaces = sumsOverPlaces({ ...input, cuts });
  const overTime = sumsOverTime(cuts, before);
  const givingWay = giving.map((cut) => givingWayIn(cut, { ...input, cuts }, poles));
  return {
    cells: questions.flatMap((question) => question.cells),
    sums: [...questions.flatMap((question) => question.sums), ...overPlaces.sums, ...overTime.sums],
    givingWay: givingWay.flatMap((one) => one.questions),
    issues: [...overPlaces.issues, ...overTime.issues, ...givingWay.flatMap((one) => one.issues)],
  };
}

function givingWayIn(cut: Cut, { cuts, wholes }: CutSumsInput, poles: AllPoles): { questions: QuestionCells[]; issues: readonly Issue[] } {
  const { sums, issues } = sumsOverPlaces({ cuts: [cut, ...cuts], wholes });
  const own = grouped(
    sums.filter(({ total }) => placeOf(total) === cut.place),
    ({ total }) => questionIn(total),
  );
  const questions = cellsOf(cut, poles).map(({ cells, sums: inside }) => {
    return { cells, sums: [...inside, ...(own.get(questionIn(cells[0]?.key ?? '')) ?? [])] };
  });
  return { questions, issues };
}

function cellsOf(cut: Cut, poles: AllPoles): QuestionCells[] {
  return cut.questions.map((result) => questionCells({ cut, result, poles: poles.get(`${cut.survey}|${result.question}`) }));
}
