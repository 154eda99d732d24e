import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { parse } from '@poet/core';
import { Report, reportInWords } from '@poet/core/report.js';
import { createReportStore } from '../src/releases/release-store.ts';
import { answerPairs, pairRegister, releasePairs } from './answering-pairs.ts';
import { onBothDatabases } from './databases.ts';
import { addKeysOfTwo } from './keys-of-two.ts';
import { collectorOn, valueOf } from './sending.ts';

onBothDatabases('the report of England', (database) => {
  let keys: ReadonlyMap<string, string>;
  before(async () => {
    keys = await addKeysOfTwo(database());
    for (const [authority, table] of [
      ['302', [20, 8, 8, 20]],
      ['889', [30, 9, 9, 12]],
      ['373', [15, 6, 6, 15]],
      ['857', [3, 1, 1, 2]],
    ] as const)
      await answerPairs(database(), table, { authority });
  });

  const get = async (path: string, key: string) =>
    collectorOn(database(), { surveys: pairRegister }).fetch(
      new Request(`http://collector.test/v1/${path}`, { headers: { Authorization: `Bearer ${keys.get(key)}` } }),
    );

  it('is made with those of authorities, of the answers in those that are shown, and says of how many', async () => {
    const england = await releasePairs(database(), '202526', { of: 'england' });
    assert.deepEqual(england.place, { kind: 'england' });
    assert.deepEqual(
      [england.parts[0]?.returns, england.parts[0]?.pooled],
      [
        { kind: 'count', n: 158 },
        { authorities: 3, of: 4 },
      ],
    );
    assert.match(JSON.stringify(reportInWords(england)), /They are from 3 of the 4 authorities that were asked/);
  });

  it('has what goes with what within the authorities that are shown, also where each by itself is too small', async () => {
    const oddsOf = async (code: string) => {
      const body = await createReportStore(database().db).report(code, '202526');
      return valueOf(parse(Report, JSON.parse(body ?? 'null'))).associations.map(({ odds }) => odds);
    };
    const [england] = await oddsOf('england');
    assert.ok(england?.kind === 'odds-ratio');
    // (20·20/56 + 30·12/60 + 15·15/42) ÷ (8·8/56 + 9·9/60 + 6·6/42)
    assert.deepEqual([england.oddsRatio, england.authorities, england.isAssociated], [5.5, 3, true]);
    assert.deepEqual(await oddsOf('302'), [{ kind: 'none', reason: 'suppressed' }]);
  });

  it('is what England’s key gets where it names no authority, its figures too; no authority’s key opens it', async () => {
    const report = valueOf(parse(Report, await (await get('reports/202526', 'england results')).json()));
    assert.equal(report.place.kind, 'england');
    const own = valueOf(parse(Report, await (await get('reports/202526?authority=302', 'england results')).json()));
    assert.equal(own.place.kind === 'authority' && own.place.code, '302');
    const figures = await get('exports/figures?period=202526', 'england results');
    assert.equal(figures.headers.get('Content-Disposition'), 'attachment; filename="england-202526-figures.csv"');
    assert.match(await figures.text(), /"National","E92000001","England"/);
    assert.equal((await get('reports/202526?authority=england', '302 submissions')).status, 400);
    const there = await (await get('reports', '302 submissions')).json();
    assert.deepEqual(
      there.reports.map(({ authority }: { authority: string }) => authority),
      ['302'],
    );
  });

  it('is stated again with the others, and counts who came late anywhere', async () => {
    for (const authority of ['302', '889', '373']) await answerPairs(database(), [10, 10, 10, 10], { authority });
    const england = await releasePairs(database(), '202526', { of: 'england', isRestated: true });
    assert.equal(england.release.number, 2);
    assert.deepEqual(england.parts[0]?.returns, { kind: 'count', n: 278 });
  });

  it('is not made of two authorities', async () => {
    for (const authority of ['302', '889']) await answerPairs(database(), [12, 2, 2, 12], { authority, completedOn: '2024-10-07' });
    await releasePairs(database(), '202425');
    assert.equal(await createReportStore(database().db).report('england', '202425'), null);
  });
});
