import type { SubmittedAnswer } from '../model/answer.ts';
import { Status } from '../model/code-lists.ts';
import type { Issue } from '../model/issue.ts';
import { askedItemsOf, itemOf } from '../model/items.ts';
import type { Item } from '../model/items.ts';
import { pin } from '../model/pin.ts';
import { pointer } from '../model/pointer.ts';
import type { SubmissionEnvelope } from '../model/submission.ts';
import type { Survey } from '../model/survey.ts';
import { checkValue } from './check-value.ts';
import { shownItems } from './visibility.ts';

/**
 * Checks a submission against the survey that it answers: the same survey, every question with exactly one status that fits, nothing answered that was hidden.
 * Reads the answers from a table made once for each survey, so that it costs about as much as `JSON.parse` of the same text.
 * @returns every issue, with its path into the submission; none means that it is a `Submission` and may be counted.
 */
export function checkSubmission(survey: Survey, submission: SubmissionEnvelope): Issue[] {
  const { answers } = submission;
  if (!isObject(answers))
    return [{ path: pointer('answers'), code: 'invalid-type', message: 'Expected an object of answers by question id.' }];
  const issues = [...checkReference(survey, submission), ...checkAnsweredBy(submission.answeredBy, answers)];
  const asked = askedItemsOf(survey);
  const shown = new Set(shownItems(survey, (id) => readAnswer(answers, id)));
  for (const item of asked) {
    const given = readAnswer(answers, item.question.id);
    const issue = given
      ? checkAnswer(item, given, { isShown: shown.has(item), mode: submission.mode })
      : malformed(answers, item.question.id);
    if (issue) issues.push(issue);
  }
  if (Object.keys(answers).length !== asked.length || issues.length > 0) issues.push(...unknownQuestions(survey, answers));
  return issues;
}

const statuses: ReadonlySet<unknown> = new Set(Status.options);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One answer, if it has the form of one: a status and, only where that is `answered`, a value. Nothing else may travel with it. */
function readAnswer(answers: Readonly<Record<string, unknown>>, id: string): SubmittedAnswer | undefined {
  const given = Object.hasOwn(answers, id) ? answers[id] : undefined;
  if (!isObject(given)) return undefined;
  const { status } = given;
  let keys = 0;
  for (const key in given)
    if (key === 'status' || (key === 'value' && status === 'answered')) keys++;
    else return undefined;
  return statuses.has(status) && keys === (status === 'answered' ? 2 : 1) ? (given as SubmittedAnswer) : undefined;
}

function malformed(answers: Readonly<Record<string, unknown>>, id: string): Issue {
  const path = pointer('answers', id);
  if (!Object.hasOwn(answers, id))
    return { path, code: 'missing-answer', message: `"${id}" has no status. Say "skipped" where a person left it out.` };
  return { path, code: 'wrong-form', message: `"${id}" needs a status and, only where that is "answered", a value.` };
}

function checkReference(survey: Survey, submission: SubmissionEnvelope): Issue[] {
  const expected = { ...survey, survey: nameOf(survey), modules: survey.modules.join(' ') };
  const given = { ...submission, survey: nameOf(submission.survey), modules: submission.modules.join(' ') };
  return (['survey', 'audience', 'plan', 'modules'] as const).flatMap((key) =>
    expected[key] === given[key]
      ? []
      : [
          {
            path: pointer(key),
            code: 'other-survey',
            message: `The survey ${survey.id} has "${expected[key]}" here, not "${given[key]}".`,
          },
        ],
  );
}

/** Who gave an answer can only be said of an answer that was given. */
function checkAnsweredBy(answeredBy: SubmissionEnvelope['answeredBy'], answers: Readonly<Record<string, unknown>>): Issue[] {
  return Object.keys(answeredBy ?? {}).flatMap((id) => {
    const { status = 'not-shown' } = readAnswer(answers, id) ?? {};
    if (status !== 'not-shown' && status !== 'skipped') return [];
    return [
      {
        path: pointer('answeredBy', id),
        code: 'answered-by-without-answer',
        message: `"${id}" has no answer, so nobody gave it. Take it out.`,
      },
    ];
  });
}

function nameOf(survey: SubmissionEnvelope['survey']): string {
  return `${pin(survey)} ${survey.hash}`;
}

function unknownQuestions(survey: Survey, answers: Readonly<Record<string, unknown>>): Issue[] {
  const isAsked = (id: string) => (itemOf(survey, id)?.question.kind ?? 'information') !== 'information';
  return Object.keys(answers).flatMap((id) =>
    isAsked(id)
      ? []
      : [
          {
            path: pointer('answers', id),
            code: 'unknown-question',
            message: `The survey ${survey.id} has no question "${id}". Take it out.`,
          },
        ],
  );
}

interface Circumstances {
  readonly isShown: boolean;
  readonly mode: SubmissionEnvelope['mode'];
}

function checkAnswer(item: Item, given: SubmittedAnswer, { isShown, mode }: Circumstances): Issue | null {
  const { question } = item;
  const refuse = (code: string, message: string): Issue => ({
    path: pointer('answers', question.id),
    code,
    message: `"${question.id}" ${message}`,
  });
  if (question.kind === 'information') return null;
  if (!isShown)
    return given.status === 'not-shown'
      ? null
      : refuse('answer-to-hidden-question', 'is hidden by the other answers; its status must be "not-shown".');
  switch (given.status) {
    case 'not-shown':
      return refuse('not-shown-but-visible', 'is shown with these answers; its status cannot be "not-shown".');
    case 'skipped':
      return question.required && mode === 'online' ? refuse('required', 'needs an answer.') : null;
    case 'answered': {
      const problem = checkValue(item, given.value);
      return problem && refuse(problem.code, describe(item, given.value, problem.limit));
    }
    case 'dont-know':
    case 'not-applicable':
    case 'prefer-not-to-say':
      return question.nonSubstantive?.includes(given.status) ? null : refuse('status-not-offered', `does not offer "${given.status}".`);
  }
}

function describe(item: Item, value: unknown, limit: number | string | undefined): string {
  const bound = limit === undefined ? '' : ` The limit is ${limit}.`;
  const choices =
    item.choices.length > 0
      ? ` Expected ${item.question.kind === 'multiple' ? 'some' : 'one'} of: ${item.choices.slice(0, 20).join(', ')}.`
      : '';
  return `cannot have the value ${JSON.stringify(value).slice(0, 80)}.${choices}${bound}`;
}
