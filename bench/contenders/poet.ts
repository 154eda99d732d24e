import { readdir, readFile } from 'node:fs/promises';
import type { Instrument, Section } from '@poet/core';
import { buildIfStale } from '../../scripts/build.mjs';
import { agreement } from '../survey.ts';
import type { BenchQuestion, BenchSurvey } from '../survey.ts';
import type { Contender } from './contender.ts';
import { namedControls } from './contender.ts';

/** `<poet-survey layout="section">` from the file that a page loads: the `cdn` bundle, built from this checkout. */
export const poet: Contender = {
  id: 'poet',
  label: 'POET',
  page: async (survey) => ({ entry: 'poet.ts', definition: await poetSurvey(survey), shipped: await shippedFiles() }),
  controls: { ...namedControls, next: 'button[data-action="next"]' },
};

/** The survey composed by `@poet/core`, imported when it is asked for: the other contenders run without it. */
export async function poetSurvey(survey: BenchSurvey) {
  const { compose } = await import('@poet/core');
  const composed = compose(instrument(survey), []);
  if (composed.kind === 'ok') return composed.value;
  throw new Error(
    `@poet/core does not take the bench's survey: ${composed.issues.map((issue) => `${issue.path} ${issue.message}`).join(' ')}`,
  );
}

const cdn = new URL('../../packages/elements/cdn/', import.meta.url);

async function shippedFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  await buildIfStale(['cdn']);
  const names = (await readdir(cdn)).filter((name) => name.endsWith('.js'));
  return new Map(await Promise.all(names.map(async (name) => [`./cdn/${name}`, await readFile(new URL(name, cdn))] as const)));
}

const polarities = ['positive', 'positive', 'neutral', 'negative', 'negative'] as const;

function instrument(survey: BenchSurvey): Instrument {
  return {
    format: 'poet-instrument/1',
    id: survey.id,
    version: '1.0.0',
    audience: 'parent-carer',
    plan: 'ehcp',
    title: { en: survey.title },
    scales: [
      {
        id: 'agreement',
        points: agreement.map((option, index) => ({
          id: option.id,
          label: { en: option.label },
          polarity: polarities[index] ?? 'neutral',
        })),
      },
    ],
    sections: survey.pages.map((page) => ({ id: page.id, title: { en: page.title }, questions: page.questions.map(poetQuestion) })),
  };
}

function poetQuestion(question: BenchQuestion): Section['questions'][number] {
  const { id } = question;
  const asked = {
    id,
    concept: id,
    text: { en: question.text },
    ...(question.required === true && { required: true as const }),
    ...(question.showIf !== undefined && { showIf: { question: question.showIf.question, is: [question.showIf.is] } }),
  };
  switch (question.kind) {
    case 'scale':
      return { ...asked, kind: 'scale', scale: 'agreement' };
    case 'multiple':
      return { ...asked, kind: 'multiple', options: question.options.map((option) => ({ id: option.id, label: { en: option.label } })) };
    case 'text':
      return { ...asked, kind: 'text', rows: 4 };
  }
}
