import { noViolations } from '../../test/accessibility.ts';
import { deepEqual, equal, ok } from '../../test/assert.ts';
import { everyKind, surveyOf } from '../../test/definitions.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { localVoice, standInForSpeech } from '../../test/speech-stand-in.ts';
import { closeAll, open, words } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';

const there = new URL('../../../../examples/local-offer/site/films/about-this-survey.webm', import.meta.url).href;
const captions = new URL('../../../../examples/local-offer/site/films/about-this-survey.vtt', import.meta.url).href;
const missing = new URL('./not-there.webm', import.meta.url).href;
const watch = 'Watch a film about this survey (2 minutes)';
const places: HTMLElement[] = [];

// WebKit’s own controls look for a constant of theirs that is not there when a film cannot be played; mocha would take that for ours.
addEventListener('error', (event) => {
  if (event.message.includes('EmptyRanges')) event.stopImmediatePropagation();
});

afterEach(() => {
  closeAll();
  for (const place of places.splice(0)) place.remove();
});

function link(given: Record<string, string>, text = watch): HTMLAnchorElement {
  const made = document.createElement('a');
  for (const [name, value] of Object.entries({ slot: 'film', href: there, ...given })) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}

const whole = { 'data-captions': captions, 'data-transcript': 'film.html' };
const two = surveyOf(everyKind.scale, everyKind.single);

async function openWith(...links: HTMLElement[]): Promise<SurveyHarness> {
  return open({ survey: two, lang: 'en' }, { fallback: links });
}

const video = (survey: SurveyHarness) => survey.root.querySelector('video');

async function pressed(survey: SurveyHarness, name = watch): Promise<HTMLVideoElement> {
  await survey.press(name);
  await survey.until(() => video(survey) !== null, 'the film');
  const shown = video(survey);
  ok(shown);
  return shown;
}

