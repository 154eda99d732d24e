import type { SubmittedAnswer } from '../../model/answer.ts';
import { choicesOf } from '../../model/choices-of.ts';
import { itemOf } from '../../model/items.ts';
import type { AskedItem } from '../../model/items.ts';
import { maxAnswerLength } from '../../model/limits.ts';
import type { NumberQuestion } from '../../model/question.ts';
import type { Survey } from '../../model/survey.ts';
import type { Text } from '../../model/text.ts';
import { plainWords, wordsIn } from '../../model/words-in.ts';
import { background } from './background.ts';
import { bandOf, bands } from './bands.ts';
import { noOrYes } from './beside-answers.ts';
import type { SourceColumn } from './columns-of.ts';
import type { Cell, Code, Profile } from './dataset.ts';
import type { ExportedSubmission } from './exported-submission.ts';
import { missingCodes, missingOf } from './missing-codes.ts';

/** In what a question’s columns stand. */
export interface ColumnContext {
  readonly survey: Survey;
  readonly profile: Profile;
  readonly nameOf: (...ids: readonly string[]) => string;
}

/** The columns of one question: one, or for several choices one for each option; and where words or numbers leave no room for a code, one that says why there are none. */
export function questionColumns(item: AskedItem, context: ColumnContext): SourceColumn[] {
  const { question } = item;
  const plain = plainColumn(item, context);
  switch (question.kind) {
    case 'scale':
    case 'single': {
      const codes = choiceCodes(item, context.survey);
      const codeOf = new Map(codes.map(({ id, code }) => [id, code]));
      const measure = question.kind === 'scale' ? 'ordinal' : 'nominal';
      return [{ ...plain, codes, measure, read: reader(item, (value) => codeOf.get(String(value)) ?? null) }];
    }
    case 'multiple':
      return question.options.map(({ id, label }) => ({
        ...plain,
        name: context.nameOf(...namesOf(item), id),
        label: `${plain.label} ${english(label)}`,
        amongSeveral: plain.label,
        codes: noOrYes,
        read: reader(item, (value) => Number(Array.isArray(value) && value.includes(id))),
      }));
    case 'number':
      return numberColumns(item, question, { plain, context });
    case 'text':
      return withStatus(item, context, { ...plain, kind: 'text', maxLength: question.maxLength ?? maxAnswerLength });
    case 'date':
      return withStatus(item, context, { ...plain, kind: 'text', maxLength: 10 });
  }
}

type PlainColumn = Omit<SourceColumn, 'read'>;

function plainColumn(item: AskedItem, { profile, nameOf }: ColumnContext): PlainColumn {
  const { question, key } = item;
  const group = profile === 'full' || question.kind === 'scale' ? null : background.includes(question.concept) ? question.concept : key;
  return {
    // The options of several choices have names of their own.
    name: question.kind === 'multiple' ? '' : nameOf(...namesOf(item)),
    label: english(question.text),
    question: key,
    ...{ kind: 'codes', measure: 'nominal', codes: [], maxLength: 0, group },
    missing: missingOf(question, { canBeWithheld: group !== null }),
  };
}

/** A module’s questions are named after it, where their ids do not say so themselves. */
function namesOf({ section, question: { id } }: AskedItem): string[] {
  const module = section.from === 'core' ? '' : section.from.replace(/@.*/, '');
  return module === '' || id.startsWith(`${module}-`) ? [id] : [module, id];
}

function numberColumns(
  item: AskedItem,
  { min }: NumberQuestion,
  { plain, context }: { readonly plain: PlainColumn; readonly context: ColumnContext },
): SourceColumn[] {
  if (context.profile === 'de-identified')
    return [{ ...plain, codes: bands, measure: 'ordinal', read: reader(item, (value) => bandOf(Number(value))) }];
  const column: PlainColumn = { ...plain, kind: 'number', measure: 'scale' };
  if (min === undefined || min < 0) return withStatus(item, context, column);
  return [{ ...column, read: reader(item, Number) }];
}

/** The column itself, empty where there is no answer, and after it one that says why. */
function withStatus(item: AskedItem, { nameOf }: ColumnContext, column: PlainColumn): SourceColumn[] {
  const value = column.kind === 'number' ? Number : String;
  const status: PlainColumn = {
    ...column,
    ...{ name: nameOf(...namesOf(item), 'status'), label: `Whether there is an answer to: ${column.label}` },
    ...{ kind: 'codes', measure: 'nominal', codes: [{ code: 0, id: 'answered', label: 'Answered' }], maxLength: 0 },
  };
  return [
    { ...column, missing: [], read: reader(item, value, () => null) },
    { ...status, read: reader(item, () => 0) },
  ];
}

type Value = Extract<SubmittedAnswer, { status: 'answered' }>['value'];

function reader(item: AskedItem, ofValue: (value: Value) => Cell, otherwise: (code: number) => Cell = (code) => code) {
  return ({ submission, survey }: ExportedSubmission): Cell => {
    const { id } = item.question;
    const answer = itemOf(survey, id)?.key === item.key ? submission.answers[id] : undefined;
    if (answer === undefined) return otherwise(missingCodes['not-asked']);
    return answer.status === 'answered' ? ofValue(answer.value) : otherwise(missingCodes[answer.status]);
  };
}

function choiceCodes({ question }: AskedItem, survey: Survey): Code[] {
  return choicesOf(question, survey.scales).map(({ id, label }, i) => ({ code: i + 1, id, label: english(label) }));
}

function english(text: Text): string {
  return plainWords(wordsIn(text, 'en'));
}
