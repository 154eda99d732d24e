import type { Submission, Survey } from '@poet/core';
import { checkSubmission, parse, parseJson, SubmissionEnvelope, submissionLimits, tally } from '@poet/core';
import type { BenchSurvey } from '../survey.ts';
import { ajvCheck, surveyJsCheck, zodMiniCheck } from './rivals.ts';
import type { Case } from './submissions.ts';
import { tableCheck } from './table-check.ts';

/** One way to work on submissions. */
export interface Job {
  readonly id: 'json-parse' | 'poet' | 'poet-check' | 'poet-text' | 'table' | 'ajv' | 'zod-mini' | 'surveyjs';
  readonly label: string;
  /** What one call of `run` goes over. */
  readonly cases: readonly Case[];
  readonly run: () => void;
  /** Whether a submission is in order; not there for the floor, which does not judge. */
  readonly accepts?: (one: Case) => boolean;
}

/** Where results go, so that the compiler may not leave the work out. */
export const sink = { value: 0 };

/** Everybody who checks or scores, the floor first. The text is parsed beforehand for all but the floor and the way from the text. */
export function jobsFor(survey: Survey, neutral: BenchSurvey, cases: readonly Case[]): readonly Job[] {
  const judging = (accepts: (one: Case) => boolean, some = cases): Pick<Job, 'cases' | 'run' | 'accepts'> => ({
    accepts,
    cases: some,
    run: () => {
      for (const one of some) sink.value += accepts(one) ? 1 : 0;
    },
  });
  return [
    floor(cases),
    checkAndScore(survey, cases),
    { id: 'poet-check', label: 'POET: check alone', ...judging((one) => checkSubmission(survey, one.submission).length === 0) },
    fromText(survey, cases),
    { id: 'table', label: 'Hand-written table: check and count', ...judging(tableCheck(neutral)) },
    { id: 'ajv', label: 'ajv, compiled: check', ...judging(ajvCheck(neutral)) },
    { id: 'zod-mini', label: 'zod/mini, not compiled: check', ...judging(zodMiniCheck(neutral)) },
    { id: 'surveyjs', label: 'SurveyJS, one model: check', ...judging(surveyJsCheck(neutral), cases.slice(0, 40)) },
  ];
}

function floor(cases: readonly Case[]): Job {
  const run = (): void => {
    for (const { text } of cases) sink.value += JSON.parse(text) === null ? 1 : 0;
  };
  return { id: 'json-parse', label: '`JSON.parse` of the text (the floor)', cases, run };
}

/** What the goal is about: every submission checked, those in order counted in one tally. */
function checkAndScore(survey: Survey, cases: readonly Case[]): Job {
  const accepts = ({ submission }: Case): boolean => checkSubmission(survey, submission).length === 0;
  function* inOrder(): Generator<Submission> {
    for (const one of cases) if (accepts(one)) yield one.submission as Submission;
  }
  return { id: 'poet', label: 'POET: check and score', cases, accepts, run: () => void (sink.value += tally(survey, inOrder()).n) };
}

/** All that happens to a text that comes from outside: size and depth, JSON, envelope, answers, tally. */
function fromText(survey: Survey, cases: readonly Case[]): Job {
  const read = ({ text }: Case): Submission[] => {
    const json = parseJson(text, submissionLimits);
    if (json.kind === 'issues') return [];
    const envelope = parse(SubmissionEnvelope, json.value);
    return envelope.kind === 'ok' && checkSubmission(survey, envelope.value).length === 0 ? [envelope.value as Submission] : [];
  };
  function* inOrder(): Generator<Submission> {
    for (const one of cases) yield* read(one);
  }
  const run = (): void => void (sink.value += tally(survey, inOrder()).n);
  return {
    id: 'poet-text',
    label: 'POET: from the text, all doors, check and score',
    cases,
    run,
    accepts: (one) => read(one).length === 1,
  };
}
