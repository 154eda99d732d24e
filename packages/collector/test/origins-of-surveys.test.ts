import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parentCarerEhcp } from '@poet/core/content';
import { openDatabase } from '../src/database.ts';
import type { Database } from '../src/database.ts';
import { migrate } from '../src/migrations/migrate.ts';
import { placeForPGlite } from './databases.ts';
import type { Place } from './databases.ts';
import { collectorOn, countRows, requestOf, submissionOf, surveyOf } from './sending.ts';

const everywhere = 'https://www.council.example';
const school = 'https://school.example';
const stranger = 'https://stranger.example';
const youngPerson = 'poet/young-person/ehcp';
const others = { survey: surveyOf(parentCarerEhcp), answers: { 'budget-held': 'no', 'support-choice': 'good' } };

describe('a survey with origins of its own', () => {
  let place: Place;
  let database: Database;
  before(async () => {
    place = await placeForPGlite();
    database = await openDatabase(place.choice);
    await migrate(database.db);
  });
  after(async () => {
    await database.close();
    await place.remove();
  });

  const ask = (request: Request) => collectorOn(database, { originsOfSurveys: { [youngPerson]: [school] } }).fetch(request);
  const send = async (origin: string, said = {}) => ask(requestOf(submissionOf(said), { headers: { Origin: origin } }));

  it('is sent from those, and from no other page that may send other surveys', async () => {
    const rows = await countRows(database);
    assert.equal((await send(school)).status, 201);
    const refused = await send(everywhere);
    assert.deepEqual([refused.status, (await refused.json()).type], [403, 'urn:poet:problem:origin-not-allowed']);
    assert.equal(refused.headers.get('Access-Control-Allow-Origin'), everywhere, 'the page can read why');
    assert.match(refused.headers.get('Vary') ?? '', /Origin/);
    assert.equal(await countRows(database), rows + 1);
  });

  it('leaves other surveys to the origins that all others have', async () => {
    assert.equal((await send(everywhere, others)).status, 201);
    assert.equal((await send(school, others)).status, 403);
    for (const said of [{}, others]) assert.equal((await send(stranger, said)).status, 403);
  });

  it('can be sent by programs, and by the collector’s own pages', async () => {
    assert.equal((await ask(requestOf(submissionOf()))).status, 201);
    assert.equal((await send('http://collector.test')).status, 201);
  });

  it('lets pages of both lists ask beforehand, when nobody has said yet which survey it is', async () => {
    const headers = {
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type,idempotency-key,poet-proof',
    };
    for (const [origin, status] of [
      [school, 204],
      [everywhere, 204],
      [stranger, 403],
    ] as const) {
      const response = await ask(
        new Request('http://collector.test/v1/submissions', { method: 'OPTIONS', headers: { ...headers, Origin: origin } }),
      );
      assert.equal(response.status, status, origin);
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), status === 204 ? origin : null);
    }
  });

  it('takes its form without scripts from those pages alone', async () => {
    const url = `http://collector.test/v1/form?survey=${youngPerson}&version=1.0.0&authority=302`;
    for (const [origin, status] of [
      [school, 400],
      [everywhere, 403],
    ] as const) {
      const headers = { Origin: origin, 'Sec-Fetch-Site': 'cross-site', 'Content-Type': 'application/x-www-form-urlencoded' };
      // A form that is let in and has no id is no form of ours.
      assert.equal((await ask(new Request(url, { method: 'POST', body: 'x=y', headers }))).status, status, origin);
    }
  });
});
