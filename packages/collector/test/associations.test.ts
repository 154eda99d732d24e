import assert from 'node:assert/strict';
import { it } from 'node:test';
import { reportInWords } from '@poet/core/report.js';
import type { Report } from '@poet/core/report.js';
import { answerPairs, releasePairs } from './answering-pairs.ts';
import { onBothDatabases } from './databases.ts';

const oddsIn = ({ associations }: Report) => associations.map(({ odds }) => (odds.kind === 'none' ? odds.reason : odds.oddsRatio));

onBothDatabases('what goes with what', (database) => {
  it('stands in the report of a year, is said in words, and never in that of a term, out of which other terms could be worked out', async () => {
    await answerPairs(database(), [24, 12, 12, 24]);
    assert.deepEqual((await releasePairs(database(), '202526-autumn')).associations, []);
    const year = await releasePairs(database(), '202526');
    assert.deepEqual(oddsIn(year), [4]);
    assert.match(
      JSON.stringify(reportInWords(year)),
      /“Things happen on time” \(parents and carers\)\. Those who were positive about it were more often positive about: “Feeling safe” \(odds ratio 4,/,
    );
  });

  it('stays as it was stated where a few have come since to any cell, also when many have to another', async () => {
    await answerPairs(database(), [20, 0, 0, 9]);
    assert.deepEqual(oddsIn(await releasePairs(database(), '202526', { isRestated: true })), [4], '44 × 33 of 12 × 12 would be 10');
  });

  it('is counted anew once enough have come to every cell to which anybody has', async () => {
    await answerPairs(database(), [0, 0, 0, 11]);
    assert.deepEqual(oddsIn(await releasePairs(database(), '202526', { isRestated: true })), [13]);
  });

  it('is hidden where a cell has fewer than ten people', async () => {
    await answerPairs(database(), [24, 9, 12, 24], { completedOn: '2024-10-07' });
    assert.deepEqual(oddsIn(await releasePairs(database(), '202425')), ['suppressed']);
  });

  it('is stored with what it was counted from, and that is in nothing that is served', async () => {
    const rows = await database()
      .db.selectFrom('reports')
      .select(['period', 'number', 'associations', 'body'])
      .orderBy('period')
      .orderBy('number')
      .execute();
    assert.deepEqual(
      rows.map(({ period, number, associations }) => [period, number, associations && JSON.parse(associations)[0].people.flat().join()]),
      [
        ['202425', 1, '24,9,12,24'],
        ['202526', 1, '24,12,12,24'],
        ['202526', 2, '24,12,12,24'],
        ['202526', 3, '44,12,12,44'],
        ['202526-autumn', 1, null],
      ],
    );
    assert.ok(rows.every(({ body }) => !body.includes('"people":[[')));
  });
});
