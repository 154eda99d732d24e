import { deepEqual, equal, match } from '../../test/assert.ts';
import { everyKind, surveyOf } from '../../test/definitions.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { closeAll, open, words } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';
import { openDevice } from '../device/device.ts';

afterEach(async () => {
  closeAll();
  await openDevice().clear();
});

const { single, line } = everyKind;
const before = surveyOf(single, line);
/** Published again: an option is gone, and a question has another name and other words. */
const now = surveyOf(
  { ...single, options: [single.options[0], { id: 'green', label: { en: 'Green' } }] },
  { ...line, id: 'sentence', text: { en: 'The sentence question' } },
);

async function begunThenRepublished(given: Parameters<typeof open>[0]): Promise<SurveyHarness> {
  const first = await open({ survey: before, save: 'on' });
  await first.choose('Blue');
  await first.continue();
  await first.write('The line question', 'A line');
  await first.until(() => first.text.includes('Saved on this device'), 'saved');
  first.element.remove();
  await new Promise((resolve) => setTimeout(resolve, 100));
  const second = await open({ survey: now, save: 'on', ...given });
  await second.press('Go on where you were');
  return second;
}

describe('F41: a survey that was published again since somebody began', () => {
  it('F41: is gone on with as it was when they began', async () => {
    const survey = await begunThenRepublished({});
    await survey.until(() => survey.heading === 'The line question', 'the question');
    equal(survey.field('The line question').value, 'A line');
    await survey.back();
    deepEqual(survey.chosen, ['Blue']);
    survey.element.addEventListener('poet-submit', (event) => event.preventDefault());
    await survey.continue();
    await survey.continue();
    await survey.press('Send my answers');
    equal(survey.heard('poet-submit')[0]?.submission.survey.hash, before.hash);
  });

  it('F41: is gone on with as it is now where the page says what has another name, and what has no place is shown', async () => {
    const survey = await begunThenRepublished({ migration: { format: 'poet-migration/1', questions: { line: 'sentence' } } });
    await survey.until(() => survey.heading === 'The survey has changed since you began', 'what was left behind');
    deepEqual(survey.answers, [['The single question', 'Blue']]);
    await survey.press('Go on with the survey');
    equal(survey.heading, 'The single question');
    deepEqual(survey.chosen, []);
    await survey.choose('Green');
    await survey.continue();
    equal(survey.field('The sentence question').value, 'A line');
    match(words(survey.root), /Sav/);
  });
});

describe('F8: a draft that cannot be read', () => {
  it('F8: is put aside, and said in one line; the survey begins', async () => {
    const records = openDevice().records<unknown>('drafts', (record) => record ?? null);
    const id = '3f2b8c1e-5a4d-4e6f-8a9b-0c1d2e3f4a5b';
    const kept = { format: 'poet-kept-draft/1', submissionId: id, of: `${before.id} 302`, revision: 1, by: 'a tab' };
    const savedOn = new Date().toISOString().slice(0, 10);
    await records.put(id, { ...kept, savedOn, body: { kind: 'open', text: '{"format":"poet-draft/1"' } });
    const survey = await open({ survey: before, save: 'on' });
    await survey.press('Go on where you were');
    await survey.until(() => survey.heading === 'The single question', 'the survey');
    match(survey.text, /cannot be read. We have put them aside/);
    deepEqual([...(await records.list()).keys()], [`aside ${id}`]);
    await survey.choose('Blue');
    await survey.until(() => survey.text.includes('Saved on this device'), 'saved');
  });
});
