import { results, tally } from '@poet/core';
import type { Issue } from '@poet/core';
import type { ActionPlan } from '@poet/core/report.js';
import type { SurveyRegister } from '../surveys.ts';

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

function measureIssues({ survey: id, question }: ActionPlan['actions'][number]['measure'], { surveys, path }: Around): Issue[] {
  const [module] = question.split('/').length > 1 ? [question.slice(0, question.lastIndexOf('/'))] : [];
  const known = surveys.allOf(id, module === undefined ? [] : [module]);
  if (known.length === 0) {
    const message =
      module === undefined ? `There is no survey "${id}" here.` : `There is no survey "${id}" with the module "${module}" here.`;
    return [{ path: `${path}/${module === undefined ? 'survey' : 'question'}`, code: 'unknown-survey', message }];
  }
  const scales = known.flatMap((survey) => results(survey, tally(survey, [])).filter(({ positive }) => positive !== undefined));
  if (scales.some((result) => result.question === question)) return [];
  const message = `"${question}" is no question of "${id}" that is answered on a scale. Expected one such as ${scales[0]?.question ?? 'support-choice'}.`;
  return [{ path: `${path}/question`, code: 'unknown-question', message }];
}
