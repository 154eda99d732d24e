import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openDatabase } from '../src/database.ts';
import { migrate } from '../src/migrations/migrate.ts';
import { inBothPlaces, onBothDatabases } from './databases.ts';
import { collectorOn, countRows, requestOf, submissionOf } from './sending.ts';

const listed = 'https://www.council.example';

onBothDatabases('the collector over HTTP', (database) => {
  const send = async (path: string, options: RequestInit = {}) =>
    collectorOn(database()).fetch(new Request(`http://collector.test${path}`, options));

  it('says that it is well when the database answers', async () => {
    const response = await send('/healthz');
    assert.deepEqual([response.status, await response.json()], [200, { status: 'ok' }]);
  });

  it('answers what it does not have with problem documents', async () => {
    const expected: readonly [string, string, number, string | null][] = [
      ['GET', '/', 404, null],
      ['POST', '/v1/results', 405, 'GET, HEAD'],
      ['PUT', '/v1/submissions', 405, 'GET, HEAD, POST'],
      ['DELETE', '/healthz', 405, 'GET, HEAD'],
      ['GET', '/v1/submissions/0b0e1d9c-4b7c-4f43-9a0e-3f3c7f0c1c11', 405, 'DELETE'],
    ];
    for (const [method, path, status, allow] of expected) {
      const response = await send(path, { method });
      assert.equal(response.status, status, `${method} ${path}`);
      assert.equal(response.headers.get('Allow'), allow);
      assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
      assert.equal((await response.json()).status, status);
    }
  });

  it('sends security headers with every answer, refusals included', async () => {
    for (const path of ['/healthz', '/nowhere', '/v1/results', '/v1/submissions']) {
      const { headers } = await send(path);
      assert.equal(headers.get('Cache-Control'), 'no-store', path);
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff', path);
      assert.match(headers.get('Content-Security-Policy') ?? '', /default-src 'none'/, path);
    }
  });

  describe('pages of other origins', () => {
    const preflight = (origin: string) =>
      send('/v1/submissions', {
        method: 'OPTIONS',
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'content-type,idempotency-key',
        },
      });
    const corsHeaders = (response: Response) => [...response.headers.keys()].filter((name) => name.startsWith('access-control-'));

    it('lets a listed page ask beforehand, for ten minutes', async () => {
      const response = await preflight(listed);
      assert.equal(response.status, 204);
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), listed);
      assert.equal(response.headers.get('Access-Control-Allow-Methods'), 'POST');
      assert.equal(response.headers.get('Access-Control-Allow-Headers'), 'Content-Type,Idempotency-Key,Poet-Invitation,Poet-Proof');
      assert.equal(response.headers.get('Access-Control-Max-Age'), '600');
      assert.equal(response.headers.get('Access-Control-Allow-Credentials'), null);
      assert.match(response.headers.get('Vary') ?? '', /Origin/);
    });

    it('lets a listed page send, and read a refusal', async () => {
      const submission = submissionOf();
      for (const [body, status] of [
        [JSON.stringify(submission), 201],
        ['{', 400],
      ] as const) {
        const response = await collectorOn(database()).fetch(requestOf(submission, { body, headers: { Origin: listed } }));
        assert.equal(response.status, status);
        assert.equal(response.headers.get('Access-Control-Allow-Origin'), listed);
        assert.match(response.headers.get('Vary') ?? '', /Origin/);
      }
    });

    it('refuses any other page with 403, no CORS header and nothing stored', async () => {
      const rows = await countRows(database());
      for (const origin of [`${listed}.evil.example`, 'http://www.council.example', `${listed}:8443`, 'https://council.example', 'null']) {
        const sent = await collectorOn(database()).fetch(requestOf(submissionOf(), { headers: { Origin: origin } }));
        for (const response of [sent, await preflight(origin)]) {
          assert.equal(response.status, 403, origin);
          assert.deepEqual(corsHeaders(response), []);
          assert.match(response.headers.get('Vary') ?? '', /Origin/);
        }
      }
      assert.equal(await countRows(database()), rows);
    });

    it('lets its own pages send, also behind a proxy that ends TLS', async () => {
      const own = await collectorOn(database()).fetch(requestOf(submissionOf(), { headers: { Origin: 'http://collector.test' } }));
      assert.equal(own.status, 201);
      const headers = { Origin: 'https://collector.test', 'Sec-Fetch-Site': 'same-origin' };
      const proxied = await collectorOn(database()).fetch(requestOf(submissionOf(), { headers }));
      assert.equal(proxied.status, 201);
    });

    it('sends no CORS header with results: they are for programs, not for pages', async () => {
      assert.deepEqual(corsHeaders(await send('/v1/results', { headers: { Origin: listed } })), []);
    });
  });
});

inBothPlaces('a database that fails', (place) => {
  it('is answered with 503 and Retry-After, readable for a listed page, without a word of what was sent', async () => {
    const database = await openDatabase(place().choice);
    await migrate(database.db);
    const lines: string[] = [];
    const app = collectorOn(database, { log: (line) => lines.push(line) });
    await database.close();
    const submission = submissionOf();
    for (const request of [requestOf(submission, { headers: { Origin: listed } }), new Request('http://collector.test/healthz')]) {
      const response = await app.fetch(request);
      const text = await response.text();
      assert.equal(response.status, 503);
      assert.equal(response.headers.get('Retry-After'), '5');
      assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
      assert.doesNotMatch(text, /at .*\.ts|driver|Shorter/);
      if (request.method === 'POST') assert.equal(response.headers.get('Access-Control-Allow-Origin'), listed);
    }
    assert.equal(lines.length, 2);
    assert.ok(lines.every((line) => !line.includes(submission.submissionId) && !line.includes('Shorter')));
  });
});
