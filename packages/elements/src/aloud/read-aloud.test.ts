import { noViolations } from '../../test/accessibility.ts';
import { deepEqual, equal, ok } from '../../test/assert.ts';
import { everyKind, required, surveyOf, surveyOfSections } from '../../test/definitions.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { localVoice, remoteVoice, standInForSpeech } from '../../test/speech-stand-in.ts';
import type { SpeechStandIn, StandInVoice } from '../../test/speech-stand-in.ts';
import { closeAll, open, words } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';

const read = 'Read this page aloud';
const stop = 'Stop reading';
const british = localVoice('en-GB');
const ways = ['I don’t know', 'I don’t want to say'];
const scalePage = ['The scale question', 'A hint for scale', 'Good', 'So-so', 'Bad', ...ways];

let restore: (() => void) | null = null;
const places: HTMLElement[] = [];

afterEach(() => {
  closeAll();
  restore?.();
  restore = null;
  for (const place of places.splice(0)) place.remove();
});

function withVoices(...voices: StandInVoice[]): SpeechStandIn {
  const standIn = standInForSpeech(...voices);
  restore = standIn.restore;
  return standIn.speech;
}

type Given = Parameters<typeof open>[0] & { readAloud?: string | null };

/** Opens a survey in which read-aloud is on, unless something else is given. */
async function openAloud(given: Given, within: HTMLElement = document.body): Promise<SurveyHarness> {
  return open({ readAloud: '', lang: 'en', ...given }, { within });
}

async function openScale(within?: HTMLElement): Promise<SurveyHarness> {
  const survey = await openAloud({ survey: surveyOf(everyKind.scale, everyKind.single) }, within);
  await survey.until(() => survey.buttons.includes(read), 'the button');
  return survey;
}

/** Long enough for what was asked for to be fetched and drawn. */
async function settled(survey: SurveyHarness): Promise<void> {
  await import('./read-aloud.ts');
  for (let n = 0; n < 5; n++) await new Promise((resolve) => setTimeout(resolve));
  await survey.drawn();
}

/** The words that are marked as being read. */
function marked(survey: SurveyHarness): string {
  const [range] = 'highlights' in CSS ? [...(CSS.highlights.get('poet-aloud') ?? [])] : [];
  return range ? range.toString().replaceAll(/\s+/g, ' ').trim() : words(survey.root.querySelector('.poet-aloud'));
}

describe('the button that reads a page aloud', () => {
  it('is not there where nothing asks for it', async () => {
    withVoices(british);
    const survey = await openAloud({ survey: surveyOf(everyKind.scale), readAloud: null });
    await settled(survey);
    deepEqual(survey.buttons, ['Continue']);
  });

  it('is not there where the device has no voice, or only voices that send the words away', async () => {
    for (const voices of [[], [remoteVoice('en-GB')], [localVoice('pl-PL')]]) {
      withVoices(...voices);
      const survey = await openAloud({ survey: surveyOf(everyKind.scale) });
      await settled(survey);
      deepEqual(survey.buttons, ['Continue']);
      closeAll();
      restore?.();
    }
  });

  it('is not there in a browser without speech', async () => {
    withVoices();
    Reflect.deleteProperty(globalThis, 'speechSynthesis');
    const survey = await openAloud({ survey: surveyOf(everyKind.scale) });
    await settled(survey);
    deepEqual(survey.buttons, ['Continue']);
  });

  it('comes when the voices come late', async () => {
    const speech = withVoices();
    const survey = await openAloud({ survey: surveyOf(everyKind.scale) });
    await settled(survey);
    deepEqual(survey.buttons, ['Continue']);
    speech.learn(british);
    await survey.drawn();
    deepEqual(survey.buttons, [read, 'Continue']);
  });

  it('is there in Easy Read without being asked for, unless it is switched off', async () => {
    withVoices(british);
    const survey = await openAloud({ survey: surveyOf(everyKind.scale), lang: 'en-simple', readAloud: null });
    await survey.until(() => survey.all('[part~=button-read-aloud]:enabled').length === 1, 'the button');
    survey.element.readAloud = 'off';
    await survey.drawn();
    equal(survey.all('[part~=button-read-aloud]:enabled').length, 0);
  });

  it('needs a voice for each language on the page', async () => {
    const speech = withVoices(localVoice('pl-PL'));
    const survey = await openAloud({ survey: surveyOf(everyKind.scale), lang: 'pl' });
    await settled(survey);
    equal(survey.all('[part~=button-read-aloud]:enabled').length, 0, 'number of buttons while nobody can read the English');
    speech.learn(localVoice('pl-PL'), british);
    await survey.drawn();
    survey.all('[part~=button-read-aloud]:enabled')[0]?.click();
    speech.sayAll();
    deepEqual([...new Set(speech.languages)], ['en-GB', 'pl-PL']);
  });

  it('is there once on a page of many questions, and not on check-your-answers', async () => {
    const speech = withVoices(british);
    const survey = await openAloud({ survey: surveyOf(everyKind.scale, everyKind.information), layout: 'section' });
    await survey.until(() => survey.buttons.includes(read), 'the button');
    equal(survey.all('[part~=button-read-aloud]:enabled').length, 1);
    await survey.press(read);
    deepEqual(speech.sayAll(), ['Main', ...scalePage, 'The information question', 'Read this.', 'And this.']);
    await survey.continue();
    ok(!survey.buttons.includes(read));
  });
});

