import { everyKind, surveyOf } from './definitions.ts';
import { open } from './survey-harness.ts';
import type { SurveyHarness } from './survey-harness.ts';

type Way = (within: HTMLElement) => Promise<SurveyHarness>;

const survey = surveyOf(everyKind.scale, everyKind.text);

/** Somebody has answered on this device. */
async function begun(within: HTMLElement, save: 'ask' | 'on'): Promise<SurveyHarness> {
  const first = await open({ survey, save }, { within });
  if (first.heading !== 'The scale question') await first.press('This isn’t me');
  await first.until(() => first.heading === 'The scale question', 'the survey');
  await first.choose('Good');
  return first;
}

const canSave: Way = async (within) => {
  const first = await begun(within, 'ask');
  await first.until(() => first.buttons.includes('Save my answers on this device'), 'the button');
  return first;
};

const code: Way = async (within) => {
  const first = await canSave(within);
  await first.press('Save my answers on this device');
  await first.until(() => first.heading === 'Your code', 'the code');
  return first;
};

/** The person has gone away, and somebody opens the page. */
async function comeAgain(within: HTMLElement, save: 'ask' | 'on'): Promise<SurveyHarness> {
  const first = save === 'on' ? await begun(within, 'on') : await code(within);
  if (save === 'on') await first.until(() => first.text.includes('Saved on this device'), 'saved');
  first.element.remove();
  await new Promise((resolve) => setTimeout(resolve, 100));
  return open({ survey, save }, { within });
}

/** What a person can have in front of them about answers that are saved on the device. */
export const savedStates: Readonly<Record<string, Way>> = {
  'answers that can be saved': canSave,
  'the code of saved answers': code,
  'saved answers': async (within) => {
    const first = await code(within);
    await first.press('Go on with the survey');
    return first;
  },
  'a code that opens nothing': async (within) => {
    const again = await comeAgain(within, 'ask');
    await again.until(() => again.buttons.includes('Continue with answers saved on this device'), 'the line');
    await again.press('Continue with answers saved on this device');
    await again.until(() => again.heading === 'What is your code?', 'the field');
    await again.write('What is your code?', 'CDF 7HJ KMNP');
    await again.press('Open my answers');
    await again.until(() => again.text.includes('No answers on this device have this code'), 'said so');
    return again;
  },
  'an offer to go on': (within) => comeAgain(within, 'on'),
};
