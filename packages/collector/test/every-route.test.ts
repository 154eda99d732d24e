import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openDatabase } from '../src/database.ts';
import { migrate } from '../src/migrations/migrate.ts';
import { placeForPGlite } from './databases.ts';
import { collectorOn, requestOf, submissionOf } from './sending.ts';

const frame = {
  files: new Map([['poet-frame.html', { type: 'text/html', bytes: new Uint8Array(), gzipped: new Uint8Array(), entityTag: '"1"' }]]),
  ancestors: [],
};
const listed = 'https://www.council.example';

describe('every route of the collector', async () => {
  const place = await placeForPGlite();
  const database = await openDatabase(place.choice);
  await migrate(database.db);
  const app = collectorOn(database, { frame, proof: { surveys: 'all' } });
  // Read from the app itself, so that none can be forgotten.
  const routes = [
    ...new Map(app.routes.filter(({ path }) => path !== '/*').map(({ path, method }) => [`${method} ${path}`, { path, method }])).values(),
  ];
  const urlOf = (path: string) => `http://collector.test${path.replace(/:\w+(\{[^}]*\})?/g, 'poet-frame.html')}`;
  const requests = routes.flatMap(({ path, method }) =>
    (method === 'ALL' ? ['GET', 'POST', 'DELETE', 'OPTIONS', 'PROPFIND'] : [method]).map((name) => ({ path, method: name })),
  );
  const ask = ({ path, method }: { path: string; method: string }, headers: HeadersInit = {}) =>
    app.fetch(new Request(urlOf(path), { method, headers }));

  it('is known to this test', () => {
    for (const path of ['/v1/submissions', '/v1/results', '/v1/challenge', '/v1/form', '/healthz']) {
      assert.ok(
        routes.some((route) => route.path === path),
        path,
      );
    }
  });

  it('answers with headers that let nothing be kept, guessed, framed or read by others, whether it answers well or not', async () => {
    for (const request of [...requests, { path: '/nowhere', method: 'GET' }]) {
      const { headers, status } = await ask(request);
      const name = `${request.method} ${request.path} (${status})`;
      assert.match(headers.get('Cache-Control') ?? '', /^(no-store|no-cache)$/, name);
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff', name);
      assert.equal(headers.get('Referrer-Policy'), 'no-referrer', name);
      assert.match(headers.get('Content-Security-Policy') ?? '', /^default-src 'none';.*frame-ancestors 'none'$/, name);
      assert.equal(headers.get('Cross-Origin-Resource-Policy'), request.path.startsWith('/:') ? 'cross-origin' : 'same-origin', name);
      assert.equal(headers.get('Set-Cookie'), null, name);
      assert.equal(headers.get('Server') ?? headers.get('X-Powered-By'), null, name);
    }
  });

  it('lets pages of other origins read nothing but what the list names, and never with credentials', async () => {
    for (const request of requests) {
      for (const origin of [listed, 'https://evil.example', 'null']) {
        const { headers, status } = await ask(request, { Origin: origin });
        const name = `${request.method} ${request.path} from ${origin} (${status})`;
        const isForPages = ['/v1/submissions', '/v1/challenge'].includes(request.path);
        assert.equal(headers.get('Access-Control-Allow-Origin'), isForPages && origin === listed ? listed : null, name);
        assert.equal(headers.get('Access-Control-Allow-Credentials'), null, name);
        if (isForPages) assert.match(headers.get('Vary') ?? '', /\bOrigin\b/, name);
        if (isForPages && request.method === 'OPTIONS' && origin === listed)
          assert.ok(Number(headers.get('Access-Control-Max-Age')) <= 600, name);
      }
    }
  });

  it('takes submissions as application/json alone: nothing that a browser sends without asking first', async () => {
    const submission = submissionOf();
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/json-seq', '']) {
      const response = await app.fetch(requestOf(submission, { headers: { 'Content-Type': type } }));
      assert.equal(response.status, 415, type);
    }
    const untyped = requestOf(submission);
    untyped.headers.delete('Content-Type');
    assert.equal((await app.fetch(untyped)).status, 415);
    assert.equal((await app.fetch(requestOf(submission, { headers: { 'Content-Type': 'Application/JSON; charset=utf-8' } }))).status, 202);
  });

  it('sends the same headers when the database fails', async () => {
    await database.close();
    await place.remove();
    const { status, headers } = await ask({ path: '/healthz', method: 'GET' });
    assert.equal(status, 503);
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    assert.equal(headers.get('Cross-Origin-Resource-Policy'), 'same-origin');
    assert.match(headers.get('Content-Security-Policy') ?? '', /default-src 'none'/);
  });
});
