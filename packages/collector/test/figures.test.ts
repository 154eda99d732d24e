import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { figureColumns } from '@poet/core/export.js';
import { createStore } from '../src/store.ts';
import { onBothDatabases } from './databases.ts';
import { addKeysOfTwo } from './keys-of-two.ts';
import { answerViews, publish } from './reporting.ts';
import { collectorOn, testDay } from './sending.ts';

type CsvRow = Readonly<Record<string, string>>;

onBothDatabases('figures of a published report', (database) => {
  let keys: ReadonlyMap<string, string> = new Map();
  before(async () => {
    keys = await addKeysOfTwo(database());
    await answerViews(database(), 24, { authority: '302', completedOn: '2025-10-07' });
    await answerViews(database(), 4, { authority: '889', completedOn: '2025-10-07' });
    for (const period of ['202526-autumn', '2025-09-01/2026-01-31'])
      assert.equal((await publish(database(), period)).kind, 'published', period);
  });

  const get = async (path: string, scope = '302 results') =>
    collectorOn(database()).fetch(
      new Request(`http://collector.test/v1/exports/${path}`, { headers: { Authorization: `Bearer ${keys.get(scope)}` } }),
    );
  const rowsOf = async (path: string, scope?: string): Promise<CsvRow[]> => {
    const response = await get(path, scope);
    assert.equal(response.status, 200, await response.clone().text());
    return parse(await response.text(), { bom: true, columns: true });
  };
  const indicators = figureColumns.filter(({ type }) => type === 'Indicator').map(({ name }) => name);

  it('have a number or a symbol in every cell, for whom something is shown and for whom nothing is', async () => {
    for (const [scope, symbol] of [
      ['302 results', 'u'],
      ['889 submissions', 'c'],
    ] as const) {
      const rows = await rowsOf('figures?period=202526-autumn', scope);
      for (const row of rows) for (const name of indicators) assert.match(row[name] ?? '', /^(-?\d+(\.\d+)?|[zxc]|low)$/, name);
      const positive = rows.find((row) => row['answers_from'] === 'This place' && row['answer'] === 'Positive');
      assert.equal(positive?.['symbol'], symbol, scope);
      assert.equal(positive?.['time_period'], '202526');
      assert.ok(rows.every((row) => row['data_origin'] === 'Synthetic'));
    }
  });

  it('come with their metadata, a line for every column that is no place and no time, under two names that belong together', async () => {
    const [figures, metadata] = await Promise.all([get('figures?period=202526-autumn'), get('figures-metadata?period=202526-autumn')]);
    const nameIn = ({ headers }: Response) => /filename="(.*)"/.exec(headers.get('Content-Disposition') ?? '')?.[1];
    assert.equal(nameIn(figures), '302-202526-autumn-figures.csv');
    assert.equal(nameIn(metadata), '302-202526-autumn-figures.meta.csv');
    const described: CsvRow[] = parse(await metadata.text(), { bom: true, columns: true });
    const [heading]: string[][] = parse(await figures.text(), { bom: true });
    const wanted = figureColumns.filter(({ type }) => type === 'Filter' || type === 'Indicator').map(({ name }) => name);
    assert.deepEqual(
      described.map((line) => line['col_name']),
      wanted,
    );
    assert.ok(wanted.every((name) => heading?.includes(name)));
  });

  it('come as JSON too, and of a window by its days', async () => {
    const response = await get('figures-json?period=2025-09-01/2026-01-31');
    assert.equal(response.headers.get('Content-Disposition'), 'attachment; filename="302-2025-09-01-to-2026-01-31-figures.json"');
    const document = await response.json();
    assert.deepEqual([document.format, document.place.code, document.figures[0].period_to], ['poet-figures/1', '302', '2026-01-31']);
  });

  it('are of what was published alone, and of what a key opens: 404 in the same words as for a report', async () => {
    const missing = await (await get('figures?period=202526-spring')).text();
    for (const [path, scope] of [
      ['figures?period=202526-autumn&authority=889', '302 results'],
      ['figures?period=202526-autumn', 'england results'],
    ] as const) {
      const response = await get(path, scope);
      assert.equal(response.status, 404, path);
      assert.equal(await response.text(), missing);
    }
    assert.equal((await rowsOf('figures?period=202526-autumn&authority=889', 'england results'))[0]?.['old_la_code'], '889');
    assert.equal((await get('figures?period=202526-autumn', 'nobody')).status, 401);
  });

  it('are refused in words without a period, and are recorded when they are read', async () => {
    const response = await get('figures');
    const { issues } = await response.json();
    assert.deepEqual([response.status, issues[0].path], [400, '/period']);
    assert.match(issues[0].message, /^"" is not a period\. Expected an academic year such as 202526/);
    await get('figures?period=202526-autumn');
    const entries = [];
    for await (const page of createStore(database().db).auditEntries()) entries.push(...page);
    assert.deepEqual(entries.at(-1), {
      ...{ doneOn: testDay, action: 'reports read', about: '202526-autumn, authority 302, as figures' },
      doneBy: entries.at(-1)?.doneBy,
    });
  });
});
