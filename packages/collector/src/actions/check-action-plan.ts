import { results, tally } from '@poet/core';
import type { Issue } from '@poet/core';
import type { ActionPlan } from '@poet/core/report.js';
import type { SurveyRegister } from '../surveys.ts';
import { surveysAsking } from '../surveys-asking.ts';

/** What is wrong with an action plan that has the right form: an id that is there twice, or a measure that no report could have. Paths are JSON Pointers. */
export function checkActionPlan({ actions }: ActionPlan, surveys: SurveyRegister): Issue[] {
  return actions.flatMap(({ id, measure }, i) => [
    ...(actions.findIndex((other) => other.id === id) < i ? [twice(id, i)] : []),
    ...measureIssues(measure, { surveys, path: `/actions/${i}/measure` }),
  ]);
}

function twice(id: string, i: number): Issue {
  return {
    path: `/actions/${i}/id`,
    code: 'id-twice',
    message: `"${id}" is the id of an action before it, too. Give each an id of its own.`,
  };
}

interface Around {
  readonly surveys: SurveyRegister;
  readonly path: string;
}

function measureIssues(measure: ActionPlan['actions'][number]['measure'], { surveys, path }: Around): Issue[] {
  const { survey: id, question } = measure;
  const asking = surveysAsking(measure, surveys);
  if (asking.kind === 'unknown') return [{ path: `${path}/${asking.name}`, code: 'unknown-survey', message: asking.message }];
  const scales = asking.surveys.flatMap((survey) => results(survey, tally(survey, [])).filter(({ positive }) => positive !== undefined));
  if (scales.some((result) => result.question === question)) return [];
  const message = `"${question}" is no question of "${id}" that is answered on a scale. Expected one such as ${scales[0]?.question ?? 'support-choice'}.`;
  return [{ path: `${path}/question`, code: 'unknown-question', message }];
}
