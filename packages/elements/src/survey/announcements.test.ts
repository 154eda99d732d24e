import { deepEqual, equal } from '../../test/assert.ts';
import { clubSurvey, everyKind, required, surveyOf } from '../../test/definitions.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { closeAll, open, words } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';

afterEach(closeAll);

const liveRegions = '[role=status], [role=alert], [role=log], [aria-live], output';

/** Everything that live regions of the survey have said since this began, in order: new words in one, and a new one with its words. */
function listenTo(survey: SurveyHarness): () => readonly string[] {
  const said: string[] = [];
  const hear = (records: MutationRecord[]): void => {
    for (const { target, addedNodes } of records) {
      const around = target.parentElement?.closest(liveRegions) ?? (target instanceof Element ? target.closest(liveRegions) : null);
      const added = [...addedNodes].flatMap((node) =>
        node instanceof Element ? [...(node.matches(liveRegions) ? [node] : []), ...node.querySelectorAll(liveRegions)] : [],
      );
      for (const region of around && addedNodes.length > 0 ? [around] : added)
        if (words(region) !== '') said.push(`${region.role ?? ''}: ${words(region)}`);
    }
  };
  const observer = new MutationObserver(hear);
  observer.observe(survey.root, { subtree: true, childList: true, characterData: true });
  return () => {
    hear(observer.takeRecords());
    return said.splice(0);
  };
}

describe('what is said without being asked', () => {
  it('is nothing on load, in the one place for it, which is there before its words and stays', async () => {
    const survey = await open({ survey: await clubSurvey() });
    const [place, ...others] = survey.all(liveRegions);
    deepEqual(others, []);
    equal(place?.getAttribute('role'), 'status');
    equal(words(place), '');
    await survey.press('Start');
    await survey.choose('No');
    await survey.continue();
    deepEqual(survey.all(liveRegions), [place]);
  });

  it('is one polite line for each new page: how far the person is', async () => {
    const survey = await open({ survey: await clubSurvey() });
    const said = listenTo(survey);
    await survey.press('Start');
    deepEqual(said(), ['status: Question 1 of 3']);
    await survey.choose('Yes');
    deepEqual(said(), []);
    await survey.continue();
    deepEqual(said(), ['status: Question 2 of 7']);
    await survey.back();
    deepEqual(said(), ['status: Question 1 of 7']);
  });

  it('is nothing besides the heading on check-your-answers, on the way and in the end', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale) });
    survey.element.addEventListener('poet-submit', (event) => event.waitUntil(Promise.resolve()));
    const said = listenTo(survey);
    await survey.continue();
    equal(words(survey.focused), 'Check your answers');
    await survey.press('Send my answers');
    await survey.until(() => survey.heading.startsWith('Thank you'), 'sent');
    equal(words(survey.focused), survey.heading);
    deepEqual(said(), []);
  });

  it('is what is wrong, once, in the summary that has the focus and a link for each', async () => {
    const survey = await open({ survey: surveyOf(everyKind.number, required(everyKind.scale)) });
    await survey.continue();
    const said = listenTo(survey);
    await survey.continue();
    deepEqual(said(), ['alert: There is a problem Choose an answer']);
    equal(survey.focused?.getAttribute('role'), 'alert');
    deepEqual(survey.problems, ['Choose an answer']);
    const [link] = survey.all<HTMLAnchorElement>('[role=alert] a');
    equal(words(survey.root.getElementById(link?.hash.slice(1) ?? '')?.querySelector('legend')), 'The scale question');
    await survey.choose('Good');
    deepEqual(said(), []);
  });

  it('is one line when an answer was changed from check-your-answers', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale) });
    await survey.continue();
    const said = listenTo(survey);
    await survey.press('Change Change your answer to: The scale question');
    deepEqual(said(), ['status: Question 1 of 1']);
    await survey.choose('Good');
    await survey.continue();
    deepEqual(said(), ['status: Your answer is changed. You are back at all your answers.']);
  });
});
