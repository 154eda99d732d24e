import type { Issue } from '../model/issue.ts';
import { maxQuestions } from '../model/limits.ts';
import { pointer } from '../model/pointer.ts';
import type { Question } from '../model/question.ts';
import type { Scale } from '../model/scale.ts';
import type { SurveySection } from '../model/survey.ts';
import { checkChoices } from './check-choices.ts';
import { checkConditions } from './check-conditions.ts';
import { findDuplicates } from './find-duplicates.ts';

/** A section, and where in the author's data it stands. */
export interface Located {
  readonly section: SurveySection;
  readonly path: string;
}

/** Everything a schema cannot see: ids that meet twice, scales that are missing, choices of one, conditions that cannot hold. */
export function checkSurvey(sections: readonly Located[], scales: ReadonlyMap<string, Scale>): Issue[] {
  const questions = sections.flatMap(({ section, path }) =>
    section.questions.map((question, i) => ({ question, section, path: path + pointer('questions', i) })),
  );
  const issues = [
    ...findDuplicates(
      sections.map(({ section, path }) => ({ id: section.id, path })),
      'section',
    ),
    ...findDuplicates(
      questions.map(({ question, path }) => ({ id: question.id, path })),
      'question',
    ),
    ...questions.flatMap(({ question, section, path }) => checkQuestion(question, { section, path, scales })),
    ...checkConditions(sections, scales),
  ];
  if (questions.length > maxQuestions) {
    issues.push({
      path: '',
      code: 'too-many-questions',
      message: `There are ${questions.length} questions; at most ${maxQuestions} fit in one survey.`,
    });
  }
  return issues;
}

interface Place {
  readonly section: SurveySection;
  readonly path: string;
  readonly scales: ReadonlyMap<string, Scale>;
}

function checkQuestion(question: Question, { section, path, scales }: Place): Issue[] {
  const name = `Question "${question.id}"`;
  const issues: Issue[] = [];
  const add = (step: string, code: string, message: string) => issues.push({ path: path + pointer(step), code, message });
  if (question.kind !== 'information' && question.required && section.placement === 'after-check') {
    add('required', 'required-after-check', `${name} comes after check-your-answers, where everything is optional. Take "required" out.`);
  }
  switch (question.kind) {
    case 'scale':
      if (!scales.has(question.scale))
        add('scale', 'missing-scale', `${name} uses the scale "${question.scale}", which is not defined. Define it under "scales".`);
      break;
    case 'single':
    case 'multiple':
      issues.push(...checkOptions(question, path));
      break;
    case 'number':
    case 'date':
      if (question.min !== undefined && question.max !== undefined && question.min > question.max) {
        add('min', 'empty-range', `${name} allows nothing: its "min" lies above its "max".`);
      }
      break;
    case 'text':
    case 'information':
      break;
  }
  return issues;
}

function checkOptions(question: Extract<Question, { kind: 'single' | 'multiple' }>, path: string): Issue[] {
  const name = `Question "${question.id}"`;
  const count = question.options.length;
  const issues = checkChoices(question.options, { owner: name, what: 'option', path: path + pointer('options') });
  if (count < 2) {
    const has = count === 1 ? '1 option' : 'no options';
    issues.push({ path: path + pointer('options'), code: 'too-few-options', message: `${name} has ${has}; a choice needs at least 2.` });
  }
  if (question.kind === 'multiple' && question.max !== undefined && question.max < 1) {
    issues.push({
      path: path + pointer('max'),
      code: 'empty-range',
      message: `${name} lets nobody choose anything: "max" must be at least 1.`,
    });
  }
  return issues;
}
