import { deepEqual, equal, ok } from '../../test/assert.ts';
import { clubSurvey, everyKind, manyChoices, surveyOf } from '../../test/definitions.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { closeAll, open, words } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';

afterEach(closeAll);

const change = (survey: SurveyHarness, question: string): Promise<void> => survey.press(`Change Change your answer to: ${question}`);
const said = (survey: SurveyHarness): string => words(survey.root.querySelector('[role=status]'));

async function toCheckAnswers(survey: SurveyHarness): Promise<void> {
  for (let i = 0; i < 40 && survey.heading !== 'Check your answers'; i++) await survey.continue();
}

/** What the focus is described by, in words. */
function description({ root, focused }: SurveyHarness): string {
  return words(root.getElementById(focused?.getAttribute('aria-describedby') ?? ''));
}

describe('coming back to check-your-answers from one of them', () => {
  it('is where it was left: at the button of the same answer, which tells the new one, and it is said once that it changed', async () => {
    const survey = await open({ survey: surveyOf(everyKind.text, everyKind.scale, everyKind.number) });
    await toCheckAnswers(survey);
    equal(said(survey), '');
    await change(survey, 'The scale question');
    equal(words(survey.focused), 'The scale question');
    equal(said(survey), 'Question 2 of 3');
    await survey.choose('Bad');
    await survey.continue();
    equal(words(survey.focused), 'Change Change your answer to: The scale question');
    equal(description(survey), 'Bad');
    equal(said(survey), 'Your answer is changed. You are back at all your answers.');
  });

  it('without a change says so', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale, everyKind.number) });
    await survey.choose('Bad');
    await toCheckAnswers(survey);
    await change(survey, 'The scale question');
    await survey.choose('Good');
    await survey.choose('Bad');
    await survey.back();
    equal(words(survey.focused), 'Change Change your answer to: The scale question');
    equal(said(survey), 'Your answer is as it was. You are back at all your answers.');
  });

  it('has the answer in view, with its question, in a list that is longer than the window', async () => {
    const survey = await open({ survey: surveyOf(...manyChoices(30)) });
    await toCheckAnswers(survey);
    await change(survey, 'Question number 30');
    await survey.back();
    const { top, bottom } = survey.focused?.closest('dl > div')?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    ok(top >= 0 && bottom <= innerHeight, `The row is from ${top} to ${bottom} px.`);
  });

  it('comes by what the change has opened, and then to the answer that was changed', async () => {
    const survey = await open({ survey: await clubSurvey() });
    await survey.press('Start');
    await survey.choose('No');
    await toCheckAnswers(survey);
    await change(survey, 'Does your child go to the club?');
    await survey.choose('Yes');
    await survey.continue();
    equal(words(survey.focused), 'On which days?');
    await survey.continue();
    await survey.choose('Good');
    await toCheckAnswers(survey);
    equal(words(survey.focused), 'Change Change your answer to: Does your child go to the club?');
    equal(said(survey), 'Your answer is changed. You are back at all your answers.');
  });

  it('is so for that once: whoever comes by the way of the questions is at the top, and hears nothing more', async () => {
    const survey = await open({ survey: await clubSurvey() });
    await survey.press('Start');
    await survey.choose('No');
    await toCheckAnswers(survey);
    await change(survey, 'Does your child go to the club?');
    await survey.back();
    await survey.continue();
    equal(survey.heading, 'Who filled this in?');
    await survey.back();
    equal(words(survey.focused), 'Check your answers');
    equal(said(survey), '');
  });

  it('is not remembered for the next person', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale) });
    await toCheckAnswers(survey);
    await change(survey, 'The scale question');
    survey.element.reset();
    await survey.drawn();
    await toCheckAnswers(survey);
    equal(words(survey.focused), 'Check your answers');
    deepEqual(
      survey
        .heard('poet-page')
        .map(({ title }) => title)
        .at(-1),
      'Check your answers',
    );
  });
});