describe('a film about the survey', () => {
  it('is a button on the first page and on no other, and nothing of it is there before it is pressed', async () => {
    const survey = await openWith(link(whole));
    deepEqual(survey.buttons, [watch, 'Continue']);
    equal(video(survey), null);
    await survey.continue();
    deepEqual(survey.buttons, ['Back', 'Continue']);
  });

  it('has its words beside it, pressed or not', async () => {
    const survey = await openWith(link(whole));
    const transcript = () => survey.all<HTMLAnchorElement>('.film a').map((one) => [words(one), one.getAttribute('href')]);
    deepEqual(transcript(), [['Read the film as text', 'film.html']]);
    await pressed(survey);
    ok(transcript().some(([, href]) => href === 'film.html'));
  });

  it('leads nowhere that is no page of the web: sanitisers of pages leave data-transcript as it is', async () => {
    const runs = [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,x',
      'blob:x',
      'vbscript:x',
      'https://',
      'http://[',
    ];
    for (const address of runs) {
      const survey = await openWith(link({ ...whole, 'data-transcript': address, 'data-captions': address }));
      deepEqual(survey.all('.film a').length, 0, address);
      const film = await pressed(survey);
      deepEqual([survey.all('.film a').length, film.querySelectorAll('track').length], [0, 0], address);
      closeAll();
      const other = await openWith(link({ ...whole, href: address }));
      deepEqual(other.buttons, ['Continue'], address);
      closeAll();
    }
  });

  it('becomes a film with controls and captions, which takes the focus', async () => {
    const survey = await openWith(link({ ...whole, lang: 'en-GB' }));
    const film = await pressed(survey);
    deepEqual([film.controls, film.getAttribute('src'), film.getAttribute('aria-label')], [true, there, watch]);
    const [track] = film.querySelectorAll('track');
    deepEqual([track?.kind, track?.getAttribute('src'), track?.srclang, track?.default], ['captions', captions, 'en-GB', true]);
    await survey.until(() => survey.focused === film, 'the focus');
  });

  it('leaves the plain link and a sentence where it cannot be played', async () => {
    const survey = await openWith(link({ ...whole, href: missing }));
    await survey.press(watch);
    await survey.until(() => survey.text.includes('This video cannot be played here.'), 'the sentence');
    equal(video(survey), null);
    const plain = survey.all<HTMLAnchorElement>('.film a').find((one) => words(one) === watch);
    deepEqual([plain?.href, plain?.target], [missing, '_blank'], 'a link that takes nobody away from their answers');
  });

  it('says so where its captions do not come, and goes on', async () => {
    const survey = await openWith(link({ ...whole, 'data-captions': 'not-there.vtt' }));
    const film = await pressed(survey);
    await survey.until(() => survey.text.includes('The subtitles could not be loaded.'), 'the sentence');
    equal(video(survey), film);
  });

  it('asks for leave of another origin only where its captions are there', async () => {
    const near = await openWith(link(whole));
    equal((await pressed(near)).crossOrigin, null);
    closeAll();
    const far = await openWith(link({ ...whole, 'data-captions': 'https://captions.example/a.vtt' }));
    equal((await pressed(far)).crossOrigin, 'anonymous');
  });

  it('is that in the nearest language, else in English, else the first', async () => {
    const english = link({ lang: 'en' }, 'Film');
    const welsh = link({ hreflang: 'cy' }, 'Ffilm');
    const survey = await open({ survey: two, lang: 'cy' }, { fallback: [english, welsh] });
    const shown = () => survey.all('[part=button-film]').map(words);
    deepEqual(shown(), ['Ffilm']);
    for (const [lang, name] of Object.entries({ pl: 'Film', 'en-simple': 'Film', cy: 'Ffilm' })) {
      survey.element.lang = lang;
      await survey.drawn();
      deepEqual(shown(), [name], lang);
    }
    closeAll();
    const only = await open({ survey: two, lang: 'en' }, { fallback: [link({ hreflang: 'bfi' }, 'Signs')] });
    deepEqual(only.all('[part=button-film]').map(words), ['Signs']);
  });

  it('is reported to developers where it has no captions, or no words to read', async () => {
    const survey = await openWith(link({}));
    await pressed(survey);
    const problems = survey.heard('poet-problem');
    deepEqual(
      problems.map(({ code }) => code),
      ['film-without-captions', 'film-without-transcript'],
    );
    ok(problems.every(({ message }) => /WCAG 1\.2\.[23]/.test(message)));
  });

  it('stops what is being read aloud', async () => {
    const { speech, restore } = standInForSpeech(localVoice('en-GB'));
    try {
      const survey = await open(Object.assign({ survey: two, lang: 'en' }, { readAloud: '' }), { fallback: [link(whole)] });
      await survey.until(() => survey.buttons.includes('Read this page aloud'), 'the button');
      await survey.press('Read this page aloud');
      ok(speech.speaking);
      const film = await pressed(survey);
      film.dispatchEvent(new Event('play'));
      ok(!speech.speaking);
    } finally {
      restore();
    }
  });
});

describe('a question in sign language', () => {
  it('has its button above that question and no other, and is asked for no captions', async () => {
    const sign = link({ slot: 'sign', 'data-question': 'single' }, 'Watch in British Sign Language');
    const survey = await openWith(sign);
    deepEqual(survey.buttons, ['Continue']);
    await survey.continue();
    deepEqual(survey.buttons, ['Back', 'Watch in British Sign Language', 'Continue']);
    await pressed(survey, 'Watch in British Sign Language');
    deepEqual(survey.heard('poet-problem'), []);
  });
});

describe('how a film looks', () => {
  for (const lang of ['en', 'ar']) {
    it(`is in order for axe, in 320 px, with a target of 44 px, before it is pressed and after (${lang})`, async () => {
      const place = document.createElement('main');
      place.style.width = '320px';
      document.body.append(place);
      places.push(place);
      const survey = await open({ survey: two, lang }, { within: place, fallback: [link(whole)] });
      const [button] = survey.all('[part=button-film]');
      ok(button && button.getBoundingClientRect().height >= 44);
      await noViolations(place, `a film to come in ${lang}`);
      button.click();
      await survey.until(() => video(survey) !== null, 'the film');
      ok(place.scrollWidth <= place.clientWidth, `It scrolls to ${place.scrollWidth} px.`);
      await noViolations(place, `a film in ${lang}`);
    });
  }
});
