import type { SubmissionEnvelope, Survey } from '@poet/core';
import type { BenchQuestion, BenchSurvey } from '../survey.ts';

/** One submission to check: its text as it arrives, its value, and whether it is in order. */
export interface Case {
  readonly text: string;
  readonly submission: SubmissionEnvelope;
  readonly inOrder: boolean;
}

/** Different synthetic submissions, 40 answers each. One in twenty is not in order: a required answer left out, or an option that does not exist. */
export function submissionsTo(survey: Survey, neutral: BenchSurvey, count: number): readonly Case[] {
  const random = generator(20_261_123);
  const questions = neutral.pages.flatMap((page) => page.questions);
  // What routing asks about is answered so that all 40 questions are shown.
  const wanted = new Map(questions.flatMap(({ showIf }) => (showIf === undefined ? [] : [[showIf.question, showIf.is] as const])));
  return Array.from({ length: count }, (_, index) => {
    const answers: Record<string, unknown> = Object.fromEntries(
      questions.map((question) => [question.id, { status: 'answered', value: wanted.get(question.id) ?? valueOf(question, random) }]),
    );
    const inOrder = index % 20 !== 0;
    if (!inOrder) answers['q1'] = index % 40 === 0 ? { status: 'skipped' } : { status: 'answered', value: 'no-such-option' };
    const text = JSON.stringify({ ...envelope(survey, index), answers });
    return { text, submission: JSON.parse(text) as SubmissionEnvelope, inOrder };
  });
}

function envelope(survey: Survey, index: number): Omit<SubmissionEnvelope, 'answers'> {
  return {
    format: 'poet-submission/1',
    submissionId: `00000000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`,
    survey: { id: survey.id, version: survey.version, hash: survey.hash },
    modules: [],
    authority: '302',
    audience: survey.audience,
    plan: survey.plan,
    mode: 'online',
    language: 'en',
    presentation: 'standard',
    helper: 'alone',
    completedOn: '2026-11-23',
  };
}

function valueOf(question: BenchQuestion, random: (below: number) => number): string | string[] {
  const ids = question.options.map((option) => option.id);
  switch (question.kind) {
    case 'scale':
      return ids[random(ids.length)] ?? '';
    case 'multiple': {
      const first = random(ids.length - 2);
      return ids.slice(first, first + 1 + random(2));
    }
    case 'text':
      return 'Longer hours on Saturday, please. '.repeat(1 + random(4)).trim();
  }
}

/** Whole numbers that look random and are the same in every run (Park and Miller's generator). */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
