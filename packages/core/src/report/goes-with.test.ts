import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Association } from '../model/association.ts';
import { goesWith, onlyReason } from './goes-with.ts';

const ofParents = { audience: 'parent-carer', plan: 'ehcp' } as const;
const numbers = { adjustedP: 0.01, authorities: 1 };

function found(
  process: string,
  outcome: string,
  odds: { readonly ratio: number; readonly lower: number; readonly is: boolean },
): Association {
  const { ratio: oddsRatio, lower, is: isAssociated } = odds;
  return { ...ofParents, process, outcome, odds: { kind: 'odds-ratio', oddsRatio, lower, upper: 3 * oddsRatio, isAssociated, ...numbers } };
}

const few = (process: string, outcome: string): Association => ({
  ...ofParents,
  process,
  outcome,
  odds: { kind: 'none', reason: 'suppressed' },
});

test('outcomes stand with each way in which something was arranged: the clearest first, then what goes the other way, shows nothing, or is hidden', () => {
  const [easy, timely, ...others] = goesWith([
    found('easy', 'learning', { ratio: 9, lower: 1.1, is: true }),
    found('easy', 'health', { ratio: 3, lower: 2, is: true }),
    found('easy', 'friends', { ratio: 0.3, lower: 0.1, is: true }),
    found('timely', 'learning', { ratio: 1.2, lower: 0.9, is: false }),
    few('easy', 'safety'),
  ]);
  assert.deepEqual(others, []);
  assert.deepEqual(
    easy?.moreOften.map(({ outcome }) => outcome),
    ['health', 'learning'],
  );
  assert.deepEqual(easy?.lessOften, [{ outcome: 'friends', oddsRatio: 0.3, lower: 0.1, upper: 0.3 * 3 }]);
  assert.deepEqual([easy?.noSign, easy?.none], [[], ['suppressed']]);
  assert.deepEqual(
    timely?.noSign.map(({ outcome }) => outcome),
    ['learning'],
  );
});

test('one reason is said once where there is nothing else', () => {
  assert.equal(onlyReason(goesWith([few('easy', 'safety'), few('timely', 'safety')])), 'suppressed');
  assert.equal(onlyReason(goesWith([few('easy', 'safety'), found('timely', 'safety', { ratio: 1, lower: 0.5, is: false })])), null);
});
