import assert from 'node:assert/strict';
import { test } from 'node:test';
import { autumn, cutOf, spring, summer, survey, year } from '../../../test/cut-of-counts.ts';
import type { Counted } from '../../../test/cut-of-counts.ts';
import { compose } from '../../compose/compose.ts';
import { parentCarerEhcp, communication } from '../../content/index.ts';
import { askedItemsOf } from '../../model/items.ts';
import type { Item } from '../../model/items.ts';
import { pin } from '../../model/pin.ts';
import type { QuestionTally } from '../../model/tally.ts';
import { results } from '../../score/results.ts';
import type { Cut } from '../cut.ts';
import type { ReleaseRecord } from '../release-record.ts';
import { loadSolver } from './linear-program.ts';
import { protectRelease } from './protect-release.ts';

const solver = await loadSolver();

/** How many of those asked gave no view. */
const of = (asked: number, withoutView: number): Counted => ({ counts: [asked - withoutView, 0, 0, 0, 0], notAnswered: withoutView });

/** The days from whose questions it can be read how many took part, where each is published when the one before it has been. */
function daysTold(cuts: readonly Cut[]): number[] {
  let earlier: ReleaseRecord | undefined;
  return cuts.flatMap((cut, index) => {
    const beside = (index === cuts.length - 1 ? cuts.slice(0, -1) : []).map((other) => ({ ...other, published: false }));
    const input = { id: `${index}`, surveys: [survey, composed], cuts: [cut, ...beside], ...(earlier && { earlier }) };
    const outcome = protectRelease(input, { solver });
    if (outcome.kind !== 'protected') return assert.fail(JSON.stringify(outcome).slice(0, 400));
    earlier = outcome.record;
    return outcome.release.cuts[0]?.questions.some(({ asked }) => asked !== null) ? [index] : [];
  });
}

const made = compose(parentCarerEhcp, [communication]);
const composed = made.kind === 'ok' ? made.value : assert.fail();

/** Terms of 75, 11 and 4 people, and the year. Of one question the second term is hidden for being small, of the other it is shown, so that the year has to be hidden. */
const terms = [
  { span: autumn, choice: of(75, 1), dignity: of(75, 9) },
  { span: spring, choice: of(11, 0), dignity: of(11, 2) },
  { span: summer, choice: of(4, 0), dignity: of(4, 0) },
  { span: year, choice: of(90, 1), dignity: of(90, 11) },
];

test('how many took part in a small term is not told by one question for the other terms and by another for the year', () => {
  const cuts = terms.map(({ span, choice, dignity }) =>
    cutOf({ place: '302', ...span }, { 'support-choice': choice, 'support-dignity': dignity }),
  );
  assert.deepEqual(daysTold(cuts), [0, 1]);
});

test('nor how many were asked a module in it', () => {
  const ofAll = askedItemsOf(composed).filter(({ section, conditions }) => section.from !== 'core' && conditions.length === 0);
  const [one, other] = ofAll.filter(({ question }) => question.kind === 'scale');
  assert.ok(one && other);
  const tallied = ({ choices: [first = ''] }: Item, { counts: [answered = 0], notAnswered = 0 }: Counted): QuestionTally => {
    return {
      counts: new Map([[first, answered]]),
      statuses: new Map([['answered', answered] as const, ['dont-know', notAnswered] as const]),
    };
  };
  const cuts = terms.map(({ span, choice, dignity }): Cut => {
    const questions = new Map([[one.key, tallied(one, choice)] as const, [other.key, tallied(other, dignity)] as const]);
    const all = results(composed, { survey: pin(composed), n: 200, questions });
    return { survey: pin(composed), place: '302', ...span, questions: all };
  });
  assert.deepEqual(daysTold(cuts), [0, 1]);
});
