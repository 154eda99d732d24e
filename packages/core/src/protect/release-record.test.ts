import assert from 'node:assert/strict';
import { test } from 'node:test';
import written from '../../test/release-record-1.json' with { type: 'json' };
import { inRegion, viewsSurvey, viewsTally } from '../../test/counted-views.ts';
import { autumn, cutOf, scaleCut, spring, summer, survey, together, year } from '../../test/cut-of-counts.ts';
import { randomOf } from '../../test/random.ts';
import { randomRegions } from '../../test/random-regions.ts';
import { releaseCuts } from '../compare/release-cuts.ts';
import { loadSolver } from './audit/linear-program.ts';
import { protectRelease } from './audit/protect-release.ts';
import type { ReleaseOutcome } from './audit/protect-release.ts';
import type { ReleaseRecord, ReleaseRecord1, ReleaseRecord2 } from './release-record.ts';
import type { ReleaseInput } from './release.ts';
import { unfoldRecord } from './unfold-record.ts';

const solver = await loadSolver();
const few = [1, 2, 0, 1, 0];
const some = [9, 14, 6, 4, 2];
const many = [40, 61, 22, 17, 10];

type Protected = Extract<ReleaseOutcome, { kind: 'protected' }>;

function passed(id: string, input: Omit<ReleaseInput, 'id' | 'surveys'>, surveys = [survey]): Protected {
  const outcome = protectRelease({ id, surveys, ...input }, { solver });
  return outcome.kind === 'protected' ? outcome : assert.fail(JSON.stringify(outcome).slice(0, 500));
}

const stored = (record: ReleaseRecord2): ReleaseRecord2 => JSON.parse(JSON.stringify(record)) as ReleaseRecord2;
const shownIn = ({ release }: Protected) => release.cuts.map(({ questions }) => questions[0]?.n ?? null);
const unseen = <T extends object>(cut: T) => ({ ...cut, published: false });

const at = (place: string, days: { from: string; to: string }, counts: readonly number[]) => scaleCut({ place, ...days }, counts);
const soFar = { from: autumn.from, to: spring.to };

test('a record of version 1 is read: what it says was published cannot be subtracted from, now or two releases later', () => {
  const before = { ...written, format: 'poet-release-record/1' } satisfies ReleaseRecord1;
  const cuts = [unseen(at('302', autumn, many)), unseen(at('302', spring, few)), at('302', soFar, together(many, few))];
  const second = passed('second', { cuts, earlier: before });
  assert.deepEqual(shownIn(second), [null]);
  const third = passed('third', { cuts, earlier: stored(second.record) });
  assert.deepEqual(shownIn(third), [null]);
  assert.deepEqual(shownIn(passed('alone', { cuts })), [154], 'without it, nothing could be subtracted');
});

test('a record that was stored and read is unfolded to all that there was: counts, what is known of them, and how they add up', () => {
  const authorities = { '301': many, '302': few, '303': some, '304': many };
  const cuts = [
    ...Object.entries(authorities).map(([place, counts]) => at(place, autumn, counts)),
    at('London', autumn, together(...Object.values(authorities))),
    cutOf({ place: '301', ...spring }, { 'budget-use': { counts: [8, 7, 3, 0, 0, 0, 0], answered: 12, notAnswered: 40 } }),
  ];
  const outcome = passed('first', { cuts, wholes: [{ whole: 'London', parts: Object.keys(authorities) }] });
  const { cells, sums, severals } = unfoldRecord(stored(outcome.record), [...cuts, at('301', spring, [])]);
  const counts = new Map(cells.map(({ name, count }) => [name, count]));
  assert.deepEqual(severals, ['London']);
  for (const { total, parts } of sums) {
    assert.equal(
      counts.get(total),
      parts.reduce((sum, part) => sum + (counts.get(part) ?? Number.NaN), 0),
      total,
    );
  }
  const known = new Map(cells.map(({ name, from, to }) => [name.split('|').slice(1).join('|'), [from, to]]));
  const key = (place: string, days: typeof autumn, measure: string) => `${place}|${days.from}/${days.to}|${measure}`;
  assert.deepEqual(known.get(key('302', autumn, 'support-choice|answered')), [0, null]);
  assert.deepEqual(known.get(key('London', autumn, 'support-choice|positive')), [
    known.get(key('London', autumn, 'support-choice|positive'))?.[0],
    known.get(key('London', autumn, 'support-choice|positive'))?.[0],
  ]);
  assert.deepEqual(known.get(key('301', spring, 'budget-use|answered')), [12, 12]);
  assert.deepEqual(known.get(key('301', spring, 'budget-use|ticks')), [0, null]);
});

