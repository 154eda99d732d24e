import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { parentCarerEhcp } from '@poet/core/content';
import { sql } from 'kysely';
import { openDatabase } from '../src/database.ts';
import type { Database } from '../src/database.ts';
import { serveCollector } from './child.ts';
import { placeForPGlite } from './databases.ts';
import { requestOf, submissionOf, surveyOf } from './sending.ts';

const requests = 10_000;
const atOnce = 50;
/** One of so many is not JSON, one asks for results with a key that nobody has, and one has an invitation that nobody gave. */
const everyBad = 10;

/** What a flood says of itself, each in a word that stands nowhere else. */
const flood = {
  address: '203.0.113.77',
  browser: 'FloodBrowser/77.7',
  invitation: 'flood-invitation-77',
  key: 'poet_flood7key7flood7key7flood7key7flood7key77',
  broken: 'flood-broken-body-77',
  words: 'flood-words-77',
} as const;

/** What others who send meanwhile say. */
const other = { address: '198.51.100.66', browser: 'OtherBrowser/66.6' } as const;
const parents = surveyOf(parentCarerEhcp);
const parentAnswers = { 'budget-held': 'no', 'support-choice': 'good' };

const headersOf = ({ address, browser }: { address: string; browser: string }) => ({ 'X-Forwarded-For': address, 'User-Agent': browser });

it(`F57: a flood of ${requests} requests on one survey hinders nobody else, and nothing says where it came from: in no table, no file and no log`, async () => {
  const place = await placeForPGlite();
  assert.ok(place.choice.kind === 'pglite');
  const { directory } = place.choice;
  // The shipped rules.
  const server = await serveCollector({ POET_DATA: directory, POET_RULES: '', POET_TRUSTED_PROXIES: '1' });
  let isFlooding = true;
  const others = (async () => {
    const statuses: number[] = [];
    for (let i = 0; isFlooding || i < 20; i++) {
      const isParent = i % 2 === 0;
      const submission = isParent ? submissionOf({ survey: parents, answers: parentAnswers }) : submissionOf({ answers: {} });
      // A parent in the same house as the flood, at another survey; somebody from elsewhere at the same one.
      const headers = isParent ? headersOf(flood) : headersOf({ ...other, address: `198.51.100.${i % 250}` });
      const response = await fetch(requestOf(submission, { url: server.url, headers }));
      statuses.push(response.status);
      await response.arrayBuffer();
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    return statuses;
  })();
  const statuses = await sendFlood(server.url);
  isFlooding = false;
  const otherStatuses = await others;
  const { output, errors } = await server.end('SIGTERM');

  assert.equal(
    [...statuses.values()].reduce((sum, n) => sum + n),
    requests,
  );
  assert.deepEqual([...statuses.keys()].sort(), [201, 202, 400, 401, 403, 429]);
  assert.ok((statuses.get(201) ?? 0) < 300, 'few of a flood are counted');
  assert.ok(otherStatuses.length >= 20);
  assert.ok(
    otherStatuses.every((status) => status === 201 || status === 202),
    `others were answered ${otherStatuses.join()}`,
  );

  const nowhere = [flood.address, flood.browser, flood.invitation, flood.key, flood.broken, other.browser, '198.51.100.'];
  for (const marker of [...nowhere, flood.words]) assert.ok(!`${output}${errors}`.includes(marker), `the log has ${marker}`);
  const database = await openDatabase(place.choice);
  const found = await findInTables(database, [...nowhere, flood.words]);
  await database.close();
  assert.deepEqual(found, ['submissions.body has flood-words-77']);
  const inFiles = await findInFiles(directory, [...nowhere, 'poet/young-person/ehcp']);
  assert.ok(inFiles.has('poet/young-person/ehcp'), 'what is stored can be found in the files');
  assert.deepEqual(
    nowhere.filter((marker) => inFiles.has(marker)),
    [],
  );
  await place.remove();
});

/** Sends the flood. @returns how often each status came back. */
async function sendFlood(url: string): Promise<ReadonlyMap<number, number>> {
  const statuses = new Map<number, number>();
  const template = submissionOf({ answers: { 'words-better': flood.words } });
  const headers = headersOf(flood);
  let next = 0;
  const sendMany = async () => {
    for (let i = next++; i < requests; i = next++) {
      const submission = { ...template, submissionId: crypto.randomUUID() };
      const body = i % everyBad === 0 ? `{"${flood.broken}": ` : JSON.stringify(submission);
      const request =
        i % everyBad === 1
          ? new Request(`${url}/v1/results?survey=${flood.broken}`, { headers: { ...headers, Authorization: `Bearer ${flood.key}` } })
          : requestOf(submission, {
              url,
              body,
              headers: i % everyBad === 2 ? { ...headers, 'Poet-Invitation': flood.invitation } : headers,
            });
      const response = await fetch(request);
      await response.arrayBuffer();
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sendMany));
  return statuses;
}

/** Every column of every table, as text, with what stands in it. */
async function findInTables({ db }: Database, markers: readonly string[]): Promise<string[]> {
  const { rows: columns } = await sql<{ table_name: string; column_name: string }>`
    select table_name, column_name from information_schema.columns where table_schema = 'public' order by 1, 2`.execute(db);
  assert.ok(columns.length > 10);
  const found: string[] = [];
  for (const { table_name: table, column_name: column } of columns) {
    for (const marker of markers) {
      const { rows } = await sql`select 1 from ${sql.table(table)} where ${sql.ref(column)}::text like ${`%${marker}%`} limit 1`.execute(
        db,
      );
      if (rows.length > 0) found.push(`${table}.${column} has ${marker}`);
    }
  }
  return found;
}

/** Which of the texts stand in any file under a folder, byte for byte. */
async function findInFiles(folder: string, markers: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name));
    for (const marker of markers) if (bytes.includes(marker)) found.add(marker);
  }
  return found;
}
