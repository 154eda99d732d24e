import { itemOf } from '@poet/core';
import type { Submission, SubmittedAnswer, Survey } from '@poet/core';

/** Kinds whose answers are chosen from what is offered, and so are counted. */
const counted = new Set(['scale', 'single', 'multiple']);

/**
 * The submission without anything that is not counted: what somebody wrote, a number, a day become empty, and go on counting as answered.
 * An answer to a question that the survey does not have goes as well.
 */
export function deidentify(submission: Submission, survey: Survey): Submission {
  const kept = ([id, answer]: readonly [string, SubmittedAnswer]): readonly [string, SubmittedAnswer] => {
    const isKept = answer.status !== 'answered' || counted.has(itemOf(survey, id)?.question.kind ?? '');
    return [id, isKept ? answer : { status: 'answered', value: '' }];
  };
  return { ...submission, answers: Object.fromEntries(Object.entries(submission.answers).map(kept)) };
}