test('counts that were the same in an earlier release are not written again, and found there', () => {
  const first = passed('first', { cuts: [at('302', autumn, many)] });
  const cuts = [unseen(at('302', autumn, many)), unseen(at('302', spring, some)), at('302', soFar, together(many, some))];
  const second = passed('second', { cuts, earlier: stored(first.record) });
  assert.deepEqual(
    second.record.releases.map((release) => release.cuts.map(({ counts }) => ('sameAs' in counts ? counts.sameAs : 'written'))),
    [['written'], ['first', 'written', 'written']],
  );
  const third = passed('third', { cuts: cuts.map((cut) => ({ ...cut, published: true })), earlier: stored(second.record) });
  assert.deepEqual(shownIn(third), [150, 35, 185]);
});

test('what England came to with all of its people is known when the next is made, and gives nobody away with it', () => {
  const views = viewsSurvey(['choice']);
  const of = (people: Readonly<Record<string, number>>) =>
    releaseCuts(
      {
        ...{ survey: views, from: autumn.from, to: autumn.to },
        authorities: Object.entries(people).map(([code, n]) => inRegion(code, viewsTally(views, { choice: [n, 0, 0] }))),
      },
      ['england'],
    );
  const people = { '301': 40, '302': 50, '303': 60, '304': 9, '305': 9, '306': 8 };
  const first = passed('first', of(people), [views]);
  assert.equal(first.release.cuts.find(({ place }) => place === 'england')?.questions[0]?.n, 176);
  const late = passed('late', { ...of({ ...people, '304': 11 }), earlier: stored(first.record) }, [views]);
  const shown = new Map(late.release.cuts.map(({ place, questions }) => [place, questions[0]?.n]));
  assert.equal(shown.get('304'), null, 'two who came late');
  assert.equal(shown.get('england'), 150, 'of all people it would say how many came');
  assert.equal(shown.get('301'), 40);
});

test('a record grows by the counts of each release and no more, and what overlaps no day of the next is left out of its audit', (t) => {
  const views = viewsSurvey(['choice', 'dignity']);
  const next = randomOf(12);
  const authorities = randomRegions(views, ['choice', 'dignity'], next);
  const sizes: number[] = [];
  let earlier: ReleaseRecord | undefined;
  for (let index = 0; index < 6; index++) {
    const from = `20${20 + index}-09-01`;
    const input = releaseCuts({ survey: views, from, to: `20${20 + index}-12-31`, authorities }, []);
    const { record } = passed(`release ${index}`, { ...input, ...(earlier && { earlier }) }, [views]);
    earlier = stored(record);
    sizes.push(JSON.stringify(record).length);
  }
  t.diagnostic(`${authorities.length} authorities, two questions: ${sizes.join(', ')} bytes`);
  const [one = 0, , , , , six = 0] = sizes;
  assert.ok(six < 6.1 * one);
  assert.ok(one < 250 * authorities.length);
  assert.deepEqual(earlier && unfoldRecord(earlier, [{ survey: 'example/views@1.0.0', place: '302', ...summer }]).cells, []);
  assert.ok(
    earlier && unfoldRecord(earlier, [{ survey: 'example/views@1.0.0', place: '302', from: '2020-09-01', to: year.to }]).cells.length > 0,
  );
});
