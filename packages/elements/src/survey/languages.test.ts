import { deepEqual, equal, ok } from '../../test/assert.ts';
import { everyKind, surveyOf } from '../../test/definitions.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { closeAll, open, words } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';
import type { PictureSubject } from './pictures.ts';

afterEach(closeAll);

const shipped = { audience: 'young-person', plan: 'ehcp' };

const root = (survey: SurveyHarness) => survey.all('[part=survey]')[0];
const pictures = (survey: SurveyHarness) => survey.all<SVGElement>('[part=picture]');

/** Reads on to a question that has a scale, without answering anything. */
async function toQuestion(survey: SurveyHarness, id: string, onward: string): Promise<void> {
  for (let page = 0; page < 40 && survey.all(`#--question-${id}`).length === 0; page++) await survey.press(onward);
  ok(survey.all(`#--question-${id}`).length === 1, `There is no page with ${id}.`);
}

/** The words in an element that stand on two lines. */
function wordsBrokenIn(element: Element): string[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\p{L}+/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (range.getClientRects().length > 1) broken.push(word);
    }
  }
  return broken;
}

describe('a survey in another language', () => {
  it('has the interface and the questions in Welsh', async () => {
    const survey = await open({ ...shipped, lang: 'cy' });
    await survey.press('Dechrau');
    await toQuestion(survey, 'support-choice', 'Parhau');
    await survey.until(() => survey.buttons.length > 2, 'what the first page does not need');
    deepEqual(survey.buttons, ['Yn ôl', 'Parhau', 'Newid pwy sy’n ateb']);
    equal(survey.all('[lang=en]').length, 0, 'number of parts that stayed English');
  });

  for (const [tag, direction] of [
    ['pl', 'ltr'],
    ['ur', 'rtl'],
    ['ar', 'rtl'],
  ] as const) {
    it(`${tag} is written ${direction}`, async () => {
      const survey = await open({ ...shipped, lang: tag });
      deepEqual([root(survey)?.lang, root(survey)?.dir], [tag, direction]);
      equal(getComputedStyle(root(survey) ?? document.body).direction, direction);
    });
  }

  it('leaves it to the browser to turn the sign of the way back round, which it would otherwise be twice', async () => {
    const signs: string[] = [];
    for (const lang of ['en', 'ar']) {
      const survey = await open({ ...shipped, lang });
      await survey.press(survey.buttons[0] ?? '');
      const [back] = survey.all('[part=button-back]');
      ok(back);
      signs.push(getComputedStyle(back, '::before').content);
    }
    ok(signs[0]?.includes('‹'));
    equal(signs[1], signs[0]);
  });

  it('says of each part that stays English that it is English', async () => {
    const survey = await open({ survey: surveyOf({ ...everyKind.scale, text: { en: 'How was it?' } }), lang: 'ar' });
    const heading = survey.all('[part~=heading]')[0];
    deepEqual(
      [...(heading?.children ?? [])].map((part) => [part.getAttribute('lang'), part.getAttribute('dir'), words(part)]),
      [['en', 'ltr', 'How was it?']],
    );
  });

  it('F43: is told in another language at any question, with the same answers, and sent with the hash of the survey as composed', async () => {
    const survey = await open({ ...shipped, lang: 'en' });
    survey.element.addEventListener('poet-submit', (event) => event.preventDefault());
    await survey.press('Start');
    await survey.choose('I am doing it with help');
    survey.element.lang = 'cy';
    await survey.drawn();
    equal(survey.chosen.length, 1);
    ok(survey.chosen[0] !== 'I am doing it with help');
    survey.element.lang = 'en';
    await survey.drawn();
    deepEqual(survey.chosen, ['I am doing it with help']);
  });

  it('stays as it is where a language cannot be had, and says why to developers', async () => {
    const survey = await open({ ...shipped, lang: 'en' });
    survey.element.lang = 'tlh';
    await survey.drawn();
    ok(survey.buttons.includes('Start'));
  });

  it('speaks two languages in two surveys on one page', async () => {
    const one = await open({ ...shipped, lang: 'cy' });
    const other = await open({ ...shipped, lang: 'pl' });
    one.element.requestUpdate();
    await one.drawn();
    deepEqual([one.buttons, other.buttons], [['Dechrau'], ['Zacznij']]);
  });
});

