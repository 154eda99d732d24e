import { askedItemsOf, itemOf } from '../model/items.ts';
import type { Item } from '../model/items.ts';
import { pin } from '../model/pin.ts';
import type { Survey } from '../model/survey.ts';
import { everybody, questionIn } from './cut.ts';
import { optionMeasure } from './question-cells.ts';

/** By the names of a survey and a question in it: the counts, as question and measure, that together are how many were asked it. */
export type AskedFrom = ReadonlyMap<string, readonly string[]>;

/**
 * What tells how many were asked a question: how many took part, of a question that all are asked; who gave the answer, of one that follows a single answer. Questions whose
 * conditions are more than that are not in it.
 */
export function askedFromOf(surveys: readonly Survey[]): AskedFrom {
  return new Map(
    surveys.flatMap((survey) =>
      askedItemsOf(survey).flatMap((item): [string, readonly string[]][] => {
        const counts = countsBehind(item, survey);
        return counts.length > 0 ? [[`${pin(survey)}|${item.key}`, counts]] : [];
      }),
    ),
  );
}

function countsBehind({ section, conditions: [condition, ...others] }: Item, survey: Survey): string[] {
  if (condition === undefined) return [`${everybodyOf(section.from)}|answered`];
  if (others.length > 0 || !('question' in condition)) return [];
  const filter = itemOf(survey, condition.question);
  const isCounted = filter !== undefined && condition.is.every((id) => filter.choiceSet.has(id));
  // Of several choices, one person may have given two of the answers.
  if (!isCounted || (filter.question.kind === 'multiple' && condition.is.length > 1)) return [];
  return condition.is.map((id) => `${filter.key}|${optionMeasure(id)}`);
}

/** What those are counted under who were asked the core or a module. */
export function everybodyOf(from: string): string {
  return from === 'core' ? everybody : `${from}/${everybody}`;
}

/** The names of the counts that together tell a count of those who were asked; none of any other count. */
export function tellersOf(key: string, askedFrom: AskedFrom): string[] {
  if (!key.endsWith('|asked')) return [];
  const beginning = key.slice(0, key.length - `${questionIn(key)}|asked`.length);
  return (askedFrom.get(`${surveyIn(key)}|${questionIn(key)}`) ?? []).map((name) => `${beginning}${name}`);
}

/** The survey in the name of a count, in this release or an earlier one, whose name stands before it. */
function surveyIn(key: string): string {
  const [first = ''] = key.split('|', 1);
  return first.slice(first.lastIndexOf(':') + 1);
}
