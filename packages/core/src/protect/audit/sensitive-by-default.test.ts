import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutOf, survey, year } from '../../../test/cut-of-counts.ts';
import type { QuestionResult } from '../../model/result.ts';
import { loadSolver } from './linear-program.ts';
import { protectRelease } from './protect-release.ts';

const solver = await loadSolver();

function shown(questions: Parameters<typeof cutOf>[1]): readonly QuestionResult[] {
  const cuts = [cutOf({ place: '302', ...year }, questions)];
  const outcome = protectRelease({ id: 'today', surveys: [survey], cuts }, { solver });
  return outcome.kind === 'protected' ? (outcome.release.cuts[0]?.questions ?? []) : assert.fail(outcome.kind);
}

const countsIn = (result?: QuestionResult) => result?.distribution.map(({ share }) => (share.kind === 'share' ? share.count : null));

test('what a handful chose of a question about equality or needs is hidden though nobody handed its name in, and another beside it', () => {
  const results = shown({
    'equality-ethnic-group': { counts: [30, 3, 12, 9, 6] },
    need: { counts: [20, 31, 3, 12], answered: 45 },
    setting: { counts: [20, 15, 3, 2, 1, 0, 0].slice(0, 7) },
  });
  const of = (id: string) => countsIn(results.find(({ question }) => question === id));
  const ethnic = of('equality-ethnic-group') ?? [];
  assert.equal(ethnic[1], null);
  assert.ok(ethnic.filter((count) => count === null).length >= 2, 'or the hidden one would be the rest');
  assert.deepEqual(of('need'), [20, 31, null, 12]);
  assert.ok(!of('setting')?.includes(null), 'a question that is not sensitive shows what a handful chose');
});
