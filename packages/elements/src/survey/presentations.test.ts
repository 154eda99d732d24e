import { deepEqual, equal, ok } from '../../test/assert.ts';
import { everyKind, surveyOf, surveyOfSections } from '../../test/definitions.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { closeAll, open, words } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';

afterEach(closeAll);

const shipped = { audience: 'young-person', plan: 'ehcp' };

const root = (survey: SurveyHarness) => survey.all('[part=survey]')[0] ?? document.body;
const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);

/** What a submission says of how the questions looked, and in which language they were read. */
async function submitted(survey: SurveyHarness): Promise<string> {
  survey.element.addEventListener('poet-submit', (event) => event.preventDefault());
  for (let page = 0; page < 60 && survey.heard('poet-submit').length === 0; page++) {
    const last = survey.all('[data-action=send]')[0] ?? survey.all('[data-action=next]')[0];
    await survey.press(words(last));
  }
  const { submission } = survey.heard('poet-submit')[0] ?? {};
  return `${submission?.presentation} ${submission?.language}`;
}

describe('how the questions look', () => {
  it('can be changed on every page, with nothing on at first', async () => {
    const survey = await open(shipped);
    deepEqual(survey.looks, { 'Easy Read': false, 'Large text': false });
    await survey.press('Start');
    deepEqual(survey.looks, { 'Easy Read': false, 'Large text': false });
  });

  it('changes to Easy Read and back on the same question, and no answer is lost', async () => {
    const survey = await open(shipped);
    await survey.press('Start');
    await survey.choose('I am doing it with help');
    await survey.press('Easy Read');
    equal(root(survey).lang, 'en-simple');
    ok(survey.all('[part=picture]').length > 0, 'There are pictures.');
    deepEqual([survey.looks['Easy Read'], survey.all('input:checked').length], [true, 1]);
    const heights = survey.all('.option').map((option) => option.getBoundingClientRect().height);
    ok(Math.min(...heights) >= 44 && (survey.all('.options')[0]?.getBoundingClientRect().height ?? 0) >= 3 * 44, 'Every choice is seen.');
    await survey.press('Easy Read');
    deepEqual([root(survey).lang, survey.chosen], ['en', ['I am doing it with help']]);
    equal(survey.all('[part=picture]').length, 0, 'number of pictures in the standard presentation');
  });

  it('leaves the focus on the button that changed it', async () => {
    const survey = await open(shipped);
    for (const name of ['Large text', 'Easy Read']) {
      const button = survey.all('[part=button-presentation]').find((one) => words(one) === name);
      button?.focus();
      button?.click();
      await survey.drawn();
      equal(survey.focused, button ?? null);
    }
  });

  it('is larger and stronger in large text, with no other words, and together with Easy Read too', async () => {
    const survey = await open(shipped);
    const before = sizeOf(root(survey));
    await survey.press('Large text');
    ok(sizeOf(root(survey)) >= 1.25 * before, `${before} px became ${sizeOf(root(survey))} px.`);
    deepEqual([root(survey).lang, getComputedStyle(root(survey)).color], ['en', 'rgb(0, 0, 0)']);
    await survey.press('Easy Read');
    deepEqual([root(survey).lang, survey.looks], ['en-simple', { 'Easy Read': true, 'Big text': true }]);
    await survey.press('Big text');
    equal(sizeOf(root(survey)), before);
  });

  it('has strong contrast in large text whatever colours the page has, and those colours again afterwards', async () => {
    const survey = await open(shipped);
    survey.element.style.setProperty('--poet-text', 'rgb(90, 90, 90)');
    const colour = () => getComputedStyle(root(survey)).color;
    await survey.press('Large text');
    equal(colour(), 'rgb(0, 0, 0)');
    await survey.press('Large text');
    equal(colour(), 'rgb(90, 90, 90)');
  });

  it('goes into the submission, as it was when the answers were sealed', async () => {
    const kinds = [
      [[], 'standard en'],
      [['Easy Read'], 'easy-read en-simple'],
      [['Large text'], 'large en'],
      [['Large text', 'Easy Read'], 'easy-read-large en-simple'],
      [['Easy Read', 'Easy Read'], 'standard en'],
    ] as const;
    for (const [pressed, said] of kinds) {
      const survey = await open({ audience: 'young-person', plan: 'sen-support' });
      for (const name of pressed) await survey.press(name);
      equal(await submitted(survey), said);
    }
  });

  it('is what the page asks for, until somebody changes it', async () => {
    const survey = await open({ ...shipped, presentation: 'easy-read-large', lang: 'en-GB' });
    deepEqual([root(survey).lang, survey.looks], ['en-simple', { 'Easy Read': true, 'Big text': true }]);
    await survey.press('Easy Read');
    deepEqual([root(survey).lang, survey.element.presentation], ['en-GB', 'large']);
  });

  it('is Easy Read where the page is in Easy Read, and can be left', async () => {
    const survey = await open({ ...shipped, lang: 'en-simple' });
    equal(survey.looks['Easy Read'], true);
    await survey.press('Easy Read');
    deepEqual([root(survey).lang, survey.looks['Easy Read']], ['en', false]);
  });

  it('is not offered in Easy Read where there is none: for practitioners, in Welsh, in a survey of one’s own without', async () => {
    const without = [
      await open({ audience: 'practitioner', plan: 'ehcp' }),
      await open({ ...shipped, lang: 'cy' }),
      await open({ survey: surveyOf(everyKind.scale) }),
    ];
    for (const survey of without) equal(Object.keys(survey.looks).length, 1);
  });

  it('cannot be changed where the page says "off"', async () => {
    const survey = await open({ ...shipped, presentations: 'off' });
    deepEqual(survey.looks, {});
  });

  it('shows one question at a time in Easy Read, the first of the section that has no answer, and all of them again afterwards', async () => {
    const title = { en: 'Main', 'en-simple': 'Main' };
    const made = surveyOfSections(
      { id: 'first', title, questions: [everyKind.scale, everyKind.single, everyKind.date] },
      { id: 'second', title, questions: [everyKind.text] },
    );
    const survey = await open({ survey: { ...made, title: { ...made.title, 'en-simple': 'A survey' } }, layout: 'section' });
    await survey.choose('Good');
    await survey.press('Easy Read');
    equal(survey.heading, 'The single question');
    await survey.press('Easy Read');
    deepEqual([survey.heading, survey.chosen], ['Main', ['Good']]);
  });
});
