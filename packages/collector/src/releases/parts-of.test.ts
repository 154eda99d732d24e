import assert from 'node:assert/strict';
import { it } from 'node:test';
import { compose, tally } from '@poet/core';
import type { Instrument, Survey } from '@poet/core';
import { instruments, parentCarerEhcp, youngPersonEhcp } from '@poet/core/content';
import { firstRelease, readPeriod } from '@poet/core/periods.js';
import type { PartInput } from '@poet/core/report.js';
import { partsOf } from './parts-of.ts';

function surveyOf(instrument: Instrument): Survey {
  const composed = compose(instrument, []);
  return composed.kind === 'ok' ? composed.value : assert.fail(instrument.id);
}

/** The part of authority 302, where these authorities were asked. */
function partIn(instrument: Instrument, codes: readonly string[]): PartInput | undefined {
  const period = readPeriod('202526-autumn');
  assert.ok(period.kind === 'ok');
  const survey = surveyOf(instrument);
  const statement = firstRelease({ period: period.value, receivedUntil: '2026-01-05', n: 0 });
  const subject = {
    ...{ code: '302', statement, yearBefore: null, before: null },
    ...{ invited: new Map(), populations: new Map(), actions: [], stated: [] },
  };
  const tallies = new Map(codes.map((code) => [code, tally(survey, [])]));
  return partsOf(subject, [{ survey, spans: [{ from: period.value.from, to: period.value.to, tallies }], crossed: new Map() }])[0];
}

it('the published figures of 2015/16 stand beside the people whom they are about, and nobody else', () => {
  for (const instrument of instruments) {
    const ids = partIn(instrument, ['302'])?.published?.map(({ id }) => id);
    assert.deepEqual(ids, instrument === youngPersonEhcp ? ['published-2016'] : undefined, instrument.id);
  }
});

it('there is a funnel for each core question about support, from three authorities on', () => {
  const support = ['support-dignity', 'support-heard', 'support-choice', 'support-information', 'support-amount', 'support-future'];
  assert.deepEqual(new Set(partIn(parentCarerEhcp, ['302', '303', '304'])?.funnels), new Set(support));
  assert.equal(partIn(parentCarerEhcp, ['302', '303'])?.funnels, undefined);
});

it('a survey that was not asked in an authority has no part in its report', () => {
  assert.equal(partIn(parentCarerEhcp, ['303', '304']), undefined);
});