describe('Easy Read', () => {
  it('has a picture that is described for the question, and one beside each answer that its words describe', async () => {
    const survey = await open({ ...shipped, lang: 'en-simple' });
    await survey.press('Start');
    await toQuestion(survey, 'support-choice', 'Next');
    const [question, ...answers] = pictures(survey);
    equal(question?.getAttribute('role'), 'img');
    ok((question?.getAttribute('aria-label') ?? '') !== '');
    equal(answers.length, 7, 'five points and two ways not to answer');
    for (const answer of answers) equal(answer.getAttribute('aria-hidden'), 'true');
  });

  for (const kind of ['scale', 'text'] as const) {
    it(`shows every answer of the kind "${kind}" when a survey is told in it, and when it is told in plain English again`, async () => {
      const survey = await open({ survey: surveyOf({ ...everyKind[kind], concept: 'support-choice' }), lang: 'en' });
      for (const lang of ['en-simple', 'en', 'en-simple']) {
        survey.element.lang = lang;
        await survey.drawn();
        const heights = survey.all('.option').map((option) => option.getBoundingClientRect().height);
        ok(heights.length >= 2 && heights.every((height) => height >= 44), `${lang}: ${heights.join(', ')} px`);
      }
    });
  }

  it('has a picture beside each option that can be drawn', async () => {
    const survey = await open({ ...shipped, lang: 'en-simple' });
    await survey.press('Start');
    await toQuestion(survey, 'helper', 'Next');
    equal(survey.all('.options [part=picture]').length, 3, 'options with a picture');
    equal(survey.all('.ways [part=picture]').length, 1, 'ways not to answer with a picture');
  });

  it('has no picture beside any answer of a question where one of them has none, so that none draws the eye', async () => {
    const survey = await open({ survey: surveyOf({ ...everyKind.single, concept: 'support-choice' }), lang: 'en-simple' });
    equal(pictures(survey).length, 1, 'the question’s own');
    survey.element.symbols = ({ kind }) => (kind === 'option' ? { src: 'data:,', alt: 'A colour' } : null);
    await survey.drawn();
    deepEqual(
      survey.all<HTMLImageElement>('.options img[part=picture]').map(({ alt }) => alt),
      ['', ''],
    );
    equal(survey.all('.ways [part=picture]').length, everyKind.single.nonSubstantive?.length);
  });

  for (const size of ['21px', '24px', '26px', '32px']) {
    it(`breaks no word of an answer on a narrow telephone, beside its picture or below it, in letters of ${size}`, async () => {
      const place = document.body.appendChild(document.createElement('main'));
      place.style.width = '284px';
      place.style.setProperty('--poet-size', size);
      const survey = await open({ ...shipped, lang: 'en-simple' }, { within: place });
      await survey.press(survey.buttons[0] ?? '');
      await toQuestion(survey, 'need', 'Next');
      const labels = survey.all('.option > span');
      const broken = labels.flatMap((label) => wordsBrokenIn(label));
      const { scrollWidth, clientWidth } = place;
      place.remove();
      deepEqual(broken, []);
      ok(labels.length >= 6 && scrollWidth <= clientWidth, `${labels.length} answers, ${scrollWidth} px wide`);
    });
  }

  it('has no pictures in plain English, and never any outside Easy Read', async () => {
    const survey = await open({ ...shipped, lang: 'en' });
    await survey.press('Start');
    equal(pictures(survey).length, 0);
  });

  it('takes a host’s symbols by concept, and its own pictures for the rest', async () => {
    const wanted: PictureSubject[] = [];
    const survey = await open({ survey: surveyOf({ ...everyKind.scale, concept: 'support-choice' }), lang: 'en-simple' });
    survey.element.symbols = (subject) => {
      wanted.push(subject);
      return subject.kind === 'concept' ? { src: 'data:,', alt: 'Two roads' } : null;
    };
    await survey.drawn();
    const [symbol] = survey.all<HTMLImageElement>('img[part=picture]');
    equal(symbol?.alt, 'Two roads');
    ok(wanted.some((subject) => subject.kind === 'concept' && subject.concept === 'support-choice'));
  });
});
