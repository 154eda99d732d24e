import { itemsOf } from '@poet/core';
import type { Question, Survey } from '@poet/core';

/** Every question of a survey on one page, whatever it depends on: for looking at each of them, and for nothing else. */
export function allAtOnce(survey: Survey): Survey {
  const questions = itemsOf(survey).map(({ question }): Question => {
    const { showIf: _, ...always } = question;
    return always;
  });
  return { ...survey, sections: survey.sections.slice(0, 1).map((section) => ({ ...section, questions })) };
}
