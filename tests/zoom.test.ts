import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fillIn } from './driving/fill-in.ts';
import type { Journey } from './driving/fill-in.ts';
import { findTooWide } from './driving/look-at.ts';
import { onSite } from './driving/on-site.ts';
import { openSurvey } from './driving/open-page.ts';
import type { OpenPage } from './driving/open-page.ts';
import { people } from './driving/people.ts';
import { storedSubmissions } from './driving/site.ts';
import { askForLessMotion } from './driving/watch-motion.ts';
import type { Motion } from './driving/watch-motion.ts';

/** 1280 × 1024 px, enlarged four times. */
const enlarged = { width: 320, height: 256 } as const;

describe('at 400 % and with reduced motion, by keyboard alone', () => {
  const here = onSite();
  let open: OpenPage;
  let journey: Journey;
  let motion: Motion;
  const tooWide: string[] = [];
  before(async () => {
    const person = people.find(({ survey }) => survey.audience === 'young-person');
    assert.ok(person !== undefined);
    open = await openSurvey(here.browser, { url: here.url + person.path, ...enlarged });
    motion = await askForLessMotion(open.page);
    journey = await fillIn(open, person, async (state) => {
      tooWide.push(...(await findTooWide(open.cdp)).map((what) => `${state}: ${what}`));
    });
  });

  it('a young person completes the whole survey: every choice and every button is reached, wholly in sight, with nothing over it', async () => {
    assert.equal(journey.states.at(-1), 'sent');
    assert.ok(journey.states.length > 40, `Only ${journey.states.length} pages and states were passed.`);
    const [submission] = await storedSubmissions(here.site);
    assert.deepEqual(submission?.answers, journey.chosen);
  });

  it('no page has to be scrolled in two directions', () => {
    assert.deepEqual(tooWide, []);
  });

  it('nothing moves, on any page or between two', async () => {
    const { frames, moved } = await motion();
    assert.deepEqual(moved, []);
    assert.ok(frames > journey.states.length, `Only ${frames} frames were looked at.`);
  });
});
