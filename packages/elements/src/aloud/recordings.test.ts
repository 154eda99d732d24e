import type { Survey } from '@poet/core';
import { standInForAudio } from '../../test/audio-stand-in.ts';
import { deepEqual, equal, ok } from '../../test/assert.ts';
import { everyKind, surveyOf } from '../../test/definitions.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { localVoice, standInForSpeech } from '../../test/speech-stand-in.ts';
import type { SpeechStandIn, StandInVoice } from '../../test/speech-stand-in.ts';
import { closeAll, open, words } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';

const read = 'Read this page aloud';
const stop = 'Stop reading';
const british = localVoice('en-GB');
const audio = standInForAudio();
let restore: (() => void) | null = null;

afterEach(() => {
  closeAll();
  restore?.();
  restore = null;
  audio.forget();
});

function withVoices(...voices: StandInVoice[]): SpeechStandIn {
  const standIn = standInForSpeech(...voices);
  restore = standIn.restore;
  return standIn.speech;
}

const question = 'question.scale.text';
const clips = {
  'question.scale.text': 'clips/question.mp3',
  'question.scale.hint': 'https://clips.example/hint.mp3',
  'scale.quality.good': 'clips/good.mp3',
  'scale.quality.so-so': 'clips/so-so.mp3',
  'scale.quality.bad': 'clips/bad.mp3',
  'way.dont-know': 'clips/dont-know.mp3',
  'way.prefer-not-to-say': 'clips/rather-not.mp3',
};
const files = ['question.mp3', 'hint.mp3', 'good.mp3', 'so-so.mp3', 'bad.mp3', 'dont-know.mp3', 'rather-not.mp3'];

function recorded(some: Record<string, string> = clips, language = 'en'): Survey {
  return { ...surveyOf(everyKind.scale, everyKind.single), recordings: { [language]: some } };
}

async function openRecorded(survey: Survey = recorded(), lang = 'en'): Promise<SurveyHarness> {
  const opened = await open(Object.assign({ survey, lang }, { readAloud: '' }));
  await opened.until(() => opened.all('[part~=button-read-aloud]:enabled').length > 0, 'the button');
  return opened;
}

function marked(survey: SurveyHarness): string {
  const [range] = 'highlights' in CSS ? [...(CSS.highlights.get('poet-aloud') ?? [])] : [];
  return range ? range.toString().replaceAll(/\s+/g, ' ').trim() : words(survey.root.querySelector('.poet-aloud'));
}

describe('recorded clips', () => {
  it('are played for every text of the page, without any voice, and nothing is fetched before the button is pressed', async () => {
    withVoices();
    const survey = await openRecorded();
    deepEqual([audio.heard, audio.src], [[], '']);
    await survey.press(read);
    for (const _ of files) audio.end();
    deepEqual(audio.heard, files);
    await survey.drawn();
    ok(survey.buttons.includes(read), 'It ends by itself.');
    equal(marked(survey), '');
  });

  it('come first, and a voice reads what has none', async () => {
    const speech = withVoices(british);
    const survey = await openRecorded(recorded({ [question]: 'clips/question.mp3' }));
    await survey.press(read);
    deepEqual([audio.heard, speech.heard], [['question.mp3'], []]);
    audio.end();
    speech.sayAll();
    deepEqual(speech.heard, ['A hint for scale', 'Good', 'So-so', 'Bad', 'I don’t know', 'I don’t want to say']);
  });

  it('make no button where one text has neither a clip nor a voice', async () => {
    withVoices();
    const some = Object.fromEntries(Object.entries(clips).filter(([address]) => address !== 'way.dont-know'));
    const survey = await open(Object.assign({ survey: recorded(some), lang: 'en' }, { readAloud: '' }));
    await import('./read-aloud.ts');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await survey.drawn();
    deepEqual(survey.buttons, ['Continue']);
  });

  it('are those of the language in which each text is shown', async () => {
    const speech = withVoices(british);
    const ways = { 'way.dont-know': 'dont-know.cy.mp3', 'way.prefer-not-to-say': 'rather-not.cy.mp3' };
    const welsh = { 'question.scale.text': 'question.cy.mp3', 'scale.quality.good': 'good.cy.mp3', ...ways };
    const whole = await openRecorded({ ...recorded(), recordings: { cy: welsh } }, 'cy');
    whole.all('[part~=button-read-aloud]')[0]?.click();
    speech.sayAll();
    deepEqual(audio.heard, ['good.cy.mp3'], 'The question has no Welsh words, so that its clip is of nothing that is shown.');
  });

  it('mark the whole text that they read', async () => {
    withVoices();
    const survey = await openRecorded();
    await survey.press(read);
    equal(marked(survey), 'The scale question');
    audio.end();
    equal(marked(survey), 'A hint for scale');
  });

  it('find their way from the file that names them', async () => {
    withVoices();
    const survey = await openRecorded();
    await survey.press(read);
    equal(audio.src, new URL('clips/question.mp3', document.baseURI).href);
    audio.end();
    equal(audio.src, 'https://clips.example/hint.mp3');
  });

  it('stop at a press, at Escape, at an answer, and when the page is left', async () => {
    withVoices();
    const survey = await openRecorded();
    const ends: (() => Promise<void> | void)[] = [
      () => survey.press(stop),
      () => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
      () => survey.choose('Good'),
      () => void dispatchEvent(new Event('pagehide')),
      () => survey.element.remove(),
    ];
    for (const end of ends) {
      await survey.press(read);
      ok(audio.isPlaying);
      await end();
      ok(!audio.isPlaying);
      equal(audio.src, '', 'what is being fetched');
      await survey.drawn();
    }
  });
});

describe('a clip that cannot be had', () => {
  it('is read by a voice, sentence by sentence, and the next clip is played', async () => {
    const speech = withVoices(british);
    const text = { en: 'One. Two.' };
    const survey = await openRecorded({ ...surveyOf({ ...everyKind.scale, text }), recordings: { en: clips } });
    await survey.press(read);
    audio.fail();
    deepEqual(speech.heard, ['One.']);
    speech.sayIt();
    speech.sayIt();
    deepEqual(speech.heard, ['One.', 'Two.']);
    deepEqual(audio.heard, ['question.mp3', 'hint.mp3']);
  });

  it('ends the reading where there is no voice, and the button goes back', async () => {
    withVoices();
    const survey = await openRecorded();
    await survey.press(read);
    audio.fail();
    await survey.drawn();
    ok(survey.buttons.includes(read));
    deepEqual(audio.heard, ['question.mp3']);
    await survey.press(read);
    deepEqual(audio.heard, ['question.mp3', 'question.mp3'], 'It can be tried again.');
  });
});

describe('the place of the button', () => {
  it('is kept on the first page, so that nothing moves when the button comes', async () => {
    const speech = withVoices();
    const survey = await open(Object.assign({ survey: surveyOf(everyKind.scale), lang: 'en' }, { readAloud: '' }));
    const top = () => survey.root.querySelector('.questions')?.getBoundingClientRect().top;
    const before = top();
    deepEqual(survey.buttons, ['Continue']);
    speech.learn(british);
    await survey.until(() => survey.buttons.includes(read), 'the button');
    equal(top(), before, 'top of the questions');
    await survey.press(read);
    equal(top(), before, 'top of the questions while it reads');
  });

  it('is given up on the next page where there is no voice', async () => {
    withVoices();
    const survey = await open(Object.assign({ survey: surveyOf(everyKind.scale, everyKind.single), lang: 'en' }, { readAloud: '' }));
    await survey.continue();
    equal(survey.all('[part~=button-read-aloud]').length, 0);
  });
});
