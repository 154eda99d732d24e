import assert from 'node:assert/strict';
import { test } from 'node:test';
import { autumn } from '../../test/counted-views.ts';
import { places } from '../content/places.ts';
import { placeOf } from './place-of.ts';

test('an authority that has ended has no report after it, and who has its area is said; in its last year it has one', () => {
  const poole = placeOf(places, '837', { from: '2019-09-01', to: '2020-08-31' });
  assert.ok(poole.kind === 'issues');
  assert.match(poole.issues[0]?.message ?? '', /ended on 31 March 2019\. Its area is now in Bournemouth, Christchurch and Poole/);
  assert.equal(placeOf(places, '837', { from: '2018-09-01', to: '2019-08-31' }).kind, 'ok');
  const nobody = placeOf(places, '999', autumn);
  assert.match(nobody.kind === 'issues' ? (nobody.issues[0]?.message ?? '') : '', /No authority in England has the code 999/);
  assert.deepEqual(placeOf(places, 'england', autumn), { kind: 'ok', value: { kind: 'england' } });
});
