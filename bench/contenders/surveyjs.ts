import type { BenchQuestion, BenchSurvey } from '../survey.ts';
import type { Contender } from './contender.ts';

/** SurveyJS with its own renderer and default theme. */
export const surveyjs: Contender = {
  id: 'surveyjs',
  label: 'SurveyJS',
  page: (survey) => ({ entry: 'surveyjs.ts', definition: surveyJsDefinition(survey) }),
  controls: {
    option: (questionId, optionId) => `[data-name="${questionId}"] input[value="${optionId}"]`,
    text: (questionId) => `[data-name="${questionId}"] textarea`,
    next: '.sd-navigation__next-btn',
  },
};

/** The survey in SurveyJS's own JSON. */
export function surveyJsDefinition(survey: BenchSurvey): object {
  return {
    title: survey.title,
    pageNextText: 'Continue',
    completeText: 'Finish',
    pages: survey.pages.map((page) => ({ name: page.id, title: page.title, elements: page.questions.map(element) })),
  };
}

const types = { scale: 'radiogroup', multiple: 'checkbox', text: 'comment' } as const;

function element(question: BenchQuestion): object {
  return {
    type: types[question.kind],
    name: question.id,
    title: question.text,
    ...(question.required === true && { isRequired: true }),
    ...(question.showIf !== undefined && { visibleIf: `{${question.showIf.question}} = '${question.showIf.is}'` }),
    ...(question.kind !== 'text' && { choices: question.options.map((option) => ({ value: option.id, text: option.label })) }),
  };
}
