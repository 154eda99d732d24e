import type { Issue } from '@poet/core';
import type { Configuration } from '../configuration.ts';
import { readSurveyIds } from './read-surveys.ts';

/** Whether every survey that a setting names is known. A name that is no survey's would protect nothing, and nobody would find out. */
export async function checkSurveyNames(configuration: Configuration): Promise<readonly Issue[]> {
  const { defences, invitations } = configuration;
  const proof = defences.proof?.surveys ?? [];
  const named = [
    { variable: 'POET_PROOF', surveys: proof === 'all' ? [] : proof },
    { variable: 'POET_SURVEY_ORIGINS', surveys: Object.keys(defences.originsOfSurveys) },
    { variable: 'POET_INVITATION_ONLY', surveys: invitations.only.map(({ survey }) => survey) },
  ];
  const known = await readSurveyIds(configuration);
  if (known.kind === 'issues') return known.issues;
  return named.flatMap(({ variable, surveys }) =>
    surveys
      .filter((survey) => !known.value.includes(survey))
      .map((survey) => ({ path: variable, code: 'unknown-survey', message: unknown(variable, survey, known.value) })),
  );
}

function unknown(variable: string, survey: string, known: readonly string[]): string {
  return (
    `${variable} names "${survey}", and no survey here is called that. ` +
    `A survey is called by the id of its instrument, whatever modules stand behind it: ${known.join(', ')}.`
  );
}
