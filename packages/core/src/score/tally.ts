import { PoetError } from '../errors.ts';
import { askedItemsOf } from '../model/items.ts';
import type { Item } from '../model/items.ts';
import { pin } from '../model/pin.ts';
import type { Submission } from '../model/submission.ts';
import type { Survey } from '../model/survey.ts';
import type { QuestionTally, Tally } from '../model/tally.ts';

/** A tally while it is being counted. */
interface Counter {
  readonly item: Item;
  readonly counts: Map<string, number>;
  readonly statuses: Map<string, number>;
}

/**
 * Counts what people chose. The submissions must have passed `checkSubmission` for this survey; any number of them may be streamed in.
 * Answers in own words, numbers and days are counted by status only.
 */
export function tally(survey: Survey, submissions: Iterable<Submission>): Tally {
  const counters: Counter[] = askedItemsOf(survey).map((item) => ({
    item,
    counts: new Map(item.choices.map((id) => [id, 0])),
    statuses: new Map(),
  }));
  let n = 0;
  for (const submission of submissions) {
    n++;
    for (const counter of counters) count(counter, submission);
  }
  return { survey: pin(survey), n, questions: new Map(counters.map(({ item, counts, statuses }) => [item.key, { counts, statuses }])) };
}

/** A tally with nobody in it: adding it changes nothing. */
export function emptyTally(survey: Parameters<typeof pin>[0]): Tally {
  return { survey: pin(survey), n: 0, questions: new Map() };
}

function count({ item, counts, statuses }: Counter, { answers }: Submission): void {
  const given = answers[item.question.id];
  if (!given) return;
  add(statuses, given.status, 1);
  if (given.status !== 'answered' || item.choices.length === 0) return;
  if (typeof given.value === 'string') add(counts, given.value, 1);
  else if (typeof given.value === 'object') for (const id of given.value) add(counts, id, 1);
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/**
 * Adds two tallies of one survey version, whatever modules each had. Commutative and associative: any split of the submissions adds up to the same.
 * @throws PoetError `different-surveys`.
 */
export function merge(one: Tally, other: Tally): Tally {
  if (one.survey !== other.survey)
    throw new PoetError('different-surveys', `Tallies of ${one.survey} and ${other.survey} cannot be added.`);
  const questions = new Map(one.questions);
  for (const [key, question] of other.questions) {
    const known = questions.get(key);
    questions.set(key, known ? mergeQuestions(known, question) : question);
  }
  return { survey: one.survey, n: one.n + other.n, questions };
}

function mergeQuestions(one: QuestionTally, other: QuestionTally): QuestionTally {
  return { counts: sum(one.counts, other.counts), statuses: sum(one.statuses, other.statuses) };
}

function sum(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const total = new Map(one);
  for (const [key, value] of other) add(total, key, value);
  return total;
}
