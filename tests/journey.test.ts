import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Submission } from '@poet/core';
import { itemsOf } from '@poet/core';
import { english } from './driving/choices.ts';
import { fillIn } from './driving/fill-in.ts';
import type { Journey } from './driving/fill-in.ts';
import { lookAt } from './driving/look-at.ts';
import type { Sight } from './driving/look-at.ts';
import { onSite } from './driving/on-site.ts';
import { openSurvey } from './driving/open-page.ts';
import type { OpenPage } from './driving/open-page.ts';
import { people } from './driving/people.ts';
import { storedSubmissions } from './driving/site.ts';

describe('on the Local Offer page, by keyboard alone', () => {
  const here = onSite();

  for (const person of people) {
    const { name, path, width, height, survey } = person;
    describe(name, () => {
      let open: OpenPage;
      let journey: Journey;
      const sights: Sight[] = [];
      let stored: readonly Submission[];
      before(async () => {
        const earlier = new Set((await storedSubmissions(here.site)).map(({ submissionId }) => submissionId));
        open = await openSurvey(here.browser, { url: here.url + path, width, height });
        journey = await fillIn(open, person, async (state) => void sights.push(await lookAt(open, state)));
        stored = (await storedSubmissions(here.site)).filter(({ submissionId }) => !earlier.has(submissionId));
      });
      after(() => open.close());

      it('ends on the confirmation and leaves exactly one row', () => {
        assert.equal(journey.states.at(-1), 'sent');
        assert.equal(stored.length, 1);
        assert.equal(open.watch.requests.filter((request) => request.startsWith('POST')).length, 1);
      });

      it('stores the answers that were chosen, and what was asked', () => {
        const [submission] = stored;
        assert.deepEqual(submission?.answers, journey.chosen);
        assert.deepEqual(submission?.survey, { id: survey.id, version: survey.version, hash: survey.hash });
        assert.deepEqual(submission?.modules, survey.modules);
        assert.equal(submission?.authority, '999');
        assert.equal(submission?.helper, name.includes('young') ? 'with-help' : 'not-said');
      });

      it('passes every page: each question that is shown, an error, check-your-answers before and after a change, equality', () => {
        const isShown = (id: string): boolean => journey.chosen[id]?.status !== 'not-shown' || person.change.hides.includes(id);
        const shown = itemsOf(survey).filter(({ question }) => isShown(question.id));
        const headings = shown.map(({ question }) => (question.kind === 'information' ? question.id : english(question.text)));
        const others = [`error: ${person.mistake.says}`, 'Check your answers', 'check your answers, after a change', 'sent'];
        assert.deepEqual([...journey.states].sort(), [...headings, ...others].sort());
        assert.ok(shown.filter(({ section }) => section.placement === 'after-check').length >= 4, 'The ethnic group did not lead on.');
      });

      it('makes no policy report, no error, no warning and no request to another origin', () => {
        assert.deepEqual(open.watch.faults, []);
      });

      // What it keeps then: tests/outbox.test.ts, F58.
      it('keeps nothing on the device, on any page before the answers are sent', () => {
        const before = sights.filter(({ state }) => state !== 'sent');
        assert.ok(before.length > 10);
        assert.deepEqual(
          before.flatMap(({ kept }) => kept),
          [],
        );
      });

      it('has no axe violation (WCAG 2.2 A and AA) on any page or state', () => {
        for (const { state, axe, rules } of sights) {
          assert.deepEqual(axe, [], state);
          assert.ok(rules >= 15, `axe found only ${rules} rules to check on "${state}".`);
        }
      });

      it('fits into 320 CSS pixels on every page and state', () => {
        for (const { state, tooWide } of sights) assert.deepEqual(tooWide, [], state);
      });
    });
  }
});
