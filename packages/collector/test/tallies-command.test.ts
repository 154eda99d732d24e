import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import { openDatabase } from '../src/database.ts';
import type { Database } from '../src/database.ts';
import { migrate } from '../src/migrations/migrate.ts';
import { runCollector } from './child.ts';
import { inBothPlaces } from './databases.ts';
import type { Place } from './databases.ts';
import { collectorOn, requestOf, submissionOf } from './sending.ts';

const run = ({ choice }: Place, ...words: readonly string[]) =>
  runCollector(words, choice.kind === 'pglite' ? { POET_DATA: choice.directory } : { DATABASE_URL: choice.url }).ended;

async function change({ choice }: Place, work: (database: Database) => Promise<unknown>): Promise<void> {
  const database = await openDatabase(choice);
  await migrate(database.db);
  await work(database);
  await database.close();
}

inBothPlaces('poet-collector tallies', (place) => {
  it('verify says whether the counts are those of the submissions, and where they are not; rebuild makes them so', async () => {
    await change(place(), async (database) => {
      for (let i = 0; i < 3; i++) await collectorOn(database).fetch(requestOf(submissionOf()));
    });
    const good = await run(place(), 'tallies', 'verify');
    assert.deepEqual([good.code, good.output, good.errors], [0, 'All counts are those of the 3 submissions that are counted.\n', '']);

    await change(place(), ({ db }) => sql`update tallies set n = 4 where grain = 'month'`.execute(db));
    const bad = await run(place(), 'tallies', 'verify');
    assert.equal(bad.code, 1);
    assert.equal(bad.errors, '302, poet/young-person/ehcp@1.0.0, the month 2026-11: submissions: 4 kept, 3 counted again\n');
    assert.match(bad.output, /differ from the 3 submissions in 1 places\. "poet-collector tallies rebuild" makes them anew/);

    const rebuilt = await run(place(), 'tallies', 'rebuild');
    assert.deepEqual([rebuilt.code, rebuilt.output, rebuilt.errors], [0, 'The counts are made anew from 3 submissions.\n', '']);
    assert.equal((await run(place(), 'tallies', 'verify')).code, 0);
  });

  it('lists no more than fifty differences, and says how many more there are', async () => {
    await change(place(), ({ db }) => sql`delete from tallies`.execute(db));
    const { errors } = await run(place(), 'tallies', 'verify');
    const lines = errors.trimEnd().split('\n');
    assert.equal(lines.length, 51);
    assert.match(lines.at(-1) ?? '', /^… and \d+ more$/);
  });

  it('migrate counts what was stored before there were counts', async () => {
    await change(place(), ({ db }) => sql`update submissions set is_counted = false`.execute(db));
    assert.equal((await run(place(), 'migrate')).code, 0);
    assert.equal((await run(place(), 'tallies', 'verify')).code, 0);
  });

  it('takes no options, and says what there is', async () => {
    assert.match((await run(place(), 'tallies')).errors, /Say what to do with "tallies": tallies verify or tallies rebuild/);
    assert.match((await run(place(), 'tallies', 'verify', '--all')).errors, /"tallies verify" takes no --all/);
    assert.match((await run(place(), 'tallies', 'rebuild', '--help')).output, /make the kept counts anew/);
  });
});
