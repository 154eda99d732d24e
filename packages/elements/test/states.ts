import type { Survey } from '@poet/core';
import { clubSurvey, everyKind, long, longWords, required, surveyOf } from './definitions.ts';
import { emptyDevice } from './device-in-hand.ts';
import { noticeStates } from './notice-states.ts';
import { savedStates } from './saved-states.ts';
import { sendingStates } from './sending-states.ts';
import { open } from './survey-harness.ts';
import type { SurveyHarness } from './survey-harness.ts';
import type { Way } from './way.ts';

const fresh =
  (survey: Survey, layout = 'question'): Way =>
  (within) =>
    open({ survey, layout }, { within });

/** Makes sure that a state is what its name says. */
async function at(survey: SurveyHarness, heading: string): Promise<SurveyHarness> {
  await survey.until(() => survey.heading === heading, heading);
  return survey;
}

/** One answer of each kind, so that each can be cleared. */
async function answered({ within, lang = 'en' }: { within: HTMLElement; lang?: string }): Promise<SurveyHarness> {
  const { information: _, ...asked } = everyKind;
  const help = Object.assign(document.createElement('p'), { slot: 'help', textContent: `Do you need to talk to someone? ${long}` });
  const given = { survey: surveyOf(...Object.values(asked)), layout: 'section', exit: 'https://www.example.org/', lang };
  const survey = await open(given, { within, fallback: [help] });
  for (const fieldset of survey.all('fieldset')) fieldset.querySelector<HTMLInputElement>('[type=radio], [type=checkbox]')?.click();
  await survey.drawn();
  for (const kind of ['text', 'line', 'number']) await survey.write(`The ${kind} question`, '12');
  return survey;
}

/** On a device that nobody has answered on. */
const afresh = ([name, way]: [string, Way]): [string, Way] => [
  name,
  async (within) => {
    await emptyDevice();
    return way(within);
  },
];

/** Everything that a person can have in front of them, by name: each kind of question, what is wrong, the check, and every outcome. */
export const states: Readonly<Record<string, Way>> = {
  ...Object.fromEntries(
    Object.entries(everyKind).map(([kind, question]) => [`a question of the kind "${kind}"`, fresh(surveyOf(question))]),
  ),
  'a section with every kind of question': fresh(surveyOf(...Object.values(everyKind)), 'section'),
  'a section with every kind of answer, a way to leave quickly and a line about help': (within) => answered({ within }),
  'the same from right to left': (within) => answered({ within, lang: 'ar' }),
  'long words': fresh(longWords, 'section'),
  'what is wrong': async (within) => {
    const { information: _, ...asked } = everyKind;
    const survey = await open({ survey: surveyOf(...Object.values(asked).map(required)), layout: 'section' }, { within });
    await survey.write('The number question', 'many');
    await survey.continue();
    return survey;
  },
  'what is wrong, in long words': async (within) => {
    const survey = await open({ survey: longWords, layout: 'section' }, { within });
    await survey.continue();
    return survey;
  },
  'check your answers': async (within) => {
    const text = { ...everyKind.text, maxLength: 200 };
    const survey = await open({ survey: surveyOf(...Object.values({ ...everyKind, text })), layout: 'section' }, { within });
    await survey.choose('Good');
    await survey.write('The text question', `${long} ${long}`);
    await survey.continue();
    return at(survey, 'Check your answers');
  },
  'check your answers, with more to come': async (within) => {
    const survey = await open({ survey: await clubSurvey(), layout: 'section' }, { within });
    await survey.choose('No');
    await survey.continue();
    await survey.continue();
    return at(survey, 'Check your answers');
  },
  'an equality question': async (within) => {
    const survey = await states['check your answers, with more to come']?.(within);
    if (!survey) throw new Error('There is no such state.');
    await survey.continue();
    return survey;
  },
  ...noticeStates,
  ...Object.fromEntries(Object.entries({ ...sendingStates, ...savedStates }).map(afresh)),
  'not to be had': (within) => open({ audience: 'nobody' }, { within }),
};
