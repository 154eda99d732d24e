import type { SubmittedAnswer } from '../model/answer.ts';
import type { Submission } from '../model/submission.ts';
import type { Survey } from '../model/survey.ts';
import { cellsOf } from './cells.ts';
import type { Cells, CountedQuestion } from './cells.ts';
import type { Column, Columns } from './columns.ts';

/** How submissions are told apart. */
export interface Grouping {
  /** `0` to `groupCount - 1` */
  readonly groupOf: (submission: Submission) => number;
  readonly groupCount: number;
}

/** Submissions as columns, to be counted by `tallyColumns`. They must have passed `checkSubmission` for this survey. */
export function columnsOf(survey: Survey, submissions: readonly Submission[], { groupOf, groupCount }: Grouping): Columns {
  const cells = cellsOf(survey);
  return {
    groups: Uint16Array.from(submissions, groupOf),
    groupCount,
    questions: new Map(cells.questions.map((question) => [question.key, columnOf(question, submissions, cells)])),
  };
}

function columnOf(question: CountedQuestion, submissions: readonly Submission[], cells: Cells): Column {
  const places = new Map(question.choices.map((id, place) => [id, place]));
  const codes = new Uint16Array(submissions.length);
  const ends = new Uint32Array(submissions.length);
  const chosen: number[] = [];
  submissions.forEach(({ answers }, i) => {
    const given = answers[question.id] ?? { status: 'not-shown' };
    codes[i] = placeOf(given, places) ?? question.choices.length + cells.statuses.indexOf(given.status);
    for (const id of severalIn(given)) chosen.push(places.get(id) ?? 0);
    ends[i] = chosen.length;
  });
  return chosen.length === 0 ? { codes } : { codes, chosen: Uint16Array.from(chosen), ends };
}

function placeOf(given: SubmittedAnswer, places: ReadonlyMap<string, number>): number | undefined {
  return given.status === 'answered' && typeof given.value === 'string' ? places.get(given.value) : undefined;
}

function severalIn(given: SubmittedAnswer): readonly string[] {
  return given.status === 'answered' && typeof given.value === 'object' ? given.value : [];
}
