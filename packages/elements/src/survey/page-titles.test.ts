import { deepEqual, equal } from '../../test/assert.ts';
import { everyKind, required, surveyOf } from '../../test/definitions.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { closeAll, open } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';

afterEach(closeAll);

const offered = (survey: SurveyHarness): string[] => survey.heard('poet-page').map(({ status, title }) => `${status}: ${title}`);

describe('the title of a page, for the host', () => {
  it('is offered of the first page on, together with word that the survey is ready', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale) });
    deepEqual(
      survey.events.map(({ type }) => type),
      ['poet-ready', 'poet-page'],
    );
    deepEqual(offered(survey), ['filling: The scale question']);
  });

  it('is offered of check-your-answers, sending and the confirmation', async () => {
    let arrive = () => {};
    const survey = await open({ survey: surveyOf(everyKind.scale) });
    survey.element.addEventListener('poet-submit', (event) => event.waitUntil(new Promise<void>((resolve) => (arrive = resolve))));
    await survey.continue();
    await survey.press('Send my answers');
    arrive();
    await survey.until(() => survey.heard('poet-sent').length === 1, 'sent');
    deepEqual(offered(survey).slice(1), [
      'filling: Check your answers',
      'sending: Sending your answers',
      'sent: Thank you. Your answers have been sent.',
    ]);
    deepEqual(
      survey.heard('poet-page').map(({ page }) => page),
      ['scale', 'check-answers', 'sending', 'sent'],
    );
  });

  it('is offered while the answers wait to be sent', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale), endpoint: `${location.origin}/stand-in/never` });
    await survey.continue();
    await survey.press('Send my answers');
    await survey.until(() => survey.heading === 'Your answers are not sent yet', 'waiting');
    equal(offered(survey).at(-1), 'waiting: Your answers are not sent yet');
  });

  it('is offered when the answers are kept because they were refused', async () => {
    const survey = await open({ survey: surveyOf(everyKind.scale), endpoint: `${location.origin}/stand-in/refuse` });
    await survey.continue();
    await survey.press('Send my answers');
    await survey.until(() => survey.heard('poet-problem').length === 1, 'refused');
    equal(offered(survey).at(-1), 'parked: We have kept your answers, but could not send them');
  });

  it('says first that there is a problem, as long as the page says so', async () => {
    const survey = await open({ survey: surveyOf(required(everyKind.scale), everyKind.text) });
    await survey.continue();
    equal(offered(survey).at(-1), 'filling: There is a problem: The scale question');
    await survey.choose('Good');
    equal(offered(survey).at(-1), 'filling: The scale question');
    await survey.continue();
    deepEqual(offered(survey).slice(1), [
      'filling: There is a problem: The scale question',
      'filling: The scale question',
      'filling: The text question',
    ]);
  });

  it('comes in the language that is shown, and again in another one', async () => {
    const survey = await open({ survey: surveyOf(required(everyKind.scale)), lang: 'cy' });
    await survey.press('Parhau');
    equal(offered(survey).at(-1), 'filling: Mae problem wedi codi: The scale question');
    survey.element.lang = 'pl';
    await survey.drawn();
    equal(offered(survey).at(-1), 'filling: Coś trzeba poprawić: The scale question');
  });

  it('is only offered: the title of the document is the host’s, from the first page to the last', async () => {
    const title = document.title;
    const changes: unknown[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    const survey = await open({ survey: surveyOf(required(everyKind.scale)) });
    survey.element.addEventListener('poet-submit', (event) => event.waitUntil(Promise.resolve()));
    await survey.continue();
    await survey.choose('Good');
    await survey.continue();
    await survey.press('Send my answers');
    await survey.until(() => survey.heard('poet-sent').length === 1, 'sent');
    deepEqual([document.title, changes.concat(observer.takeRecords())], [title, []]);
  });
});
