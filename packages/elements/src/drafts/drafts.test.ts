import { deepEqual, doesNotMatch, equal, match, ok } from '../../test/assert.ts';
import { everyKind, surveyOf } from '../../test/definitions.ts';
import { afterEach, beforeEach, describe, it } from '../../test/mocha.ts';
import { closeAll, open, words } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';
import { openDevice } from '../device/device.ts';

const records = openDevice().records<unknown>('drafts', (record) => record ?? null);
const single = surveyOf(everyKind.single, everyKind.line);

async function wipeDevice(): Promise<void> {
  for (const key of (await records.list()).keys()) await records.delete(key);
}

/** The page is closed, and with it whatever was in its memory. */
async function leave(survey: SurveyHarness): Promise<void> {
  survey.element.remove();
  await new Promise((resolve) => setTimeout(resolve, 50));
}

const isSaved = (survey: SurveyHarness): Promise<void> => survey.until(() => survey.text.includes('Saved on this device'), 'saved');
const code = (survey: SurveyHarness): string => words(survey.root.querySelector('[part=code] [aria-hidden]'));

beforeEach(wipeDevice);
afterEach(async () => {
  closeAll();
  await wipeDevice();
});

describe('answers that a person asks to save', () => {
  async function saved(given: Parameters<typeof open>[0] = {}): Promise<SurveyHarness> {
    const survey = await open({ survey: single, save: 'ask', ...given });
    await survey.choose('Blue');
    await survey.until(() => survey.buttons.includes('Save my answers on this device'), 'the button');
    await survey.press('Save my answers on this device');
    await survey.until(() => survey.heading === 'Your code', 'the code');
    return survey;
  }

  it('are kept under a code that is shown to be written down, and nothing is kept before', async () => {
    const survey = await open({ survey: single, save: 'ask' });
    deepEqual(survey.buttons, ['Continue']);
    await survey.choose('Blue');
    equal((await records.list()).size, 0);
    await survey.until(() => survey.buttons.includes('Save my answers on this device'), 'the button');
    await survey.press('Save my answers on this device');
    await survey.until(() => survey.heading === 'Your code', 'the code');
    match(code(survey), /^[34679CDFHJKMNPQRTVWXY]{3} [34679CDFHJKMNPQRTVWXY]{3} [34679CDFHJKMNPQRTVWXY]{4}$/);
    equal(words(survey.focused), 'Your code');
    equal((await records.list()).size, 1);
    await survey.press('Go on with the survey');
    deepEqual(survey.chosen, ['Blue']);
    await isSaved(survey);
  });

  it('can be read by nobody without the code', async () => {
    await saved();
    const [record] = (await records.list()).values();
    doesNotMatch(JSON.stringify(record), /blue|single|answers/);
  });

  it('are there again on a later visit, at the same question, once the code is typed as people type', async () => {
    const first = await saved();
    const written = code(first);
    await first.press('Go on with the survey');
    await first.continue();
    await first.write('The line question', 'A line');
    await isSaved(first);
    await leave(first);
    const second = await open({ survey: single, save: 'ask' });
    await second.until(() => second.buttons.includes('Continue with answers saved on this device'), 'the line');
    doesNotMatch(second.text, /A line/);
    await second.press('Continue with answers saved on this device');
    await second.until(() => second.heading === 'What is your code?', 'the field');
    await second.write('What is your code?', written.toLowerCase().replaceAll(' ', '-'));
    await second.press('Open my answers');
    await second.until(() => second.heading === 'The line question', 'the answers');
    equal(second.field('The line question').value, 'A line');
    await second.back();
    deepEqual(second.chosen, ['Blue']);
  });

  it('stay closed to a wrong code, which is said, with the focus where it can be mended', async () => {
    await leave(await saved());
    const survey = await open({ survey: single, save: 'ask' });
    await survey.until(() => survey.buttons.includes('Continue with answers saved on this device'), 'the line');
    await survey.press('Continue with answers saved on this device');
    await survey.until(() => survey.heading === 'What is your code?', 'the field');
    for (const typed of ['CDF 7HJ KMNP', 'hello', '']) {
      await survey.write('What is your code?', typed);
      await survey.press('Open my answers');
      await survey.until(() => survey.text.includes('No answers on this device have this code'), 'said so');
      equal(survey.focused, survey.field('What is your code?'));
      equal(survey.field('What is your code?').ariaInvalid, 'true');
    }
    await survey.press('Answer the survey from the start instead');
    deepEqual(survey.chosen, []);
  });

  it('are opened by the invitation that they were begun with, in place of the code', async () => {
    await leave(await saved({ invitation: 'an-invitation-of-many-letters' }));
    const survey = await open({ survey: single, save: 'ask', invitation: 'an-invitation-of-many-letters' });
    await survey.until(() => survey.buttons.includes('Continue with answers saved on this device'), 'the line');
    await survey.press('Continue with answers saved on this device');
    await survey.until(() => survey.buttons.includes('Go on where you were'), 'the offer');
    await survey.press('Go on where you were');
    await survey.until(() => survey.chosen.length === 1, 'the answer');
    deepEqual(survey.chosen, ['Blue']);
  });

  it('are deleted when the person says so, and are not saved again', async () => {
    const survey = await saved();
    await survey.press('Go on with the survey');
    await survey.press('Delete them from this device');
    await survey.until(() => survey.text.includes('no longer saved on this device'), 'said so');
    equal((await records.list()).size, 0);
    await survey.choose('I don’t know');
    deepEqual(survey.chosen, ['I don’t know']);
    ok(!survey.text.includes('Saved on this device. Kept'));
  });
});

