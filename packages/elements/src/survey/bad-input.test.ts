import type { Question, Survey } from '@poet/core';
import { deepEqual, equal, ok } from '../../test/assert.ts';
import { everyKind, manyChoices, surveyOf } from '../../test/definitions.ts';
import { findLayoutFaults } from '../../test/find-layout-faults.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { localVoice, standInForSpeech } from '../../test/speech-stand-in.ts';
import { closeAll, open, words } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';

const places: HTMLElement[] = [];
const errors: string[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent) =>
  void errors.push(event instanceof ErrorEvent ? event.message : String(event.reason));
addEventListener('error', note);
addEventListener('unhandledrejection', note);
let restore: (() => void) | null = null;

afterEach(() => {
  closeAll();
  restore?.();
  restore = null;
  for (const place of places.splice(0)) place.remove();
  deepEqual(errors.splice(0), [], 'what was thrown');
});

type Given = Parameters<typeof open>[0];

/** A survey on a page as wide as a narrow telephone held upright. */
async function openNarrow(given: Given): Promise<{ survey: SurveyHarness; place: HTMLElement }> {
  const place = document.body.appendChild(document.createElement('main'));
  place.style.width = '320px';
  places.push(place);
  return { survey: await open(given, { within: place }), place };
}

function fits({ survey, place }: { survey: SurveyHarness; place: HTMLElement }): void {
  deepEqual(findLayoutFaults(survey.root), [], 'what is wrong on the page');
  ok(place.scrollWidth <= place.clientWidth, `It scrolls to ${place.scrollWidth} px.`);
}

/** What the Tab key comes to, from the first to the last. A group of radio buttons is one stop, at its first or its chosen one. */
function stops(survey: SurveyHarness): HTMLElement[] {
  return survey.all<HTMLElement>('a[href], button, input, textarea').filter((element) => element.tabIndex >= 0);
}

/** Goes on as Enter in a field does. */
async function pressEnter(survey: SurveyHarness): Promise<void> {
  survey.root.querySelector('form')?.requestSubmit();
  await survey.drawn();
}

const unbroken = 'Donau'.repeat(60);
const title500 = 'A survey about everything that anybody may want to know '.repeat(9).slice(0, 500);

describe('words that are missing', () => {
  const halfTranslated = surveyOf({ ...everyKind.single, text: { en: 'Which colour?', cy: 'Pa liw?' } });

  it('in a language are English, and say so, among those that are there', async () => {
    const shown = await openNarrow({ survey: halfTranslated, lang: 'cy' });
    const { survey } = shown;
    equal(survey.heading, 'Pa liw?');
    deepEqual(survey.choices.slice(0, 2), ['RedLike a post box', 'Blue']);
    equal(survey.root.querySelector('.option [lang]')?.getAttribute('lang'), 'en');
    await survey.choose('Blue');
    await pressEnter(survey);
    deepEqual(survey.answers, [['Pa liw?', 'Blue']]);
    fits(shown);
  });
});

describe('a symbol that does not load', () => {
  it('leaves the words of a question and of its answers, with everything where it fits', async () => {
    const shown = await openNarrow({ survey: surveyOf({ ...everyKind.scale, concept: 'support-choice' }), lang: 'en-simple' });
    const { survey } = shown;
    survey.element.symbols = ({ kind }) => ({ src: 'data:image/png;base64,AAAA', alt: `A picture of a ${kind}` });
    await survey.drawn();
    const symbols = survey.all<HTMLImageElement>('img');
    await survey.until(() => symbols.every(({ complete }) => complete), 'the symbols');
    ok(symbols.length > 3 && symbols.every(({ naturalWidth }) => naturalWidth === 0), `${symbols.length} symbols`);
    equal(symbols[0]?.alt, 'A picture of a concept');
    fits(shown);
    await survey.choose('Good');
    deepEqual(survey.chosen, ['Good']);
  });

  it('and a host’s function that throws takes nothing but its symbols away', async () => {
    const shown = await openNarrow({ survey: surveyOf({ ...everyKind.scale, concept: 'support-choice' }), lang: 'en-simple' });
    const { survey } = shown;
    survey.element.symbols = () => {
      throw new Error('The host has no symbols today.');
    };
    await survey.drawn();
    await survey.choose('Good');
    await pressEnter(survey);
    deepEqual(survey.answers, [['The scale question', 'Good']]);
  });
});

describe('a voice', () => {
  const reads = (survey: Survey) => open({ survey, lang: 'en', readAloud: '' } as Given);

  it('that is not there leaves a survey that can be read and answered, with no button for it', async () => {
    restore = standInForSpeech().restore;
    const survey = await reads(surveyOf(everyKind.scale));
    await import('../aloud/read-aloud.ts');
    await survey.drawn();
    ok(!survey.buttons.some((name) => name.includes('aloud')), survey.buttons.join());
    await survey.choose('Good');
    deepEqual(survey.chosen, ['Good']);
  });

  it('that says nothing of itself leaves its button as it was in the end', async () => {
    const { speech, restore: giveBack } = standInForSpeech(localVoice('en'));
    restore = giveBack;
    const survey = await reads(surveyOf({ ...everyKind.information, text: { en: 'Hi.' }, body: [] }));
    await survey.until(() => survey.buttons.includes('Read this page aloud'), 'the button');
    await survey.press('Read this page aloud');
    ok(survey.buttons.includes('Stop reading'));
    await survey.until(() => survey.buttons.includes('Read this page aloud'), 'the button as before');
    equal(speech.heard[0], 'Hi.');
  });
});

