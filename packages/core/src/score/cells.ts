import type { AnswerValue } from '../model/answer.ts';
import type { Status } from '../model/code-lists.ts';
import { statuses } from '../model/statuses.ts';
import { askedItemsOf } from '../model/items.ts';
import type { Submission } from '../model/submission.ts';
import type { Survey } from '../model/survey.ts';
import type { QuestionTally, Tally } from '../model/tally.ts';
import { crossedPlaces, crossedWidth } from './crossed.ts';
import type { Crossed } from './crossed.ts';

/** What has to be known of a question to count its answers, and no more: no wording, so that it can be kept beside the counts for ever. */
export interface CountedQuestion {
  readonly id: string;
  /** Its name in tallies: its id, or `module@version/id`. */
  readonly key: string;
  /** The ids of its options or points, in order; empty for own words, numbers and days. */
  readonly choices: readonly string[];
}

/**
 * The cells in which submissions to one survey are counted, so that a tally can be a row of numbers: question by question, first its choices, then
 * the statuses; and behind them those of questions that are counted two at once. A row says nothing without its cells.
 */
export interface Cells {
  readonly statuses: readonly Status[];
  readonly questions: readonly CountedQuestion[];
  readonly crossed?: Crossed;
}

/** A tally as a row of numbers, one for each cell. */
export interface CountedRow {
  /** `poet/parent-carer/ehcp@1.0.0` */
  readonly survey: string;
  /** Submissions counted. */
  readonly n: number;
  readonly counts: ArrayLike<number>;
}

/** The cells of a survey, with those of `crossed`, from `crossedOf`, where that is given. */
export function cellsOf(survey: Survey, crossed?: Crossed): Cells {
  const questions = askedItemsOf(survey).map(({ question, key, choices }) => ({ id: question.id, key, choices }));
  return { statuses, questions, ...(crossed && { crossed }) };
}

/** How many cells there are. */
export function widthOf(cells: Cells): number {
  return questionsWidth(cells) + (cells.crossed ? crossedWidth(cells.crossed) : 0);
}

/** How many of them, from the first, are those of single questions. */
export function questionsWidth({ statuses, questions }: Cells): number {
  return questions.reduce((width, { choices }) => width + choices.length + statuses.length, 0);
}

/** The places of the cells in which a submission counts, in order: those of its statuses, and of what it chose. It must have passed `checkSubmission`. */
export function placesOf(cells: Cells, submission: Pick<Submission, 'answers'>): number[] {
  const single = singlePlaces(cells, submission);
  if (!cells.crossed) return single;
  const before = questionsWidth(cells);
  return [...single, ...crossedPlaces(cells.crossed, submission).map((place) => before + place)];
}

function singlePlaces({ statuses, questions }: Cells, { answers }: Pick<Submission, 'answers'>): number[] {
  const places: number[] = [];
  let start = 0;
  for (const { id, choices } of questions) {
    const given = answers[id];
    if (given) {
      if (given.status === 'answered') for (const chosen of chosenIn(given.value)) places.push(...at(choices.indexOf(chosen), start));
      places.push(...at(statuses.indexOf(given.status), start + choices.length));
    }
    start += choices.length + statuses.length;
  }
  return places;
}

function chosenIn(value: AnswerValue): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' ? value : [];
}

function at(index: number, start: number): readonly number[] {
  return index < 0 ? [] : [start + index];
}

/** The tally that a row of counts is. Cells behind the end of the row have nobody in them. */
export function tallyOf({ statuses, questions }: Cells, { survey, n, counts }: CountedRow): Tally {
  let place = 0;
  const next = (): number => counts[place++] ?? 0;
  const tallied = questions.map(({ key, choices }): readonly [string, QuestionTally] => {
    const chosen = new Map(choices.map((id) => [id, next()]));
    const became = statuses.map((status): readonly [string, number] => [status, next()]);
    return [key, { counts: chosen, statuses: new Map(became.filter(([, people]) => people !== 0)) }];
  });
  return { survey, n, questions: new Map(tallied) };
}
