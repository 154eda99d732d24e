import { definitionLimits, parseJson, parseSurvey } from '@poet/core';
import type { Parsed, Survey } from '@poet/core';

/** Reads a composed survey from JSON text. A file of its own, so that zod is fetched only by pages that load a survey from a URL. */
export function parseSurveyText(text: string): Parsed<Survey> {
  const json = parseJson(text, definitionLimits);
  return json.kind === 'issues' ? json : parseSurvey(json.value);
}
