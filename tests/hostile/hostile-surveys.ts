import { compose } from '@poet/core';
import type { Instrument, Parsed, Question, Scale, Section, Survey, Text, Words } from '@poet/core';

/** An instrument with these sections. Synthetic. */
export function instrumentOf(id: string, sections: readonly Section[], scales: readonly Scale[] = []): Instrument {
  const about = { version: '1.0.0', audience: 'parent-carer', plan: 'ehcp', title: { en: 'Strings' } } as const;
  return { format: 'poet-instrument/1', id: `example/${id}`, ...about, scales, sections };
}

/** The same as a survey. */
export function surveyOf(...given: Parameters<typeof instrumentOf>): Survey {
  return take(compose(instrumentOf(...given)));
}

function take<T>(parsed: Parsed<T>): T {
  if (parsed.kind === 'ok') return parsed.value;
  throw new Error(JSON.stringify(parsed.issues));
}

/** Every slot for words in questions that are answered, each with each of the strings: three questions for one. */
export function answeredQuestions(strings: readonly string[]): Section {
  return sectionOf(
    strings.flatMap((words, i): Question[] => [
      {
        ...about(`s${i}`, words),
        kind: 'single',
        required: true,
        hint: { en: [{ strong: words }, { emphasis: words }, { link: 'https://example.org/', words }] },
        options: ['a', 'b'].map((id) => ({ id, label: inEnglish(words), hint: inEnglish(words) })),
      },
      { ...about(`t${i}`, words), kind: 'text', hint: inEnglish(words) },
      { ...about(`n${i}`, words), kind: 'number', unit: inEnglish(words) },
    ]),
  );
}

/** Those of scales, and of words to read. */
export function otherQuestions(strings: readonly string[]): readonly [readonly Section[], readonly Scale[]] {
  const point = (id: string, words: string, polarity: 'positive' | 'negative') => ({ id, label: inEnglish(words), polarity });
  const scales = strings.map((words, i) => ({ id: `k${i}`, points: [point('a', words, 'positive'), point('b', words, 'negative')] }));
  const questions = strings.flatMap((words, i): Question[] => [
    { ...about(`q${i}`, words), kind: 'scale', scale: `k${i}` },
    { ...about(`i${i}`, words), kind: 'information', body: [inEnglish(words), { en: [words, { break: true }, words] }] },
  ]);
  return [[sectionOf(questions)], scales];
}

/** The strings for one page after another: wherever this stands in a survey, each takes its place in turn. */
export const placeholder = 'PLACEHOLDER';

/** The slots that a survey or a section has once, in English and in a translation. */
export const placeholderSection: Section = {
  id: 'main',
  title: { en: placeholder, cy: placeholder },
  intro: { en: placeholder, cy: placeholder },
  questions: [
    { ...about('alone', placeholder), kind: 'text', text: { en: placeholder, cy: placeholder }, hint: { en: 'x', cy: placeholder } },
  ],
};

function sectionOf(questions: readonly Question[]): Section {
  return { id: 'main', title: { en: 'Main' }, questions };
}

function about(id: string, words: Words): { readonly id: string; readonly concept: string; readonly text: Text } {
  return { id, concept: id, text: inEnglish(words) };
}

function inEnglish(words: Words): Text {
  return { en: words };
}
