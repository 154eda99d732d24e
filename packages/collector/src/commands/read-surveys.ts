import { catalogue, instruments } from '@poet/core/content';
import type { Parsed, Survey } from '@poet/core';
import type { Configuration } from '../configuration.ts';
import { loadSurveys } from '../load-surveys.ts';
import { createSurveyRegister } from '../surveys.ts';
import type { SurveyRegister } from '../surveys.ts';

/** The surveys that the configuration knows: those that ship, and those in its folder. */
export async function readSurveys(configuration: Configuration): Promise<Parsed<SurveyRegister>> {
  const loaded = await readComposed(configuration);
  if (loaded.kind === 'issues') return loaded;
  return { kind: 'ok', value: createSurveyRegister({ instruments, modules: catalogue, surveys: loaded.value }) };
}

/** The ids of those surveys, each once. */
export async function readSurveyIds(configuration: Configuration): Promise<Parsed<readonly string[]>> {
  const loaded = await readComposed(configuration);
  if (loaded.kind === 'issues') return loaded;
  return { kind: 'ok', value: [...new Set([...instruments, ...loaded.value].map(({ id }) => id))] };
}

async function readComposed({ surveysFolder }: Configuration): Promise<Parsed<readonly Survey[]>> {
  return surveysFolder === null ? { kind: 'ok', value: [] } : loadSurveys(surveysFolder);
}
