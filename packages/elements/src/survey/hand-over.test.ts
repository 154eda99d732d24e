import { deepEqual, equal, ok } from '../../test/assert.ts';
import { noViolations } from '../../test/accessibility.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { closeAll, open, words } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';

afterEach(closeAll);

const change = 'Change who is answering';
const alone = 'I am doing it on my own';
const someoneElse = 'Someone else is doing it for me';

/** A young person's survey, after the question that asks who fills it in. */
async function answeredBy(label: string, more: Parameters<typeof open>[0] = {}): Promise<SurveyHarness> {
  const survey = await open({ audience: 'young-person', plan: 'ehcp', ...more });
  await survey.press('Start');
  await survey.choose(label);
  await survey.continue();
  await survey.until(() => survey.all('.who').length === 1, 'who is answering');
  return survey;
}

const who = (survey: SurveyHarness) => words(survey.all('.who .hint')[0]);

describe('who is answering', () => {
  it('is said on every page after it was asked, in the words of the question', async () => {
    const survey = await answeredBy(someoneElse);
    equal(who(survey), someoneElse);
    await survey.continue();
    equal(who(survey), someoneElse);
  });

  it('can change at any question: the person comes back to the same question, and the focus with them', async () => {
    const survey = await answeredBy(someoneElse);
    const { heading } = survey;
    await survey.press(change);
    deepEqual([survey.heading, words(survey.focused)], ['Who is answering from now on?', 'Who is answering from now on?']);
    await noViolations(survey.element, 'handing over');
    await survey.press(alone);
    deepEqual([survey.heading, words(survey.focused), who(survey)], [heading, heading, alone]);
  });

  it('stays as it was for who goes back', async () => {
    const survey = await answeredBy(someoneElse);
    const { heading } = survey;
    await survey.press(change);
    await survey.back();
    deepEqual([survey.heading, who(survey)], [heading, someoneElse]);
  });

  it('leaves with the answers: those from before the young person took over are the helper’s', async () => {
    const survey = await answeredBy(someoneElse);
    survey.element.addEventListener('poet-submit', (event) => event.preventDefault());
    await survey.choose('11 to 15');
    await survey.continue();
    await survey.press(change);
    await survey.press(alone);
    await survey.choose('Learning and remembering');
    for (let page = 0; page < 60 && survey.heard('poet-submit').length === 0; page++) {
      await survey.press(words(survey.all('[data-action=send]')[0] ?? survey.all('[data-action=next]')[0]));
    }
    const { submission } = survey.heard('poet-submit')[0] ?? {};
    deepEqual([submission?.helper, submission?.answeredBy], ['alone', { helper: 'someone-else', age: 'someone-else' }]);
  });

  it('is not asked of those who are not asked who they are', async () => {
    const survey = await open({ audience: 'practitioner', plan: 'ehcp' });
    for (let page = 0; page < 4; page++) await survey.press(words(survey.all('[data-action=next]')[0]));
    equal(survey.all('.who').length, 0);
  });

  it('has pictures in Easy Read, and large targets in 320 px', async () => {
    const place = document.createElement('div');
    place.className = 'narrow';
    const survey = await answeredBy(someoneElse);
    await survey.press('Easy Read');
    await survey.press(change);
    const buttons = survey.all('[data-action=hand-over]');
    deepEqual(
      buttons.map((button) => button.querySelectorAll('[part=picture]').length),
      [1, 1, 1],
    );
    ok(buttons.every((button) => button.getBoundingClientRect().height >= 44));
    await noViolations(survey.element, 'handing over in Easy Read');
  });
});
