import type { Survey } from '@poet/core';
import type { SurveyRegister } from './surveys.ts';

/** A question of a survey, as documents of authorities name it: the id of the survey, and the id of a core question or `module@version/id`. */
export interface AskedQuestion {
  readonly survey: string;
  readonly question: string;
}

/** The surveys of that id in which the question may be asked; or why there are none, and which name is to blame. */
export type SurveysAsking =
  | { readonly kind: 'known'; readonly surveys: readonly Survey[] }
  | { readonly kind: 'unknown'; readonly name: 'survey' | 'question'; readonly message: string };

/** The surveys that could ask a question: those with its module, where it is of one. */
export function surveysAsking({ survey, question }: AskedQuestion, register: SurveyRegister): SurveysAsking {
  const module = question.includes('/') ? question.slice(0, question.lastIndexOf('/')) : null;
  const surveys = register.allOf(survey, module === null ? [] : [module]);
  if (surveys.length > 0) return { kind: 'known', surveys };
  return module === null
    ? { kind: 'unknown', name: 'survey', message: `There is no survey "${survey}" here.` }
    : { kind: 'unknown', name: 'question', message: `There is no survey "${survey}" with the module "${module}" here.` };
}
