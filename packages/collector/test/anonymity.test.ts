import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { sql } from 'kysely';
import type { Database } from '../src/database.ts';
import { createStore } from '../src/store.ts';
import { onBothDatabases } from './databases.ts';
import { createInviter } from './inviting.ts';
import { collectorOn, requestOf, submissionOf } from './sending.ts';

/** Kysely's own record of migrations. It says when the tables were made, and nothing of anybody. */
const aboutNobody = ['kysely_migration', 'kysely_migration_lock'];

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly counts: boolean;
}

async function columnsOf({ db }: Database): Promise<readonly Column[]> {
  const { rows } = await sql<Column>`
    select table_name as "table", column_name as name, data_type as type,
      (is_identity = 'YES' or coalesce(column_default, '') like 'nextval(%') as counts
    from information_schema.columns where table_schema = 'public'
  `.execute(db);
  return rows.filter(({ table }) => !aboutNobody.includes(table));
}

onBothDatabases('what is stored', (database) => {
  let columns: readonly Column[];
  before(async () => {
    columns = await columnsOf(database());
  });
  const namesIn = (table: string) => columns.filter((column) => column.table === table).map(({ name }) => name);

  it('has not one column in common between submissions and spent invitations, nor a key from either to the other', async () => {
    const spent = namesIn('spent_invitations');
    assert.deepEqual(spent.sort(), ['batch', 'id_hash']);
    const shared = namesIn('submissions').filter((name) => spent.includes(name));
    assert.deepEqual(shared, []);
    const keys = await sql`
      select 1 from pg_constraint where contype = 'f' and (conrelid = 'spent_invitations'::regclass or confrelid = 'spent_invitations'::regclass)
    `.execute(database().db);
    assert.deepEqual(keys.rows, []);
  });

  it('has days and no times, in no table', () => {
    assert.ok(columns.some(({ type }) => type === 'date'));
    const times = columns.filter(({ type }) => /^(time|timestamp|interval)/.test(type));
    assert.deepEqual(times, []);
  });

  it('has no address and no browser, in no table', () => {
    const addresses = columns.filter(
      ({ name, type }) => /^(inet|cidr|macaddr)/.test(type) || /(^|_)(ip|agent|browser|address|host|device)(_|$)/.test(name),
    );
    assert.deepEqual(addresses, []);
  });

  it('numbers nothing in the order in which it came, but for the record of who read', () => {
    const counted = columns.filter(({ counts }) => counts).map(({ table, name }) => `${table}.${name}`);
    assert.deepEqual(counted, ['audit_log.entry']);
  });

  it('says nothing, once mixed, of which submission an invitation was spent for: not by what the database keeps unseen with each row, nor by their order', async () => {
    const { db } = database();
    const store = createStore(db);
    const inviter = await createInviter(store);
    const traces = async () => {
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from spent_invitations join submissions on spent_invitations.xmin::text = submissions.xmin::text
      `.execute(db);
      return rows[0]?.n;
    };
    const inFile = async () => {
      const { rows } = await sql<{ id_hash: string }>`select id_hash from spent_invitations order by ctid`.execute(db);
      return rows.map((row) => row.id_hash);
    };
    const send = async () => {
      const headers = { 'Poet-Invitation': await inviter.invite() };
      assert.equal((await collectorOn(database()).fetch(requestOf(submissionOf(), { headers }))).status, 201);
    };
    for (let i = 0; i < 30; i++) await send();
    assert.equal(await traces(), 30);
    const before = await inFile();
    assert.equal(await store.mixSpentInvitations(), true);
    assert.equal(await traces(), 0);
    assert.deepEqual(await inFile(), [...before].sort(byBytes));
    assert.equal(await store.mixSpentInvitations(), false);
    await send();
    assert.equal(await store.mixSpentInvitations(), true);
    assert.equal((await inFile()).length, 31);
  });

  it('says it neither by the counts that the submission is in, when its own row has been written anew', async () => {
    const { db } = database();
    const store = createStore(db);
    const inviter = await createInviter(store);
    await store.mixSpentInvitations();
    const headers = { 'Poet-Invitation': await inviter.invite() };
    assert.equal((await collectorOn(database()).fetch(requestOf(submissionOf({ authority: '302' }), { headers }))).status, 201);
    await sql`update submissions set link = link`.execute(db);
    const traces = async () => {
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from spent_invitations join tallies on spent_invitations.xmin::text = tallies.xmin::text
      `.execute(db);
      return rows[0]?.n;
    };
    assert.notEqual(await traces(), 0);
    assert.equal(await store.mixSpentInvitations(), true);
    assert.equal(await traces(), 0);
  });

  it('loses no spent invitation and no submission while mixing and spending meet', async () => {
    const store = createStore(database().db);
    const inviter = await createInviter(store);
    const invitations = await Promise.all(Array.from({ length: 30 }, () => inviter.invite()));
    const send = async (invitation: string) => {
      const headers = { 'Poet-Invitation': invitation };
      return (await collectorOn(database()).fetch(requestOf(submissionOf(), { headers }))).status;
    };
    const first = Promise.all(invitations.map(send));
    for (let i = 0; i < 5; i++) await store.mixSpentInvitations();
    assert.deepEqual(new Set(await first), new Set([201]));
    assert.deepEqual(new Set(await Promise.all(invitations.map(send))), new Set([403]));
  });
});

/** As the database sorts text here: by its bytes. */
function byBytes(a: string, b: string): number {
  return a < b ? -1 : 1;
}
