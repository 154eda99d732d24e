import assert from 'node:assert/strict';
import { test } from 'node:test';
import { autumn, cutOf, spring, summer, survey, together, year } from '../../../test/cut-of-counts.ts';
import type { Counted } from '../../../test/cut-of-counts.ts';
import { randomOf } from '../../../test/random.ts';
import { keyOf } from '../cut.ts';
import type { Cut } from '../cut.ts';
import { figuresOf } from '../figures-of.ts';
import { unfoldRecord } from '../unfold-record.ts';
import { loadSolver } from './linear-program.ts';
import { protectRelease } from './protect-release.ts';

const solver = await loadSolver();
const authorities = ['301', '302', '303', '304'];
const terms = [autumn, spring, summer];

/** Some people: few of them in one authority of six. */
function randomCounted(next: () => number): Counted {
  const size = next() < 0.16 ? 8 : 30 + next() * 200;
  return {
    counts: [0.4, 0.3, 0.15, 0.1, 0.05].map((share) => Math.floor(size * share * (0.4 + next()))),
    notAnswered: Math.floor(next() * 6),
  };
}

function add(all: readonly Counted[]): Counted {
  return {
    counts: together(...all.map(({ counts }) => counts)),
    notAnswered: all.reduce((sum, { notAnswered = 0 }) => sum + notAnswered, 0),
  };
}

/** Four authorities and their region, in three terms and the year. */
function randomCuts(next: () => number): Cut[] {
  const rows = authorities.map((place) => ({ place, counted: terms.map(() => randomCounted(next)) }));
  const region = { place: 'London', counted: terms.map((_, term) => add(rows.flatMap(({ counted }) => counted[term] ?? []))) };
  return [...rows, region].flatMap(({ place, counted }) => [
    ...terms.map((period, term) => cutOf({ place, ...period }, { 'support-choice': counted[term] ?? { counts: [] } })),
    cutOf({ place, ...year }, { 'support-choice': add(counted) }),
  ]);
}

test('in random releases everything that must not be found out stays open, and exactly what the audit takes as known is shown', (t) => {
  const next = randomOf(7);
  const seen = { figures: 0, hidden: 0, targets: 0 };
  for (let index = 0; index < 40; index++) {
    const sensitive = new Set(index % 2 === 0 ? [] : ['support-choice']);
    const rules = { rounded: index % 4 > 1, insiders: index % 8 < 6 };
    const cuts = randomCuts(next);
    const outcome = protectRelease(
      { id: 'r', surveys: [survey], cuts, wholes: [{ whole: 'London', parts: authorities }], sensitive },
      { solver, rules },
    );
    if (outcome.kind !== 'protected') assert.fail(JSON.stringify(outcome).slice(0, 400));
    assert.deepEqual(outcome.audit.breaches, []);
    const { cells } = unfoldRecord(outcome.record, cuts);
    const known = new Map(cells.map(({ of, from, to }) => [of?.key ?? '', { from, to }]));
    for (const figure of figuresOf(outcome.release)) {
      const measure = figure.option === null ? figure.measure : `option:${figure.option}`;
      const { from, to } = known.get(keyOf({ ...figure, measure })) ?? assert.fail(measure);
      assert.equal(figure.state === 'suppressed', to === null, `${measure} is shown just where it is known`);
      if (figure.count !== null) assert.ok((from ?? 0) <= figure.count + 2 && figure.count - 2 <= (to ?? 0));
      seen.figures++;
      if (figure.state === 'suppressed') seen.hidden++;
    }
    seen.targets += outcome.audit.bounds.length;
  }
  t.diagnostic(`${seen.figures} figures, of which ${seen.hidden} are hidden; ${seen.targets} counts audited`);
  assert.ok(seen.targets > 100);
});
