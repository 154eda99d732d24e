import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { parse } from '@poet/core';
import type { Instrument, Survey } from '@poet/core';
import { Report, reportInWords } from '@poet/core/report.js';
import type { ThemeReview } from '@poet/core/report.js';
import type { Database } from '../src/database.ts';
import type { Publication } from '../src/releases/publish-release.ts';
import { createReleaseStore, createReportStore } from '../src/releases/release-store.ts';
import { createStore } from '../src/store.ts';
import { createSurveyRegister } from '../src/surveys.ts';
import { onBothDatabases } from './databases.ts';
import { addKeysOfTwo } from './keys-of-two.ts';
import { publish, viewsInstrument } from './reporting.ts';
import { collectorOn, requestOf, submissionOf, surveyOf, testDay, valueOf } from './sending.ts';

const instrument: Instrument = {
  ...viewsInstrument,
  sections: [
    ...viewsInstrument.sections,
    {
      ...{ id: 'own-words', title: { en: 'In your own words' } },
      questions: (['better', 'well'] as const).map((id) => ({ kind: 'text', id, concept: id, text: { en: `What would be ${id}?` } })),
    },
  ],
};
const survey = surveyOf(instrument);
const nextSurvey = surveyOf({ ...instrument, version: '1.1.0' });
const surveys = createSurveyRegister({ instruments: [instrument, { ...instrument, version: '1.1.0' }], modules: [] });

const [autumnDay, springDay] = ['2025-10-07', '2026-02-03'];
const theme = (id: string, people: number) => ({ id, label: { en: id }, people });
const better = { survey: survey.id, question: 'better', reviewed: 31 };

/** What people say and write. */
interface Writing {
  readonly authority?: string;
  readonly completedOn?: string;
  readonly of?: Survey;
  readonly well?: string;
  readonly better?: string;
}

/** Has so many people answer and write. @returns the ids of what they sent. */
async function write(
  database: Database,
  n: number,
  { authority = '302', completedOn = autumnDay, of = survey, well, better: words = 'Shorter waits' }: Writing = {},
) {
  const ids: string[] = [];
  for (let i = 0; i < n; i++) {
    const answers = { choice: i % 3 === 0 ? 'poor' : 'good', ...(words !== '' && { better: words }), ...(well !== undefined && { well }) };
    const submission = submissionOf({ survey: of, authority, completedOn, answers });
    assert.equal((await collectorOn(database, { surveys }).fetch(requestOf(submission))).status, 201);
    ids.push(submission.submissionId);
  }
  return ids;
}

