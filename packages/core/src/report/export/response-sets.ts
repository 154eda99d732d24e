import { columnNames } from './column-names.ts';
import type { Column } from './dataset.ts';

/** The columns of one question of which several options can be chosen, a column for each: a multiple response set, as SPSS and DDI call it. */
export interface ResponseSet {
  /** Letters, digits and `_`, at most 63, since SPSS puts a `$` before it. */
  readonly name: string;
  /** The question in plain English. */
  readonly label: string;
  /** Where its columns stand, from 0. Two at least. */
  readonly places: readonly number[];
}

/** The sets among some columns, in their order. A question with one option is none. */
export function responseSetsOf(columns: readonly Column[]): ResponseSet[] {
  const nameOf = columnNames(63);
  const choices = columns.flatMap(({ question, amongSeveral: label }, place) =>
    question === null || label === undefined ? [] : [{ question, label, place }],
  );
  const firsts = choices.filter(({ question }, i) => choices.findIndex((other) => other.question === question) === i);
  return firsts.flatMap(({ question, label }) => {
    const places = choices.filter((choice) => choice.question === question).map(({ place }) => place);
    return places.length > 1 ? [{ name: nameOf(question.replace(/.*\//, '')), label, places }] : [];
  });
}
