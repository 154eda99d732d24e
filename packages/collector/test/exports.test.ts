import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { Submission } from '@poet/core';
import { columnsOf, missingCodes } from '@poet/core/export.js';
import { youngPersonEhcp } from '@poet/core/content';
import { createKey } from '../src/keys.ts';
import { createStore } from '../src/store.ts';
import { onBothDatabases } from './databases.ts';
import { addKeysOfTwo } from './keys-of-two.ts';
import { collectorOn, requestOf, submissionOf, surveyOf, testDay } from './sending.ts';

const query = 'authority=302&survey=poet/young-person/ehcp&version=1.0.0';
const formats = ['csv', 'data', 'codebook', 'sav', 'ddi', 'triple-s', 'triple-s-data', 'json'];
const secret = '=HYPERLINK("http://evil.example","Shorter")';

onBothDatabases('files of single answers', (database) => {
  let keys: ReadonlyMap<string, string> = new Map();
  const submissions: Submission[] = [];
  const get = async (format: string, { words = query, scope = '302 submissions' } = {}) => {
    const headers = { Authorization: `Bearer ${keys.get(scope) ?? createKey()}` };
    return collectorOn(database()).fetch(new Request(`http://collector.test/v1/exports/${format}?${words}`, { headers }));
  };
  const rowsOf = async (format: string, words = query): Promise<Record<string, string>[]> => {
    const response = await get(format, { words });
    assert.equal(response.status, 200, await response.clone().text());
    return parse(await response.text(), { bom: true, columns: true });
  };
  const audited = async () => {
    const entries = [];
    for await (const page of createStore(database().db).auditEntries()) entries.push(...page);
    return entries;
  };

  before(async () => {
    keys = await addKeysOfTwo(database());
    const send = async (submission: Submission) => {
      const response = await collectorOn(database()).fetch(requestOf(submission));
      assert.equal(response.status, 201);
    };
    for (let i = 0; i < 250; i++) {
      const age = i === 0 ? 'age-19-25' : i % 2 ? 'age-11-15' : 'age-16-18';
      submissions.push(submissionOf({ answers: { helper: 'alone', age, 'words-better': secret, 'budget-held': 'no' } }));
    }
    for (const submission of submissions) await send(submission);
    for (let i = 0; i < 9; i++) await send(submissionOf({ authority: '889' }));
  });

  it('come in every format, under a name that says what they are', async () => {
    for (const format of formats) {
      const response = await get(format);
      assert.equal(response.status, 200, format);
      assert.match(response.headers.get('Content-Disposition') ?? '', /^attachment; filename="302-young-person-ehcp-1\.0\.0[-.a-z]+"$/);
      assert.ok((await response.arrayBuffer()).byteLength > 1_000, format);
    }
    assert.equal((await get('xlsx')).status, 404);
  });

  it('are de-identified unless the full profile is asked for by its name: no ids, days or words', async () => {
    for (const format of formats) {
      const text = Buffer.from(await (await get(format)).arrayBuffer()).toString('latin1');
      for (const { submissionId } of submissions) assert.ok(!text.includes(submissionId), format);
      // The day of the file itself is in three formats.
      assert.doesNotMatch(format === 'csv' ? text : '', /2026-11-23/);
      assert.doesNotMatch(text, /HYPERLINK|completed_on|submission_id|own_words/, format);
    }
    const full = await rowsOf('csv', `${query}&profile=full`);
    assert.deepEqual(
      full.map((row) => row['submission_id']),
      submissions.map(({ submissionId }) => submissionId).sort(),
    );
    assert.ok(full.every((row) => row['words_better'] === `'${secret}` && row['completed_on'] === testDay));
    const data = await rowsOf('data', `${query}&profile=full`);
    assert.ok(data.every((row) => row['words_better'] === secret));
  });

  it('tell of nobody who stands alone', async () => {
    const rows = await rowsOf('csv');
    const ages = Map.groupBy(rows, (row) => row['age']);
    assert.equal(ages.has('5'), false);
    assert.ok([...ages.values()].every((alike) => alike.length >= 10));
    assert.ok((ages.get(String(missingCodes.withheld))?.length ?? 0) >= 10);
    assert.equal(rows.length, 250);
  });

  it('have their rows in another order each time', async () => {
    const [first, second] = [await rowsOf('csv'), await rowsOf('csv')];
    const line = (row: Record<string, string>) => Object.values(row).join();
    assert.notDeepEqual(first.map(line), second.map(line));
    assert.deepEqual(first.map(line).sort(), second.map(line).sort());
  });

  it('are of a term or an academic year', async () => {
    assert.equal((await rowsOf('csv', `${query}&period=202627-autumn`)).length, 250);
    assert.equal((await rowsOf('csv', `${query}&period=202627`)).length, 250);
    assert.equal((await get('csv', { words: `${query}&period=202526` })).status, 409);
    const oneDay = `${query}&period=2026-11-23/2026-11-23`;
    assert.equal((await get('csv', { words: oneDay })).status, 400);
    assert.equal((await rowsOf('csv', `${oneDay}&profile=full`)).length, 250);
  });

  it('are refused where fewer than ten answered, and not recorded as made', async () => {
    const words = query.replace('302', '889');
    const before = (await audited()).length;
    const refused = await get('csv', { words, scope: '889 submissions' });
    assert.equal(refused.status, 409);
    assert.match(await refused.text(), /It is made of 10 at least/);
    assert.equal((await audited()).length, before);
    assert.equal((await get('csv', { words: `${words}&profile=full`, scope: '889 submissions' })).status, 200);
  });

  it('are for the authority whose they are, with a key for single submissions', async () => {
    for (const scope of ['302 results', '889 submissions', 'england results']) {
      for (const format of formats) assert.equal((await get(format, { scope })).status, 404, `${scope} ${format}`);
    }
    for (const words of ['', 'authority=302', query.replace('1.0.0', 'one'), `${query}&profile=Full`, `${query}&period=autumn`])
      assert.equal((await get('csv', { words })).status, 400, words);
    assert.equal((await get('csv', { words: query.replace('1.0.0', '9.0.0') })).status, 404);
  });

  it('leave a record that says how much was in them, and nothing of what', async () => {
    await (await get('sav')).arrayBuffer();
    await (await get('data', { words: `${query}&profile=full&period=202627-autumn` })).text();
    const [first, second] = (await audited())
      .slice(-2)
      .map(({ action, about, doneBy }) => ({ action, about, by: doneBy.replace(/\(.*\)/, '()') }));
    const action = 'submissions exported';
    assert.deepEqual(first, {
      action,
      about: 'poet/young-person/ehcp 1.0.0, authority 302, all days, de-identified, as sav',
      by: 'Key of 302 ()',
    });
    assert.equal(second?.about, 'poet/young-person/ehcp 1.0.0, authority 302, 2026-09-01 to 2026-12-31, full, as data');
  });

  it('have nothing of what is withdrawn', async () => {
    const [gone] = submissions;
    await createStore(database().db).withdraw({ submissionId: gone?.submissionId ?? '', authority: '302', day: testDay });
    const left = await rowsOf('csv', `${query}&profile=full`);
    assert.equal(left.length, 249);
    assert.ok(!left.some((row) => row['submission_id'] === gone?.submissionId));
  });

  it('have the columns that the survey has', async () => {
    const [row] = await rowsOf('csv');
    const columns = columnsOf([surveyOf(youngPersonEhcp)], 'de-identified').map(({ name }) => name);
    assert.deepEqual(Object.keys(row ?? {}), columns);
  });
});