/** Puts themes as an authority does, with its key. */
async function putter(database: Database) {
  const keys = await addKeysOfTwo(database);
  return async (authority: string, period: string, reviews: readonly ThemeReview[]): Promise<void> => {
    const request = new Request(`http://collector.test/v1/themes/${period}`, {
      method: 'PUT',
      headers: { Authorization: `Bearer ${keys.get(`${authority} submissions`)}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ format: 'poet-themes/1', reviews }),
    });
    const response = await collectorOn(database, { surveys }).fetch(request);
    assert.equal(response.status, 204, await response.text());
  };
}

const released = (database: Database, period: string, others: Parameters<typeof publish>[2] = {}) =>
  publish(database, period, { store: createReleaseStore(database.maintenance, surveys), ...others });

const saidOf = (publication: Publication) => ('said' in publication ? publication.said : assert.fail(publication.message));

async function reportOf({ db }: Database, authority: string, period: string): Promise<Report> {
  const body = await createReportStore(db).report(authority, period);
  return valueOf(parse(Report, JSON.parse(body ?? 'null')));
}

async function themesOf(database: Database, authority: string, period: string) {
  const { parts } = await reportOf(database, authority, period);
  return parts.flatMap((part) => part.themes.map(({ id, people }) => [id, people.kind === 'at-least' ? people.n : people.reason]));
}

onBothDatabases('the themes in a report of the collector', (database) => {
  const hostile = '<img src=x onerror="alert(1)"> & "waits"';
  before(async () => {
    const put = await putter(database());
    await write(database(), 31);
    await write(database(), 24, { completedOn: springDay });
    await write(database(), 20, { authority: '889', well: 'My teacher' });
    await write(database(), 15, { authority: '202', well: 'My teacher' });
    await put('889', '202526-autumn', [{ ...better, question: 'well', reviewed: 20, themes: [theme('teachers', 16)] }]);
    await put('302', '202526-autumn', [
      { ...better, themes: [theme('few', 9), theme('some', 19), { ...theme('many', 29), label: { en: hostile } }] },
    ]);
    await put('302', '202526', [{ ...better, themes: [theme('of-the-year', 31)] }]);
  });

  it('are those of its authority and its period: how many people at least, in tens, and of few that they are few', async () => {
    const published = await released(database(), '202526-autumn');
    assert.equal(published.kind, 'published', JSON.stringify(published));
    assert.deepEqual(await themesOf(database(), '302', '202526-autumn'), [
      ['many', 20],
      ['some', 10],
      ['few', 'suppressed'],
    ]);
    assert.deepEqual(await themesOf(database(), '889', '202526-autumn'), [['teachers', 10]]);
    assert.deepEqual(await themesOf(database(), '202', '202526-autumn'), []);
    const body = await createReportStore(database().db).report('302', '202526-autumn');
    assert.doesNotMatch(body ?? '', /"(n|people)":(9|19|29)\b/);
  });

  it('are called what they were called, and said in sentences', async () => {
    const report = await reportOf(database(), '302', '202526-autumn');
    assert.equal(report.parts[0]?.themes[0]?.label['en'], hostile);
    const paragraphs = reportInWords(report).sections.flatMap((section) => section.paragraphs);
    assert.ok(paragraphs.includes(`${hostile}: 20 or more people.`), paragraphs.join('\n'));
  });

  it('are said to be none where people wrote and nobody has reviewed it, question by question', async () => {
    const foreseen = await released(database(), '202526-spring', { isDryRun: true });
    assert.deepEqual(saidOf(foreseen), [
      '302: Nobody has reviewed what people wrote, so that the report has no themes of it: better of example/views (24).',
    ]);
    const again = await released(database(), '202526-autumn', { isDryRun: true, isRestated: true });
    assert.deepEqual(saidOf(again), [
      '202: Nobody has reviewed what people wrote, so that the report has no themes of it: better of example/views (15), well of example/views (15).',
      '889: Nobody has reviewed what people wrote, so that the report has no themes of it: better of example/views (20).',
    ]);
  });

  it('are said to be of those before, where people have written since', async () => {
    await write(database(), 1);
    const restated = { isDryRun: true, isRestated: true, authority: '302' };
    const one = '302: 1 person has written since the words were reviewed (better of example/views): the themes are those of the 31 before.';
    assert.deepEqual(saidOf(await released(database(), '202526-autumn', restated)), [one]);
    await write(database(), 11);
    assert.match(
      saidOf(await released(database(), '202526-autumn', restated)).join(),
      /^302: 12 people have written since the words were reviewed/,
    );
  });

  it('are put for a year by themselves: they are no sum of those of its terms', async () => {
    assert.equal((await released(database(), '202526')).kind, 'published');
    assert.deepEqual(await themesOf(database(), '302', '202526'), [['of-the-year', 30]]);
  });
});

onBothDatabases('the themes of people who have withdrawn since', (database) => {
  it('are counted without them, in every theme, and the release says so', async () => {
    const put = await putter(database());
    const ids = await write(database(), 31);
    await put('302', '202526-autumn', [{ ...better, themes: [theme('many', 30), theme('some', 12)] }]);
    for (const submissionId of ids.slice(0, 3)) await createStore(database().db).withdraw({ submissionId, authority: '302', day: testDay });
    const published = await released(database(), '202526-autumn');
    assert.deepEqual(saidOf(published), [
      '302: The words of 3 people are gone since they were reviewed (better of example/views): 3 are taken off each theme, since they may have been of it.',
    ]);
    assert.deepEqual(await themesOf(database(), '302', '202526-autumn'), [
      ['many', 20],
      ['some', 'suppressed'],
    ]);
  });

  it('are in no report once nobody is left who wrote, and the release says that too', async () => {
    const put = await putter(database());
    const ids = await write(database(), 12, { completedOn: springDay, well: 'My teacher' });
    await put('302', '202526-spring', [{ ...better, reviewed: 12, themes: [theme('many', 12)] }]);
    for (const submissionId of ids) await createStore(database().db).withdraw({ submissionId, authority: '302', day: testDay });
    await write(database(), 14, { completedOn: springDay, better: '' });
    assert.match(
      saidOf(await released(database(), '202526-spring')).join(),
      /^302: The words of 12 people are gone since they were reviewed/,
    );
    assert.deepEqual(await themesOf(database(), '302', '202526-spring'), []);
  });
});

onBothDatabases('the themes of a survey that was asked in two versions', (database) => {
  it('are in neither part, and the release says why', async () => {
    const put = await putter(database());
    await write(database(), 20);
    await write(database(), 20, { of: nextSurvey });
    await put('302', '202526-autumn', [{ ...better, themes: [theme('many', 30)] }]);
    const published = await released(database(), '202526-autumn');
    assert.equal(published.kind, 'published', JSON.stringify(published));
    assert.match(
      saidOf(published).join(),
      /^302: The themes of better of example\/views are not in the report: it was asked in two versions/,
    );
    assert.deepEqual(await themesOf(database(), '302', '202526-autumn'), []);
  });
});
