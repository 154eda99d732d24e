import { hashOfText } from '@poet/core';
import { noViolations } from '../../test/accessibility.ts';
import { deepEqual, equal, match, ok } from '../../test/assert.ts';
import { everyKind, surveyOf } from '../../test/definitions.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { closeAll, open, words } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';
import { todayInLondon } from '../survey/today-in-london.ts';

afterEach(closeAll);

const [yes, no] = ['Yes, I want to take part', 'No, thank you'];
const standIn = (what: string) => `${location.origin}/stand-in/${what}`;

/** A notice in a language. Synthetic. */
function noticeOf(text: string, lang = ''): HTMLElement {
  const notice = document.createElement('div');
  notice.slot = 'notice';
  if (lang) notice.lang = lang;
  notice.append(...text.split('\n').map((line) => Object.assign(document.createElement('p'), { textContent: line })));
  return notice;
}

const english = noticeOf('The council asks you about your support.\n  It keeps your answers for   two years.', 'en');

async function openWith(notices: readonly HTMLElement[], given: { lang?: string; endpoint?: string } = {}): Promise<SurveyHarness> {
  const survey = surveyOf(everyKind.text);
  return open({ survey, lang: 'en', ...given }, { fallback: notices.map((notice) => notice.cloneNode(true)) });
}

/** The notices that somebody sees. */
const shown = (survey: SurveyHarness) =>
  [...survey.element.querySelectorAll<HTMLElement>('[slot=notice]')].filter((notice) => notice.checkVisibility()).map(words);

/** To the next page, in whatever language the button is. */
async function goOn(survey: SurveyHarness): Promise<void> {
  survey.all('[data-action=next]')[0]?.click();
  await survey.drawn();
}

/** The submission that is sent from here on. */
async function sent(survey: SurveyHarness) {
  survey.element.addEventListener('poet-submit', (event) => event.waitUntil(Promise.resolve()));
  await survey.write('The text question', 'Private');
  await goOn(survey);
  await goOn(survey);
  await survey.until(() => survey.heard('poet-sent').length === 1, 'sent');
  return survey.heard('poet-submit')[0]?.submission;
}

describe('a notice before the first question', () => {
  it('is shown with two buttons of one size and kind, and no question', async () => {
    const survey = await openWith([english]);
    equal(survey.heading, 'Before you start');
    deepEqual(shown(survey), ['The council asks you about your support. It keeps your answers for two years.']);
    deepEqual(survey.buttons, [yes, no]);
    equal(survey.all('textarea').length, 0);
    const [one, other] = survey.all('button.secondary').map((button) => ({ button, box: button.getBoundingClientRect() }));
    ok(one && other);
    equal(one.button.className, other.button.className);
    deepEqual([one.box.width, one.box.height], [other.box.width, other.box.height]);
    equal(survey.heard('poet-page')[0]?.status, 'asking');
    await noViolations(survey.element, 'the choice to take part');
  });

  it('goes on to the first question for whoever takes part, and their answers leave with what they were told', async () => {
    const survey = await openWith([english]);
    await survey.press(yes);
    equal(survey.heading, 'The text question');
    equal(words(survey.focused), 'The text question');
    const submission = await sent(survey);
    deepEqual(submission?.participation, {
      notice: hashOfText('The council asks you about your support. It keeps your answers for two years.'),
      language: 'en',
      presentation: 'standard',
      choice: 'take-part',
      chosenOn: todayInLondon(),
    });
  });

  it('ends kindly for whoever does not: nothing is kept, nothing is sent, and the way back asks again', async () => {
    const before = performance.getEntriesByType('resource').filter(({ name }) => name.includes('stand-in')).length;
    const kept = await recordsKept();
    const survey = await openWith([english], { endpoint: standIn('accept') });
    await survey.press(no);
    equal(survey.heading, 'That is fine');
    equal(words(survey.focused), 'That is fine');
    match(survey.text, /You are not taking part\. Nothing was kept, and nothing was sent\./);
    equal(survey.element.submission(), null);
    equal(survey.heard('poet-submit').length, 0);
    equal(performance.getEntriesByType('resource').filter(({ name }) => name.includes('stand-in')).length, before);
    equal(survey.heard('poet-page').at(-1)?.status, 'declined');
    equal(await recordsKept(), kept);
    await survey.press('Go back');
    deepEqual([survey.heading, ...survey.buttons], ['Before you start', yes, no]);
  });

  it('is there again for the next person', async () => {
    const survey = await openWith([english]);
    await survey.press(yes);
    await survey.write('The text question', 'Private');
    survey.element.reset();
    await survey.drawn();
    equal(survey.heading, 'Before you start');
    await survey.press(yes);
    equal(survey.field('The text question').value, '');
  });

  it('is shown in the language of the survey, whichever the page’s own style sheets would show', async () => {
    const welsh = noticeOf('Mae’r cyngor yn gofyn i chi.', 'cy');
    const survey = await openWith([english, welsh], { lang: 'cy' });
    deepEqual(shown(survey), ['Mae’r cyngor yn gofyn i chi.']);
    deepEqual(survey.buttons, ['Ydw, rydw i eisiau cymryd rhan', 'Na, dim diolch']);
    survey.element.lang = 'en';
    await survey.until(() => survey.heading === 'Before you start', 'English');
    deepEqual(shown(survey), [words(english)]);
    survey.element.lang = 'cy';
    await survey.until(() => survey.heading === 'Cyn i chi ddechrau', 'Welsh');
    await survey.press('Ydw, rydw i eisiau cymryd rhan');
    survey.element.addEventListener('poet-submit', (event) => event.preventDefault());
    await goOn(survey);
    await goOn(survey);
    await survey.until(() => survey.heard('poet-submit').length === 1, 'sealed');
    const record = survey.heard('poet-submit')[0]?.submission.participation;
    deepEqual([record?.language, record?.notice], ['cy', hashOfText('Mae’r cyngor yn gofyn i chi.')]);
  });

  it('says in its record that it was read in Easy Read, by whoever turned that on first', async () => {
    const simple = noticeOf('We ask about your support. You can say no.', 'en-simple');
    const survey = await openWith([english, simple], { lang: 'en-simple' });
    deepEqual(shown(survey), ['We ask about your support. You can say no.']);
    await survey.press(yes);
    const record = (await sent(survey))?.participation;
    deepEqual([record?.language, record?.presentation], ['en-simple', 'easy-read']);
  });

  it('in a language that runs the other way than the survey runs its own way', async () => {
    const survey = await openWith([english], { lang: 'ar' });
    const [notice] = survey.element.querySelectorAll('[slot=notice]');
    equal(getComputedStyle(survey.all('h2')[0] ?? survey.element).direction, 'rtl');
    equal(notice && getComputedStyle(notice).direction, 'ltr');
  });

  it('is no part of a survey whose page has none', async () => {
    const survey = await openWith([]);
    equal(survey.heading, 'The text question');
    const submission = await sent(survey);
    ok(submission && !('participation' in submission));
  });
});

/** How many records this site keeps on the device. */
async function recordsKept(): Promise<number> {
  let count = 0;
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answerOf(indexedDB.open(name));
    for (const store of database.objectStoreNames) count += await answerOf(database.transaction(store).objectStore(store).count());
    database.close();
  }
  return count;
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('The device does not say.'));
  });
}
