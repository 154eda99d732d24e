import { askedItemsOf, itemOf } from '../model/items.ts';
import { leavesOf } from '../model/leaves-of.ts';
import { pin } from '../model/pin.ts';
import type { Survey } from '../model/survey.ts';
import { beginningOf, keyOf } from './cut.ts';
import type { Cut } from './cut.ts';
import type { Hidden, HiddenReason } from './hidden.ts';
import { hideWhole } from './hide-whole.ts';
import type { QuestionCells } from './question-cells.ts';

/** By the names of a survey and a question in it: the names of the questions whose answers decide who is asked it. */
export type Filters = ReadonlyMap<string, readonly string[]>;

/** Which answers decide who is asked what. Questions that everybody is asked are not in it. */
export function filtersOf(surveys: readonly Survey[]): Filters {
  return new Map(
    surveys.flatMap((survey) =>
      askedItemsOf(survey).flatMap(({ key, conditions }): [string, string[]][] => {
        const filters = conditions.flatMap(leavesOf).flatMap(({ question }) => itemOf(survey, question)?.key ?? []);
        return filters.length > 0 ? [[`${pin(survey)}|${key}`, filters]] : [];
      }),
    ),
  );
}

/**
 * How many were asked a question says how many gave the answer for which it is asked. So where anything of that answer’s question is hidden, all of this one is
 * hidden in the same place and days; also that nobody was asked it. The one is then hidden wherever the other is, and no sum gives the one away that does not give away the other.
 */
export function hideRouted(cuts: readonly Cut[], hidden: Hidden, filters: Filters): Map<string, HiddenReason> {
  const all = new Map(hidden);
  const touched = new Set([...hidden.keys()].map(beginningOf));
  for (const cut of cuts) {
    const nameOf = (question: string): string => beginningOf(keyOf({ ...cut, question, measure: '' }));
    // Questions are asked in this order, and none before the answer for which it is asked.
    for (const result of cut.questions) {
      const { question } = result;
      if (!filters.get(`${cut.survey}|${question}`)?.some((filter) => touched.has(nameOf(filter)))) continue;
      touched.add(nameOf(question));
      hideWhole(all, cut, result);
    }
  }
  return all;
}

/** What there is of several authorities, and what of it may be shown by itself. */
export interface Admitted {
  readonly givingWay: readonly QuestionCells[];
  readonly admitted: readonly QuestionCells[];
}

/** Of what may be shown of several authorities, what is not asked for the sake of an answer that may not. */
export function admitRouted({ givingWay, admitted }: Admitted, filters: Filters): QuestionCells[] {
  const shown = new Set(admitted.map(questionOf));
  const refused = new Set(givingWay.map(questionOf).filter((name) => !shown.has(name)));
  const isLeftOut = (one: QuestionCells): boolean => {
    const [survey, place, days, question] = questionOf(one).split('|');
    return (filters.get(`${survey}|${question}`) ?? []).some((filter) => refused.has([survey, place, days, filter].join('|')));
  };
  const left = admitted.filter((one) => !isLeftOut(one));
  return left.length === admitted.length ? left : admitRouted({ givingWay, admitted: left }, filters);
}

/** What the names of all counts of a question in a cut begin with. */
function questionOf({ cells: [cell] }: QuestionCells): string {
  return beginningOf(cell?.key ?? '');
}
