import type { Survey } from '@poet/core';

/** One question of a survey, shown whatever else is answered: for looking at, not for sending. */
export function onlyQuestion(survey: Survey, id: string): Survey {
  const questions = survey.sections.flatMap((section) => section.questions).filter((question) => question.id === id);
  const [section] = survey.sections.filter((one) => questions.some((question) => one.questions.includes(question)));
  if (!section) throw new Error(`The survey ${survey.id} has no question "${id}".`);
  const { showIf: _section, placement: _placement, ...rest } = section;
  return { ...survey, sections: [{ ...rest, questions: questions.map(({ showIf: _, ...question }) => question) }] };
}
