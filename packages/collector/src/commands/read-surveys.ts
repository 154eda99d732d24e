import { catalogue, instruments } from '@poet/core/content';
import type { Parsed } from '@poet/core';
import type { Configuration } from '../configuration.ts';
import { loadSurveys } from '../load-surveys.ts';
import { createSurveyRegister } from '../surveys.ts';
import type { SurveyRegister } from '../surveys.ts';

/** The surveys that the configuration knows: those that ship, and those in its folder. */
export async function readSurveys({ surveysFolder }: Configuration): Promise<Parsed<SurveyRegister>> {
  const loaded = surveysFolder === null ? ({ kind: 'ok', value: [] } as const) : await loadSurveys(surveysFolder);
  if (loaded.kind === 'issues') return loaded;
  return { kind: 'ok', value: createSurveyRegister({ instruments, modules: catalogue, surveys: loaded.value }) };
}
