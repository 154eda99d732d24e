import { isEmpty } from '../fill/check-value.ts';
import { itemProblem } from '../fill/item-problem.ts';
import type { Problem } from '../fill/item-problem.ts';
import { answer, start } from '../fill/session.ts';
import { shownItems } from '../fill/visibility.ts';
import type { AnswerValue } from '../model/answer.ts';
import type { NonSubstantive } from '../model/code-lists.ts';
import { askedItemsOf } from '../model/items.ts';
import type { AskedItem, Item } from '../model/items.ts';
import type { Session } from '../model/session.ts';
import type { Survey } from '../model/survey.ts';
import { byName, fieldName } from './form-fields.ts';
import type { FieldValues, FormFields } from './form-fields.ts';

/** What is wrong with the answer to one question of a form: as everywhere, or an answer beside a way to answer without a view. */
export type FormProblem = Problem | { readonly question: string; readonly code: 'answer-and-way'; readonly limit?: undefined };

/** A form read: a session with the answers, ready for `seal`, or what stands in the way, in the order of the questions. */
export type ReadForm =
  { readonly kind: 'answers'; readonly session: Session } | { readonly kind: 'problems'; readonly problems: readonly FormProblem[] };

/**
 * Reads the fields of a form that `renderForm` wrote. Only questions that the answers show can have problems: what somebody wrote beside a condition
 * that does not hold leaves as `not-shown`, as in the element. Fields that are no question’s are passed over.
 */
export function readForm(survey: Survey, fields: FormFields): ReadForm {
  const given = readFields(survey, fields);
  const session = fill(start(survey), given);
  const shown = shownItems(survey, (id) => session.answers.get(id));
  const problems = shown.flatMap((item): FormProblem[] => {
    const { id } = item.question;
    if (given.get(item)?.hasBoth) return [{ question: id, code: 'answer-and-way' }];
    const problem = itemProblem(session, item);
    return problem ? [problem] : [];
  });
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'answers', session };
}

/**
 * A session with what has been typed and chosen in such a form so far, in order or not. Of an answer and a way without a view, which the form lets
 * stand together, the answer is kept: it is more work to give again.
 */
export function takeAnswers(session: Session, fields: FormFields): Session {
  return fill(session, readFields(session.survey, fields));
}

type Given = ReadonlyMap<Item, Read>;

function readFields(survey: Survey, fields: FormFields): Given {
  const values = byName(fields);
  return new Map(askedItemsOf(survey).map((item) => [item, readField(item, values)]));
}

function fill(session: Session, given: Given): Session {
  return [...given].reduce((so, [item, { read }]) => answer(so, item.question.id, read), session);
}

interface Read {
  readonly read: AnswerValue | { readonly status: NonSubstantive };
  /** There is an answer and a way without a view, or there are two ways. Without scripts nothing keeps them apart. */
  readonly hasBoth: boolean;
}

function readField(item: AskedItem, values: FieldValues): Read {
  const { question } = item;
  const chosen = (values.get(fieldName.way(question)) ?? []).filter((value) => value !== '');
  const ways = (question.nonSubstantive ?? []).filter((way) => chosen.includes(way));
  const read = readValue(item, values);
  const [way] = ways;
  return way === undefined || !isEmpty(question.kind, read)
    ? { read, hasBoth: way !== undefined }
    : { read: { status: way }, hasBoth: ways.length > 1 };
}

/** The value as typed or chosen, in the form in which the element reads it from its inputs. */
function readValue(item: AskedItem, values: FieldValues): AnswerValue {
  const { question, choices, choiceSet } = item;
  const given = values.get(fieldName.answer(question.id)) ?? [];
  switch (question.kind) {
    case 'scale':
    case 'single':
      return only(given.filter((value) => !isWay(item, value)));
    case 'multiple': {
      const chosen = given.filter((value) => !isWay(item, value));
      const isKnown = new Set(chosen).size === chosen.length && chosen.every((id) => choiceSet.has(id));
      return isKnown ? choices.filter((id) => chosen.includes(id)) : chosen;
    }
    case 'text':
      // A form sends every line break as CR LF; a field of the element has LF.
      return only(given.map((text) => text.replace(/\r\n?/g, '\n')));
    case 'number':
      return only(given);
    case 'date':
      return (['year', 'month', 'day'] as const)
        .map((part) => (values.get(fieldName.part(question.id, part)) ?? []).join(' ').trim())
        .join('-');
  }
}

/** The one value of a field that has one. Several are no answer, and `checkValue` will say so. */
function only(values: readonly string[]): AnswerValue {
  return values.length > 1 ? values : (values[0] ?? '');
}

function isWay({ question }: AskedItem, value: string): boolean {
  return question.nonSubstantive?.some((way) => way === value) ?? false;
}
