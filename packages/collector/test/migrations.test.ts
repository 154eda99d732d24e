import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openDatabase } from '../src/database.ts';
import { migrate } from '../src/migrations/migrate.ts';
import { createStore } from '../src/store.ts';
import { inBothPlaces } from './databases.ts';
import { collectorOn, countRows, requestOf, submissionOf } from './sending.ts';

inBothPlaces('migrations', (place) => {
  it('F38: run once, do nothing the second time, and keep what is stored, also when the database is opened again', async () => {
    const first = await openDatabase(place().choice);
    const all = [
      ...['0001-first-tables', '0002-more-states', '0003-invitations', '0004-operations', '0005-set-aside-reasons'],
      ...['0006-tallies', '0007-releases', '0008-actions', '0009-themes', '0010-stated-associations'],
    ];
    assert.deepEqual(await migrate(first.db), all);
    assert.deepEqual(await migrate(first.db), []);
    assert.equal((await collectorOn(first).fetch(requestOf(submissionOf()))).status, 201);
    await first.close();

    const second = await openDatabase(place().choice);
    assert.deepEqual(await Promise.all([migrate(second.db), migrate(second.db)]), [[], []]);
    assert.equal(await countRows(second), 1);
    await createStore(second.db).ping();
    await second.close();
  });
});