describe('reading aloud', () => {
  it('says nothing until it is asked, then the question, its hint and each answer, and ends by itself', async () => {
    const speech = withVoices(british);
    const survey = await openScale();
    deepEqual(speech.heard, []);
    await survey.press(read);
    deepEqual(speech.heard, ['The scale question'], 'heard at first');
    ok(survey.buttons.includes(stop));
    deepEqual(speech.sayAll(), scalePage);
    await survey.drawn();
    ok(survey.buttons.includes(read));
    equal(marked(survey), '');
  });

  it('marks what is being said, sentence by sentence', async () => {
    const speech = withVoices(british);
    const two = { ...everyKind.single, hint: { en: ['One ', { strong: 'thing' }, '. Then another.'] } };
    const survey = await openAloud({ survey: surveyOf(two) });
    await survey.until(() => survey.buttons.includes(read), 'the button');
    await survey.press(read);
    const seen: string[] = [];
    while (speech.speaking) {
      seen.push(marked(survey));
      speech.sayIt();
    }
    const sentences = ['The single question', 'One thing.', 'Then another.', 'Red', 'Like a post box', 'Blue', ...ways];
    deepEqual(speech.heard, sentences);
    if ('highlights' in CSS) deepEqual(seen, sentences, 'marked words');
    else ok(seen.every((one) => one !== ''));
  });

  it('marks the element where the browser has no highlights, with a line under it and nothing moved', async () => {
    withVoices(british);
    const highlight = Object.getOwnPropertyDescriptor(globalThis, 'Highlight');
    Reflect.deleteProperty(globalThis, 'Highlight');
    try {
      const survey = await openScale();
      const boxes = () => survey.all('.questions *').map((element) => JSON.stringify(element.getBoundingClientRect()));
      const before = boxes();
      await survey.press(read);
      const [element] = survey.all('.poet-aloud');
      ok(element);
      equal(words(element), 'The scale question');
      ok(getComputedStyle(element).textDecorationLine.includes('underline'));
      deepEqual(boxes(), before, 'boxes');
      await survey.press(stop);
      equal(survey.all('.poet-aloud').length, 0);
    } finally {
      if (highlight) Object.defineProperty(globalThis, 'Highlight', highlight);
    }
  });

  it('stops at a press, at the same button, which keeps the focus', async () => {
    const speech = withVoices(british);
    const survey = await openScale();
    const [button] = survey.all('[part~=button-read-aloud]:enabled');
    button?.focus();
    await survey.press(read);
    await survey.press(stop);
    deepEqual(speech.heard, ['The scale question', '(cancel)']);
    equal(survey.focused, button ?? null, 'focus');
    equal(marked(survey), '');
  });

  it('stops when something is answered', async () => {
    const speech = withVoices(british);
    const survey = await openScale();
    await survey.press(read);
    await survey.choose('Good');
    ok(!speech.speaking);
    await survey.until(() => survey.buttons.includes(read), 'the button as before');
    deepEqual(survey.chosen, ['Good']);
  });

  it('stops when the page changes, and does not begin by itself on the next', async () => {
    const speech = withVoices(british);
    const survey = await openScale();
    await survey.press(read);
    await survey.continue();
    equal(survey.heading, 'The single question');
    ok(!speech.speaking);
    ok(survey.buttons.includes(read));
    deepEqual(speech.heard, ['The scale question', '(cancel)']);
  });

  it('stops when the page turns out not to be in order, so that what is wrong can be heard', async () => {
    const speech = withVoices(british);
    const survey = await openAloud({ survey: surveyOf(required(everyKind.scale)) });
    await survey.until(() => survey.buttons.includes(read), 'the button');
    await survey.press(read);
    await survey.continue();
    equal(survey.problems.length, 1);
    ok(!speech.speaking);
  });

  it('stops when the survey is begun again, taken off the page, and when the page is left', async () => {
    const speech = withVoices(british);
    const survey = await openScale();
    const ends: (() => void)[] = [() => survey.element.reset(), () => dispatchEvent(new Event('pagehide')), () => survey.element.remove()];
    for (const end of ends) {
      await survey.press(read);
      ok(speech.speaking);
      end();
      await survey.drawn();
      ok(!speech.speaking);
    }
    document.body.append(survey.element);
    await survey.drawn();
    await survey.press(read);
    ok(speech.speaking, 'It reads again where it is put back.');
  });

  it('goes on where a voice says nothing of itself', async () => {
    const speech = withVoices(british);
    const question = { ...everyKind.scale, text: { en: 'How?' }, hint: { en: 'Say.' } };
    const survey = await openAloud({ survey: surveyOf(question) });
    await survey.until(() => survey.buttons.includes(read), 'the button');
    await survey.press(read);
    await survey.until(() => speech.heard.length > 1, 'the next sentence');
    deepEqual(speech.heard, ['How?', '(cancel)', 'Say.']);
    ok(survey.buttons.includes(stop));
  });

  it('leaves the voice to the survey that asked last', async () => {
    const speech = withVoices(british);
    const [one, other] = [await openScale(), await openScale()];
    await one.press(read);
    await other.press(read);
    await one.drawn();
    ok(one.buttons.includes(read));
    ok(other.buttons.includes(stop));
    deepEqual(speech.heard, ['The scale question', '(cancel)', 'The scale question']);
    one.element.remove();
    ok(speech.speaking, 'The other goes on.');
  });

  it('gives way where something else on the page takes the voice', async () => {
    const speech = withVoices(british);
    const survey = await openScale();
    await survey.press(read);
    speech.cancel();
    await survey.until(() => survey.buttons.includes(read), 'the button as before');
    deepEqual(speech.heard, ['The scale question', '(cancel)'], 'heard, with nothing broken off in return');
  });

  it('changes nothing in what is sent', async () => {
    withVoices(british);
    const survey = await openAloud({ survey: surveyOf(everyKind.scale) });
    survey.element.addEventListener('poet-submit', (event) => event.preventDefault());
    await survey.until(() => survey.buttons.includes(read), 'the button');
    await survey.press(read);
    await survey.choose('Good');
    await survey.continue();
    await survey.press('Send my answers');
    const [event] = survey.heard('poet-submit');
    ok(event && !/aloud|voice|read/i.test(JSON.stringify(event.submission)));
  });
});

