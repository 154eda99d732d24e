import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parse } from '@poet/core';
import type { Instrument } from '@poet/core';
import { Report, reportInWords } from '@poet/core/report.js';
import type { Database } from '../src/database.ts';
import { createReleaseStore, createReportStore } from '../src/releases/release-store.ts';
import { createSurveyRegister } from '../src/surveys.ts';
import { onBothDatabases } from './databases.ts';
import { publish, viewsInstrument } from './reporting.ts';
import { collectorOn, requestOf, submissionOf, surveyOf, valueOf } from './sending.ts';

const [section] = viewsInstrument.sections;
assert.ok(section);
const instrument: Instrument = {
  ...viewsInstrument,
  sections: [
    {
      ...section,
      questions: ['process-time', 'outcome-safety'].map((id) => ({
        kind: 'scale',
        id,
        concept: id,
        text: { en: `How is ${id}?` },
        scale: 'view',
      })),
    },
  ],
};
const survey = surveyOf(instrument);
const register = createSurveyRegister({ instruments: [instrument], modules: [] });

/** Has so many answer who are positive about both, the first, the second, and neither. @returns the ids of what they sent. */
async function answer(database: Database, table: readonly [number, number, number, number], completedOn = '2025-10-07'): Promise<string[]> {
  const views = [
    ['good', 'good'],
    ['good', 'poor'],
    ['poor', 'good'],
    ['poor', 'poor'],
  ] as const;
  const ids: string[] = [];
  for (const [cell, people] of table.entries()) {
    const [time = 'good', safety = 'good'] = views[cell] ?? [];
    for (let i = 0; i < people; i++) {
      const submission = submissionOf({ survey, completedOn, answers: { 'process-time': time, 'outcome-safety': safety } });
      const response = await collectorOn(database, { surveys: register }).fetch(requestOf(submission));
      assert.equal(response.status, 201, await response.text());
      ids.push(submission.submissionId);
    }
  }
  return ids;
}

async function release(database: Database, period: string, isRestated = false): Promise<Report> {
  const store = createReleaseStore(database.maintenance, register);
  const published = await publish(database, period, { store, isRestated });
  assert.equal(published.kind, 'published', JSON.stringify(published));
  const body = await createReportStore(database.db).report('302', period);
  return valueOf(parse(Report, JSON.parse(body ?? 'null')));
}

const oddsIn = ({ associations }: Report) => associations.map(({ odds }) => (odds.kind === 'none' ? odds.reason : odds.oddsRatio));

onBothDatabases('what goes with what', (database) => {
  it('stands in the report of a year, is said in words, and never in that of a term, out of which other terms could be worked out', async () => {
    await answer(database(), [24, 12, 12, 24]);
    assert.deepEqual((await release(database(), '202526-autumn')).associations, []);
    const year = await release(database(), '202526');
    assert.deepEqual(oddsIn(year), [4]);
    assert.match(
      JSON.stringify(reportInWords(year)),
      /positive about “Things happen on time” were positive about “Feeling safe” more often/,
    );
  });

  it('stays as it was stated where a few have come since to any cell, also when many have to another', async () => {
    await answer(database(), [20, 0, 0, 9]);
    assert.deepEqual(oddsIn(await release(database(), '202526', true)), [4], '44 × 33 of 12 × 12 would be 10');
  });

  it('is counted anew once enough have come to every cell to which anybody has', async () => {
    await answer(database(), [0, 0, 0, 11]);
    assert.deepEqual(oddsIn(await release(database(), '202526', true)), [13]);
  });

  it('is hidden where a cell has fewer than ten people', async () => {
    await answer(database(), [24, 9, 12, 24], '2024-10-07');
    assert.deepEqual(oddsIn(await release(database(), '202425')), ['suppressed']);
  });

  it('is stored with what it was counted from, and that is in nothing that is served', async () => {
    const rows = await database()
      .db.selectFrom('reports')
      .select(['period', 'number', 'tables', 'body'])
      .orderBy('period')
      .orderBy('number')
      .execute();
    assert.deepEqual(
      rows.map(({ period, number, tables }) => [period, number, tables && JSON.parse(tables)[0].tables[0].table]),
      [
        [
          '202425',
          1,
          [
            [24, 9],
            [12, 24],
          ],
        ],
        [
          '202526',
          1,
          [
            [24, 12],
            [12, 24],
          ],
        ],
        [
          '202526',
          2,
          [
            [24, 12],
            [12, 24],
          ],
        ],
        [
          '202526',
          3,
          [
            [44, 12],
            [12, 44],
          ],
        ],
        ['202526-autumn', 1, null],
      ],
    );
    assert.ok(rows.every(({ body }) => !body.includes('"table"')));
  });
});
