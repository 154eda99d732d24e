import type { Finding } from '../../model/finding.ts';
import { maxOptions, maxQuestions } from '../../model/limits.ts';
import { pointer } from '../../model/pointer.ts';
import { error } from '../findings.ts';
import { checkSizes } from './check-sizes.ts';

/**
 * Counts the sections, questions, options and scales of unknown data before anything else looks at them, so that what is far too large is refused at once and
 * in one sentence, however much else is wrong with it. Lists, objects and pieces of text of other kinds are counted after that.
 */
export function checkShape(data: unknown): Finding[] {
  const tooMany = checkCounts(data);
  return tooMany.length > 0 ? tooMany : checkSizes(data);
}

function checkCounts(data: unknown): Finding[] {
  const sections = valueOf(data, 'sections');
  const scales = valueOf(data, 'scales');
  if (Array.isArray(scales) && scales.length > maxQuestions) {
    const message = `There are ${scales.length} scales; at most ${maxQuestions} could be used. Take out those that are not.`;
    return [error(pointer('scales'), 'too-many-scales', message)];
  }
  if (Array.isArray(sections)) return checkSections(sections, pointer('sections'));
  if (!isRecord(sections)) return [];
  return Object.entries(sections).flatMap(([audience, list]) =>
    Array.isArray(list) ? checkSections(list, pointer('sections', audience)) : [],
  );
}

function checkSections(sections: readonly unknown[], path: string): Finding[] {
  if (sections.length > maxQuestions) {
    const message = `There are ${sections.length} sections; at most ${maxQuestions} fit in one survey, each with a question.`;
    return [error(path, 'too-many-sections', message)];
  }
  const questions = sections.flatMap((section, i) => {
    const list = valueOf(section, 'questions');
    return Array.isArray(list) ? list.map((question: unknown, j) => ({ question, at: path + pointer(i, 'questions', j) })) : [];
  });
  if (questions.length > maxQuestions) {
    const message = `There are ${questions.length} questions; at most ${maxQuestions} fit in one survey. Take some out, or make several sets of them.`;
    return [error(path, 'too-many-questions', message)];
  }
  return questions.flatMap(({ question, at }) => checkOptions(question, at + pointer('options')));
}

function checkOptions(question: unknown, path: string): Finding[] {
  const options = valueOf(question, 'options');
  if (!Array.isArray(options) || options.length <= maxOptions) return [];
  const message = `There are ${options.length} options; at most ${maxOptions} fit in one question. Ask in steps, or let people write.`;
  return [error(path, 'too-many-options', message)];
}

function valueOf(data: unknown, name: string): unknown {
  return isRecord(data) && Object.hasOwn(data, name) ? data[name] : undefined;
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