describe('how reading aloud looks', () => {
  for (const lang of ['en', 'ar']) {
    it(`is in order for axe, in 320 px, with a target of 44 px, while it reads (${lang})`, async () => {
      withVoices(british, localVoice('ar-SA'));
      const place = document.createElement('main');
      place.style.width = '320px';
      document.body.append(place);
      places.push(place);
      const survey = await openAloud({ survey: surveyOfSections(section), lang, layout: 'section' }, place);
      await survey.until(() => survey.all('[part~=button-read-aloud]:enabled').length === 1, 'the button');
      const [button] = survey.all('[part~=button-read-aloud]:enabled');
      button?.click();
      await survey.drawn();
      ok(marked(survey) !== '');
      const box = button?.getBoundingClientRect();
      ok(box && box.height >= 44 && box.width >= 44);
      ok(place.scrollWidth <= place.clientWidth, `It scrolls to ${place.scrollWidth} px.`);
      deepEqual(survey.all('[style]').map(words), [], 'inline styles');
      const speaking = survey.all('[aria-live], [role=status], [role=alert]').map(words);
      deepEqual(
        speaking.filter((said) => said !== ''),
        [],
        'things that speak by themselves',
      );
      deepEqual(survey.all('.aloud[aria-pressed], .aloud [aria-pressed]').map(words), []);
      await noViolations(place, `reading aloud in ${lang}`);
    });
  }
});

const section = { id: 'main', title: { en: 'Main' }, intro: { en: 'A few words first.' }, questions: Object.values(everyKind) };