describe('answers that a page saves', () => {
  const on = { survey: single, save: 'on' } as const;

  async function begun(): Promise<SurveyHarness> {
    const survey = await open(on);
    equal((await records.list()).size, 0, 'records before the first answer');
    await survey.choose('Blue');
    await isSaved(survey);
    return survey;
  }

  it('are offered on the next visit before anything else, showing nothing of them', async () => {
    await leave(await begun());
    const survey = await open(on);
    equal(survey.heading, 'Somebody has begun this survey on this device');
    deepEqual(survey.buttons, ['Go on where you were', 'This isn’t me']);
    doesNotMatch(survey.text, /Blue|single/);
    equal(survey.focused, null);
    await survey.press('Go on where you were');
    await survey.until(() => survey.chosen.length === 1, 'the answer');
    deepEqual(survey.chosen, ['Blue']);
  });

  it('keep their submission’s id over a visit', async () => {
    await leave(await begun());
    const [id] = (await records.list()).keys();
    const survey = await open(on);
    await survey.press('Go on where you were');
    await survey.until(() => survey.chosen.length === 1, 'the answer');
    survey.element.addEventListener('poet-submit', (event) => event.preventDefault());
    await survey.continue();
    await survey.continue();
    await survey.press('Send my answers');
    equal(survey.heard('poet-submit')[0]?.submission.submissionId, id);
  });

  it('are gone before “This isn’t me” shows the survey', async () => {
    await leave(await begun());
    const survey = await open(on);
    await survey.press('This isn’t me');
    await survey.until(() => survey.heading === 'The single question', 'the survey');
    equal((await records.list()).size, 0);
    deepEqual(survey.chosen, []);
  });

  it('are deleted by purge()', async () => {
    const survey = await begun();
    await survey.element.purge();
    deepEqual(survey.chosen, []);
    await new Promise((resolve) => setTimeout(resolve, 400));
    equal((await records.list()).size, 0);
  });

  it('are gone once they are sent', async () => {
    const survey = await begun();
    survey.element.addEventListener('poet-submit', (event) => event.waitUntil(Promise.resolve()));
    await survey.continue();
    await survey.continue();
    await survey.press('Send my answers');
    await survey.until(() => survey.heard('poet-sent').length === 1, 'sent');
    await new Promise((resolve) => setTimeout(resolve, 300));
    equal((await records.list()).size, 0);
  });

  it('are said to be saved once for each time when all of them are', async () => {
    const survey = await begun();
    await survey.continue();
    await survey.write('The line question', 'One');
    ok(!survey.text.includes('Saved on this device'));
    await isSaved(survey);
    ok(survey.heard('poet-saved').length >= 2);
  });
});

describe('answers that nobody saves', () => {
  it('leave nothing on the device, where young people answer and the page says nothing', async () => {
    const survey = await open({ survey: single, save: '' });
    await survey.choose('Blue');
    await new Promise((resolve) => setTimeout(resolve, 400));
    deepEqual(survey.buttons, ['Clear my answer', 'Continue']);
    equal((await records.list()).size, 0);
  });
});
