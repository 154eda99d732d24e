import type { Inline } from '@poet/core';
import { deepEqual, equal } from '../test/assert.ts';
import { everyKind, surveyOf } from '../test/definitions.ts';
import { afterEach, describe, it } from '../test/mocha.ts';
import { closeAll, open, words } from '../test/survey-harness.ts';
import type { SurveyHarness } from '../test/survey-harness.ts';

afterEach(closeAll);

async function withLink(link: string, lang = 'en'): Promise<SurveyHarness> {
  const body: Inline[] = ['Read ', { link, words: 'what we do' }, '.'];
  return open({ survey: surveyOf({ ...everyKind.information, body: [{ en: body }] }), lang });
}

describe('a link in a text of the survey', () => {
  it('opens beside the survey, whose answers would be lost with its page, and says so', async () => {
    const survey = await withLink('https://www.example.org/privacy');
    const [link] = survey.all<HTMLAnchorElement>('a');
    equal(words(link), 'what we do (opens in a new tab)');
    deepEqual([link?.target, link?.rel], ['_blank', 'noopener noreferrer']);
  });

  it('says so in the language of the interface, where the survey’s own words are not in it', async () => {
    const survey = await withLink('/privacy', 'pl');
    const [link] = survey.all<HTMLAnchorElement>('a');
    equal(words(link), 'what we do (otwiera się w nowej karcie)');
    equal(link?.closest('[lang]')?.getAttribute('lang'), 'en');
    equal(link?.querySelector('[lang]')?.getAttribute('lang'), 'pl');
  });

  it('to write to somebody opens no tab', async () => {
    const survey = await withLink('mailto:somebody@example.org');
    const [link] = survey.all<HTMLAnchorElement>('a');
    equal(words(link), 'what we do');
    equal(link?.target, '');
  });
});
