import type { Question } from '@poet/core';
import { required, surveyOf, surveyOfSections } from './definitions.ts';
import { picturedKinds } from './pictured-kinds.ts';
import { open } from './survey-harness.ts';
import type { SurveyHarness } from './survey-harness.ts';

type Way = (within: HTMLElement) => Promise<SurveyHarness>;
type Step = (survey: SurveyHarness) => Promise<void>;

/** From a question as it is first seen, by these steps. */
const after =
  (question: Question, ...steps: Step[]): Way =>
  async (within) => {
    const survey = await open({ survey: surveyOf(question), lang: 'en' }, { within });
    for (const step of steps) await step(survey);
    return survey;
  };

const choose =
  (...labels: string[]): Step =>
  async (survey) => {
    for (const label of labels) await survey.choose(label);
  };
const write =
  (question: Question, words: string): Step =>
  (survey) =>
    survey.write(String(question.text['en']), words);
const writeDay =
  (...parts: [string, string, string]): Step =>
  async (survey) => {
    for (const [i, label] of ['Day', 'Month', 'Year'].entries()) await survey.write(label, parts[i] ?? '');
  };
const goOn: Step = (survey) => survey.continue();
const sayNothing = choose('I don’t want to say');

const { scale, single, multiple, exclusive, text, line, number, date, information } = picturedKinds;
const tooLong = 'Somebody listens to me. '.repeat(12);

/** Each kind of question by itself: empty, answered, answered without a view, and with each thing that can be wrong with it. */
export const questionStates: Readonly<Record<string, Way>> = {
  scale: after(scale),
  'scale, answered': after(scale, choose('Neither good nor poor')),
  'scale, without a view': after(scale, sayNothing),
  'scale, not answered': after(required(scale), goOn),
  single: after(single),
  'single, answered': after(single, choose('Someone else, for meSomebody who knows me well')),
  'single, without a view': after(single, sayNothing),
  'single, not answered': after(required(single), goOn),
  multiple: after(multiple),
  'multiple, answered': after(multiple, choose('Learning and remembering', 'Moving, seeing or hearing')),
  'multiple, without a view': after(multiple, sayNothing),
  'multiple, not answered': after(required(multiple), goOn),
  'multiple, too many': after({ ...multiple, max: 1 }, choose('Learning and remembering', 'Moving, seeing or hearing'), goOn),
  exclusive: after(exclusive),
  'exclusive, several': after(exclusive, choose('By bus', 'By taxi')),
  'exclusive, none of these': after(exclusive, choose('None of these')),
  text: after(text),
  'text, answered': after(text, write(text, 'Somebody listens to me.')),
  'text, without a view': after(text, sayNothing),
  'text, not answered': after(required(text), goOn),
  'text, too long': after(text, write(text, tooLong), goOn),
  line: after(line),
  'line, answered': after(line, write(line, tooLong)),
  'line, not answered': after(required(line), goOn),
  number: after(number),
  'number, answered': after(number, write(number, '12')),
  'number, without a view': after(number, sayNothing),
  'number, not a number': after(number, write(number, 'a few'), goOn),
  'number, too large': after(number, write(number, '100'), goOn),
  date: after(date),
  'date, answered': after(date, writeDay('27', '3', '2026')),
  'date, without a view': after(date, sayNothing),
  'date, not a date': after(date, writeDay('31', '2', '2026'), goOn),
  'date, too early': after(date, writeDay('1', '1', '2019'), goOn),
  information: after(information),
  'where a section begins': (within) => open({ survey: sectionWithIntro, lang: 'en' }, { within }),
};

const sectionWithIntro = surveyOfSections({
  id: 'support',
  title: { en: 'Your support', ar: 'الدعم الذي تحصل عليه' },
  intro: { en: 'These questions are about the help that you get at school or college.', ar: 'هذه الأسئلة عن المساعدة التي تحصل عليها.' },
  questions: [scale],
});
