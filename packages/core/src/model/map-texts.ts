import type { Question } from './question.ts';
import type { Scale } from './scale.ts';
import type { Section } from './section.ts';
import type { Text } from './text.ts';

/**
 * What becomes of a text: the same one, or one with other words. `undefined` stands where a question or section has no hint or intro;
 * giving one back adds it.
 */
export type TextChange = <T extends Text | undefined>(address: string, text: T) => T | Text;

/** A section with every text given to `change`; its questions too. Addresses begin with `prefix`. */
export function mapSection<S extends Section>(section: S, prefix: string, change: TextChange): S {
  const base = `${prefix}section.${section.id}`;
  const title = change(`${base}.title`, section.title);
  const intro = change(`${base}.intro`, section.intro);
  const questions = section.questions.map((question) => mapQuestion(question, `${prefix}question.${question.id}`, change));
  return { ...section, title, ...(intro && { intro }), questions };
}

/** A scale with the label of every point given to `change`. */
export function mapScale(scale: Scale, change: TextChange): Scale {
  return {
    ...scale,
    points: scale.points.map((point) => ({ ...point, label: change(`scale.${scale.id}.${point.id}`, point.label) })),
  };
}

function mapQuestion(question: Question, base: string, change: TextChange): Question {
  const text = change(`${base}.text`, question.text);
  const hint = change(`${base}.hint`, question.hint);
  const common = { text, ...(hint && { hint }) };
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return {
        ...question,
        ...common,
        options: question.options.map((option) => mapOption(option, `${base}.option.${option.id}`, change)),
      };
    case 'number':
      return { ...question, ...common, ...(question.unit && { unit: change(`${base}.unit`, question.unit) }) };
    case 'information':
      return {
        ...question,
        ...common,
        ...(question.body && { body: question.body.map((one, i) => change(`${base}.body.${i + 1}`, one)) }),
      };
    case 'scale':
    case 'text':
    case 'date':
      return { ...question, ...common };
  }
}

type Option = Extract<Question, { kind: 'single' }>['options'][number];

function mapOption(option: Option, base: string, change: TextChange): Option {
  const label = change(base, option.label);
  const hint = change(`${base}.hint`, option.hint);
  return { ...option, label, ...(hint && { hint }) };
}
