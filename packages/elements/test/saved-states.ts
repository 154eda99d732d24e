import { everyKind, surveyOf } from './definitions.ts';
import { fillDevice, keptDrafts } from './device-in-hand.ts';
import { open } from './survey-harness.ts';
import type { SurveyHarness } from './survey-harness.ts';
import type { Way } from './way.ts';

const { scale, text } = everyKind;
const survey = surveyOf(scale, text);
/** Published again: a question has gone, another one has another name. */
const now = surveyOf({ ...scale, id: 'quality-now' }, { ...text, id: 'text-now' });

/** Somebody has answered on this device. */
async function begun(within: HTMLElement, save: 'ask' | 'on'): Promise<SurveyHarness> {
  const first = await open({ survey, save }, { within });
  await first.choose('Good');
  return first;
}

const saved: Way = async (within) => {
  const first = await begun(within, 'on');
  await first.until(() => first.text.includes('Saved on this device'), 'saved');
  return first;
};

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

type Given = Parameters<typeof open>[0];

/** The person has gone away, and somebody opens the page. */
async function comeAgain(within: HTMLElement, save: 'ask' | 'on', given: Given = {}): Promise<SurveyHarness> {
  const first = await (save === 'on' ? saved : code)(within);
  first.element.remove();
  await new Promise((resolve) => setTimeout(resolve, 100));
  return open({ survey, save, ...given }, { within });
}

const canResume: Way = async (within) => {
  const again = await comeAgain(within, 'ask');
  await again.until(() => again.buttons.includes('Continue with answers saved on this device'), 'the line');
  return again;
};

const asksForCode: Way = async (within) => {
  const again = await canResume(within);
  await again.press('Continue with answers saved on this device');
  await again.until(() => again.heading === 'What is your code?', 'the field');
  return again;
};

/** The same answers stand open on another page of this device. */
const elsewhere: Way = async (within) => {
  const first = await saved(within);
  first.element.hidden = true;
  const other = await open({ survey, save: 'on' }, { within });
  await other.press('Go on where you were');
  await other.until(() => other.heading === 'These answers are open elsewhere', 'open elsewhere');
  return other;
};

/** Another page has deleted them. */
const gone: Way = async (within) => {
  const first = await saved(within);
  for (const key of (await keptDrafts.list()).keys()) await keptDrafts.delete(key);
  await first.choose('Bad');
  await first.until(() => first.heading === 'These answers are no longer on this device', 'gone');
  return first;
};

/** Something is on the device that cannot be read. */
const unread =
  (record: unknown, words: string): Way =>
  async (within) => {
    await keptDrafts.put('3f2b8c1e-5a4d-4e6f-8a9b-0c1d2e3f4a5b', record);
    const again = await open({ survey, save: 'on' }, { within });
    await again.until(() => again.text.includes(words), words);
    return again;
  };

/** What a person can have in front of them about answers that are saved on the device. */
export const savedStates: Readonly<Record<string, Way>> = {
  'answers that can be saved': canSave,
  'the code of saved answers': code,
  'saved answers': async (within) => {
    const first = await code(within);
    await first.press('Go on with the survey');
    return first;
  },
  'saved answers, without a code': saved,
  'saved answers, no longer saved': async (within) => {
    const first = await saved(within);
    await first.press('Delete them from this device');
    await first.until(() => first.text.includes('no longer saved'), 'deleted');
    return first;
  },
  'saved answers, on a device without room': async (within) => {
    fillDevice();
    const first = await begun(within, 'on');
    await first.until(() => first.text.includes('cannot be saved on this device'), 'not saved');
    return first;
  },
  'saved answers of an earlier visit': canResume,
  'a code that is asked for': asksForCode,
  'a code that opens nothing': async (within) => {
    const again = await asksForCode(within);
    await again.write('What is your code?', 'CDF 7HJ KMNP');
    await again.press('Open my answers');
    await again.until(() => again.text.includes('No answers on this device have this code'), 'said so');
    return again;
  },
  'an offer to go on': (within) => comeAgain(within, 'on'),
  'saved answers, open elsewhere': elsewhere,
  'saved answers, gone': gone,
  'saved answers, left behind': async (within) => {
    const again = await comeAgain(within, 'on', {
      survey: now,
      migration: { format: 'poet-migration/1', questions: { text: 'text-now' } },
    });
    await again.press('Go on where you were');
    await again.until(() => again.heading === 'The survey has changed since you began', 'what was left behind');
    return again;
  },
  'saved answers, damaged': unread({ format: 'poet-kept-draft/1' }, 'cannot be read'),
  'saved answers, by a newer page': unread({ format: 'poet-kept-draft/2' }, 'a newer version of this page'),
};