describe('a survey of', () => {
  it('one question goes from it to the end', async () => {
    const shown = await openNarrow({ survey: surveyOf(everyKind.text) });
    const { survey } = shown;
    equal(survey.buttons.includes('Back'), false, 'a way back');
    ok(survey.text.includes('Question 1 of 1'), survey.text);
    fits(shown);
    await pressEnter(survey);
    equal(survey.heading, 'Check your answers');
    fits(shown);
  });

  it('one piece of information and no question can be read, and goes on', async () => {
    const shown = await openNarrow({ survey: surveyOf(everyKind.information) });
    fits(shown);
    await pressEnter(shown.survey);
    fits(shown);
  });

  it('1,000 questions is asked one by one, and says how far it is', async () => {
    const shown = await openNarrow({ survey: surveyOf(...manyChoices(1_000)) });
    const { survey } = shown;
    ok(survey.text.includes('Question 1 of 1000'), survey.text);
    for (let n = 0; n < 3; n++) {
      await survey.choose('Good');
      await pressEnter(survey);
    }
    equal(survey.heading, 'Question number 4');
    fits(shown);
    await survey.back();
    deepEqual(survey.chosen, ['Good']);
  });

  it('1,000 questions on one page can be answered at its end', async () => {
    const { survey, place } = await openNarrow({ survey: surveyOf(...manyChoices(1_000)), layout: 'section' });
    equal(survey.all('fieldset').length, 1_000);
    survey.all<HTMLInputElement>('input[name=q1000]')[1]?.click();
    await survey.drawn();
    deepEqual(survey.chosen, ['So-so']);
    ok(place.scrollWidth <= place.clientWidth, `It scrolls to ${place.scrollWidth} px.`);
  });
});

describe('words that are too long', () => {
  const options = [
    { id: 'one', label: { en: unbroken }, hint: { en: unbroken } },
    { id: 'two', label: { en: 'Two' } },
  ];
  const longest: readonly [string, Question][] = [
    ['a question of 500 characters', { ...everyKind.single, text: { en: title500 } }],
    ['a question without a space', { ...everyKind.scale, text: { en: unbroken } }],
    ['a hint without a space', { ...everyKind.text, hint: { en: unbroken } }],
    ['one option without a space, with a hint without one', { ...everyKind.single, options }],
    ['several such options', { ...everyKind.multiple, options }],
    ['a unit without a space', { ...everyKind.number, unit: { en: unbroken } }],
    ['a paragraph without a space', { ...everyKind.information, body: [{ en: unbroken }] }],
  ];
  for (const lang of ['en', 'en-simple', 'ar']) {
    for (const [what, question] of longest) {
      it(`fit into 320 px: ${what}, in "${lang}"`, async () => {
        const shown = await openNarrow({ survey: surveyOf(question), lang });
        fits(shown);
        ok(words(shown.survey.root).includes(unbroken) || shown.survey.text.includes(title500.trim()), 'They are all there.');
        ok(stops(shown.survey).length > 0, 'The Tab key comes to something.');
        await pressEnter(shown.survey);
        fits(shown);
      });
    }
  }

  it('fit into 320 px as the title of a survey and of a section, and as an answer', async () => {
    const survey = surveyOf(everyKind.line);
    const sections = survey.sections.map((section) => ({ ...section, title: { en: unbroken }, intro: { en: unbroken } }));
    const shown = await openNarrow({ survey: { ...survey, title: { en: title500 }, sections } });
    fits(shown);
    await shown.survey.write('The line question', unbroken);
    fits(shown);
    await pressEnter(shown.survey);
    ok(shown.survey.text.includes(unbroken), 'The answer is there.');
    fits(shown);
  });
});

describe('an answer of 10,000 characters', () => {
  it('is scrolled in its box, so that the way on stays near', async () => {
    const shown = await openNarrow({ survey: surveyOf({ ...everyKind.text, maxLength: 10_000 }) });
    const { survey } = shown;
    await survey.write('The text question', 'On and on. '.repeat(909));
    const { clientHeight, scrollHeight } = survey.field('The text question');
    ok(clientHeight < 500 && scrollHeight > clientHeight, `${scrollHeight} px in ${clientHeight} px`);
    await pressEnter(survey);
    equal(survey.heading, 'Check your answers');
    fits(shown);
  });
});

describe('words that run the other way', () => {
  const arabic = 'كيف كان الدعم؟';
  const question = { ...everyKind.scale, text: { en: `${arabic} (How was "${arabic}"?)` }, hint: { en: arabic } };

  for (const lang of ['en', 'ar']) {
    it(`within a question that is told in "${lang}" leave the page as it runs`, async () => {
      const shown = await openNarrow({ survey: surveyOf(question), lang });
      const { survey } = shown;
      equal(survey.root.querySelector('.survey')?.getAttribute('dir'), lang === 'ar' ? 'rtl' : 'ltr');
      fits(shown);
      const [choice] = survey.all<HTMLInputElement>('.option > input');
      choice?.focus();
      equal(survey.focused, choice ?? null, 'focus');
      await survey.choose('Good');
      await pressEnter(survey);
      fits(shown);
    });
  }

  it('in an answer are kept as they were written', async () => {
    const shown = await openNarrow({ survey: surveyOf(everyKind.line) });
    await shown.survey.write('The line question', `abc ${arabic} \u202Edef`);
    await shown.survey.continue();
    ok(shown.survey.text.includes(arabic), shown.survey.text);
    fits(shown);
  });
});
