import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AssociationFound } from '../compare/associate.ts';
import { areProtectedFindings, protectFindings } from './protected-findings.ts';
import type { ThemeCount } from './protected-findings.ts';

const where = { survey: 'example/views@1.0.0', place: '302', from: '2025-09-01', to: '2026-08-31' };

function found(fewest: number): AssociationFound {
  const odds = {
    kind: 'odds-ratio',
    oddsRatio: 3.4,
    lower: 2.1,
    upper: 5.5,
    adjustedP: 0.001,
    isAssociated: false,
    authorities: 1,
  } as const;
  return { ...where, process: 'simple', outcome: 'learning', odds, p: 0.001, fewest };
}

function theme(people: number, isReviewed = true): ThemeCount {
  return { ...where, question: 'words', id: 'waits', label: { en: 'Waits' }, people, isReviewed };
}

function passed(findings: Parameters<typeof protectFindings>[0], rules?: Parameters<typeof protectFindings>[1]) {
  const outcome = protectFindings(findings, rules);
  assert.ok(outcome.kind === 'ok');
  return outcome.value;
}

test('an association with nine people in one of its four cells is hidden, with its chance; with ten it is shown', () => {
  const [hidden, shown] = passed({ associations: [found(9), found(10)] }).associations;
  assert.deepEqual([hidden?.odds, hidden?.p, hidden?.fewest], [{ kind: 'none', reason: 'suppressed' }, 1, 0]);
  assert.equal(shown?.odds.kind, 'odds-ratio');
});

test('that a cell has nobody in it is hidden too: without a ratio there is one', () => {
  const none = (reason: 'no-answers' | 'too-few-authorities') => ({ ...found(0), odds: { kind: 'none', reason } as const });
  assert.deepEqual(
    passed({ associations: [none('no-answers'), none('too-few-authorities')] }).associations.map(({ odds }) => odds),
    [
      { kind: 'none', reason: 'suppressed' },
      { kind: 'none', reason: 'too-few-authorities' },
    ],
  );
});

test('how few there were in the smallest cell is in nothing that is published', () => {
  assert.deepEqual(
    passed({ associations: [found(37), found(10), found(3), found(0)] }).associations.map(({ fewest }) => fewest),
    [10, 10, 0, 0],
  );
});

test('a theme of nine people is hidden, and one that nobody has looked through is too, however many wrote about it', () => {
  const { themes } = passed({ themes: [theme(9), theme(10), theme(500, false)] });
  assert.deepEqual(
    themes.map(({ people }) => people),
    [
      { kind: 'none', reason: 'suppressed' },
      { kind: 'at-least', n: 10 },
      { kind: 'none', reason: 'not-reviewed' },
    ],
  );
  assert.ok(themes.every((one) => !('isReviewed' in one)));
});

test('of a theme is told the greatest multiple of the minimum that is reached: years less terms give away no few people', () => {
  const { themes } = passed({ themes: [theme(19), theme(20), theme(143)] });
  assert.deepEqual(
    themes.map(({ people }) => people.kind === 'at-least' && people.n),
    [10, 20, 140],
  );
  assert.deepEqual(passed({ themes: [theme(89)] }, { minimum: 30 }).themes[0]?.people, { kind: 'at-least', n: 60 });
});

test('the minimum may be raised, and not be set below 5', () => {
  assert.deepEqual(passed({ themes: [theme(29)] }, { minimum: 30 }).themes[0]?.people, { kind: 'none', reason: 'suppressed' });
  const refused = protectFindings({ themes: [theme(4)] }, { minimum: 3 });
  assert.match(refused.kind === 'issues' ? (refused.issues[0]?.message ?? '') : '', /"minimum" is 3: expected a whole number from 5/);
});

test('a copy of what has passed has not passed', () => {
  const findings = passed({ themes: [theme(10)] });
  assert.ok(areProtectedFindings(findings));
  assert.ok(!areProtectedFindings({ ...findings }) && !areProtectedFindings(JSON.parse(JSON.stringify(findings))));
});
