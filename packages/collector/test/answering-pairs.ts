import assert from 'node:assert/strict';
import { parse } from '@poet/core';
import type { Instrument } from '@poet/core';
import { Report } from '@poet/core/report.js';
import type { Database } from '../src/database.ts';
import { createReleaseStore, createReportStore } from '../src/releases/release-store.ts';
import { createSurveyRegister } from '../src/surveys.ts';
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
/** A register that knows a survey of two questions, of which a report asks whether they go together. */
export const pairRegister = createSurveyRegister({ instruments: [instrument], modules: [] });

/** Has so many answer who are positive about both, the first, the second, and neither. */
export async function answerPairs(
  database: Database,
  table: readonly [number, number, number, number],
  { completedOn = '2025-10-07', authority = '302' } = {},
): Promise<void> {
  const views = [
    ['good', 'good'],
    ['good', 'poor'],
    ['poor', 'good'],
    ['poor', 'poor'],
  ] as const;
  for (const [cell, people] of table.entries()) {
    const [time = 'good', safety = 'good'] = views[cell] ?? [];
    for (let i = 0; i < people; i++) {
      const submission = submissionOf({ survey, authority, completedOn, answers: { 'process-time': time, 'outcome-safety': safety } });
      const response = await collectorOn(database, { surveys: pairRegister }).fetch(requestOf(submission));
      assert.equal(response.status, 201, await response.text());
    }
  }
}

/** Publishes a period for all authorities. @returns the report of one of them, or of `england`. */
export async function releasePairs(database: Database, period: string, { isRestated = false, of = '302' } = {}): Promise<Report> {
  const store = createReleaseStore(database.maintenance, pairRegister);
  const published = await publish(database, period, { store, isRestated });
  assert.equal(published.kind, 'published', JSON.stringify(published));
  const body = await createReportStore(database.db).report(of, period);
  return valueOf(parse(Report, JSON.parse(body ?? 'null')));
}
