import type { BenchQuestion, BenchSurvey } from '../survey.ts';
import type { Contender } from './contender.ts';
import { namedControls } from './contender.ts';

/** The floor: HTML that anybody could have written by hand, with about thirty lines of script. */
export const plain: Contender = {
  id: 'plain',
  label: 'Plain HTML (the floor)',
  page: (survey, mounting) =>
    mounting === 'at-once' ? { entry: 'plain.ts', markup: plainMarkup(survey) } : { entry: 'plain-later.ts', definition: survey },
  controls: { ...namedControls, next: 'section:not([hidden]) > button' },
};

/** The survey as one form with all its pages, the first of them shown. Runs in Node for the static page and in the browser for pages mounted on call. */
export function plainMarkup(survey: BenchSurvey): string {
  const last = survey.pages.length - 1;
  const pages = survey.pages.map((page, index) => {
    const hidden = index === 0 ? '' : ' hidden';
    return `<section${hidden}><h2>${escapeHtml(page.title)}</h2>${page.questions.map(questionMarkup).join('')}<button>${index === last ? 'Finish' : 'Continue'}</button></section>`;
  });
  return `<form novalidate><h1>${escapeHtml(survey.title)}</h1>${pages.join('')}</form>`;
}

function questionMarkup(question: BenchQuestion): string {
  const routing =
    question.showIf === undefined ? '' : ` data-question="${question.showIf.question}" data-is="${question.showIf.is}" hidden`;
  const required = question.required === true ? ' required' : '';
  const label = escapeHtml(question.text) + (question.required === true ? ' (required)' : '');
  if (question.kind === 'text')
    return `<div${routing}><label for="${question.id}">${label}</label><textarea id="${question.id}" name="${question.id}" rows="4"${required}></textarea></div>`;
  const type = question.kind === 'multiple' ? 'checkbox' : 'radio';
  const options = question.options.map(
    (option) => `<label><input type="${type}" name="${question.id}" value="${option.id}"${required}> ${escapeHtml(option.label)}</label>`,
  );
  return `<fieldset${routing}><legend>${label}</legend>${options.join('')}</fieldset>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
