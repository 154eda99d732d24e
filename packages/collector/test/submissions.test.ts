import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { it } from 'node:test';
import type { Submission } from '@poet/core';
import { onBothDatabases } from './databases.ts';
import { collectorOn, countRows, requestOf, submissionOf, surveyOf, testDay } from './sending.ts';
import { parentCarerEhcp, shortBreaks } from '@poet/core/content';

onBothDatabases('POST /v1/submissions', (database) => {
  const send = async (request: Request) => collectorOn(database()).fetch(request);
  const rowOf = (id: string) => database().db.selectFrom('submissions').selectAll().where('submission_id', '=', id).executeTakeFirst();

  it('stores a submission with its exact text, and answers 201 with the receipt', async () => {
    const submission = submissionOf();
    const body = JSON.stringify(submission, null, 2);
    const response = await send(requestOf(submission, { body }));
    const bodyHash = `sha256-${createHash('sha256').update(body).digest('hex')}`;
    assert.equal(response.status, 201);
    assert.deepEqual(await response.json(), {
      format: 'poet-receipt/1',
      submissionId: submission.submissionId,
      receivedOn: testDay,
      survey: 'known',
      bodyHash,
    });
    const row = await rowOf(submission.submissionId);
    assert.equal(row?.body, body);
    assert.equal(row?.state, 'accepted');
    assert.equal(row?.authority, '302');
  });

  it('stores a day, and nothing else about when or from where a submission came', async () => {
    const submission = submissionOf();
    await send(requestOf(submission, { headers: { 'User-Agent': 'TestBrowser/1', 'X-Forwarded-For': '203.0.113.7' } }));
    const row = await rowOf(submission.submissionId);
    assert.equal(row?.link, null);
    const columns = Object.keys(row).sort();
    const about = ['audience', 'authority', 'body', 'body_hash', 'first_state', 'is_counted', 'kept_hash', 'link', 'plan'];
    const expected = [...about, 'received_on', 'set_aside_for', 'state', 'submission_id'];
    assert.deepEqual(columns, [...expected, 'survey_hash', 'survey_id', 'survey_version']);
  });

  it('answers 200 with the byte-identical first receipt when the same bytes come again', async () => {
    const submission = submissionOf();
    const first = await send(requestOf(submission));
    const second = await send(requestOf(submission));
    assert.deepEqual([first.status, second.status], [201, 200]);
    assert.equal(await second.text(), await first.text());
  });

  it('F33: answers 422 when the same id comes with one byte changed, and leaves the row as it was', async () => {
    const submission = submissionOf();
    await send(requestOf(submission));
    const before = await rowOf(submission.submissionId);
    const response = await send(requestOf(submission, { body: JSON.stringify(submission).replace('Shorter', 'Sharter') }));
    assert.equal(response.status, 422);
    assert.equal((await problemOf(response)).type, 'urn:poet:problem:id-taken');
    assert.deepEqual(await rowOf(submission.submissionId), before);
  });

  it('accepts a survey with a module from the catalogue', async () => {
    const submission = submissionOf({
      survey: surveyOf(parentCarerEhcp, [shortBreaks]),
      answers: { 'budget-held': 'no', 'short-breaks-had': 'yes', 'short-breaks-kind': ['club', 'overnight'] },
    });
    assert.equal((await send(requestOf(submission))).status, 201);
  });

  it('keeps a submission to a version it does not know, flagged, and answers 202', async () => {
    const known = submissionOf();
    for (const survey of [
      { ...known.survey, version: '9.0.0' },
      { ...known.survey, id: 'poet/nobody/ehcp' },
      { ...known.survey, hash: `sha256-${'0'.repeat(64)}` },
    ]) {
      const submission = { ...known, submissionId: randomUUID(), survey };
      const first = await send(requestOf(submission));
      const receipt = await first.text();
      assert.equal(first.status, 202);
      assert.equal(JSON.parse(receipt).survey, 'unknown');
      assert.equal((await rowOf(submission.submissionId))?.state, 'unknown-survey');
      const again = await send(requestOf(submission));
      assert.deepEqual([again.status, await again.text()], [200, receipt]);
    }
  });

  it('keeps a submission whose modules are not those of its hash, flagged', async () => {
    const submission = submissionOf();
    const many = { ...submission, modules: Array.from({ length: 5_000 }, () => 'short-breaks@1.0.0') };
    assert.equal((await send(requestOf(many))).status, 202);
  });

  /** Each must be refused with this status and code, with nothing stored. */
  const refused: Readonly<Record<string, Refusal>> = {
    'another content type': { headers: { 'Content-Type': 'text/plain' }, status: 415, code: 'not-application-json' },
    'another character set': { headers: { 'Content-Type': 'application/json; charset=latin1' }, status: 415, code: 'not-application-json' },
    'a compressed body': { headers: { 'Content-Encoding': 'gzip' }, status: 415, code: 'encoded' },
    'another Idempotency-Key': { headers: { 'Idempotency-Key': randomUUID() }, status: 400, code: 'other-idempotency-key' },
    'an empty body': { body: '', status: 400, code: 'not-json' },
    'malformed JSON': { body: '{"format":"poet-submission/1",', status: 400, code: 'not-json' },
    'a byte order mark': { body: '\uFEFF{}', status: 400, code: 'not-json' },
    'a body of 300 KiB': { body: `{"a":"${'x'.repeat(300 * 1024)}"}`, status: 413, code: 'too-large' },
    'few characters but many bytes': { body: `{"a":"${'€'.repeat(100_000)}"}`, status: 413, code: 'too-large' },
    'depth 50': { body: '['.repeat(50) + ']'.repeat(50), status: 400, code: 'not-json', issue: 'too-deep' },
    'depth 100,000': { body: '{"a":'.repeat(50_000), status: 400, code: 'not-json', issue: 'too-deep' },
    'JSON that is no submission': { body: '[1, 2]', status: 400, code: 'not-a-submission' },
    null: { body: 'null', status: 400, code: 'not-a-submission' },
    'a field that nobody knows': { change: { ip: '203.0.113.7' }, status: 400, code: 'not-a-submission', path: '/ip' },
    'an id that tells the time (version 7)': {
      change: { submissionId: '0190b4a0-1234-7abc-8def-0123456789ab' },
      status: 400,
      code: 'not-a-submission',
      path: '/submissionId',
    },
    'a number too large for JSON': { raw: ['"skipped"', '"answered","value":1e400'], status: 400 },
    'NUL in an answer': { raw: ['Shorter', '\\u0000'], status: 400, code: 'not-json', path: '/answers/words-better/value' },
    'half a surrogate pair in an answer': {
      raw: ['Shorter', '\\ud800'],
      status: 400,
      code: 'not-json',
      path: '/answers/words-better/value',
    },
    'half a surrogate pair in a name': { raw: ['"helper":{', '"\\udc00":{'], status: 400, code: 'not-json', path: '/answers/\uFFFD' },
    '__proto__ as an id': { raw: ['"helper":{', '"__proto__":{'], status: 400, code: 'not-json', path: '/answers/__proto__' },
    'a name that stands twice': {
      raw: ['"helper":{', '"\\u0068elper":{"status":"skipped"},"helper":{'],
      status: 400,
      code: 'not-json',
      issue: 'duplicate-key',
    },
    'constructor as an id': { raw: ['"helper":{', '"constructor":{'], issue: 'unknown-question', path: '/answers/constructor' },
    'an emoji as an id': { raw: ['"helper":{', '"🙂":{'], issue: 'unknown-question', path: '/answers/🙂' },
    'a list without end': {
      change: { modules: Array.from({ length: 60_000 }, () => 1) },
      status: 400,
      code: 'not-json',
      issue: 'too-many-values',
    },
    'an answer of 10,001 characters': { raw: ['Shorter', 'x'.repeat(10_001)], issue: 'too-long', path: '/answers/words-better' },
    'an unknown question': { answer: ['nobody-asked', { status: 'skipped' }], issue: 'unknown-question', path: '/answers/nobody-asked' },
    'a missing question': { raw: [/"helper":\{[^}]*\},/, ''], issue: 'missing-answer', path: '/answers/helper' },
    'an unknown option': { answer: ['budget-held', { status: 'answered', value: 'maybe' }], path: '/answers/budget-held' },
    'two values for a single choice': {
      answer: ['budget-held', { status: 'answered', value: ['yes', 'no'] }],
      path: '/answers/budget-held',
    },
    'a rating of 2.5': { answer: ['support-choice', { status: 'answered', value: 2.5 }], path: '/answers/support-choice' },
    'a number as text': { answer: ['support-choice', { status: 'answered', value: '2.5' }], path: '/answers/support-choice' },
    'an answer to a hidden question': {
      answer: ['budget-decide', { status: 'answered', value: 'good' }],
      issue: 'answer-to-hidden-question',
      path: '/answers/budget-decide',
    },
    'another audience than the survey has': { change: { audience: 'practitioner' }, issue: 'other-survey', path: '/audience' },
    'another plan than the survey has': { change: { plan: 'sen-support' }, issue: 'other-survey', path: '/plan' },
    "another authority's module": { change: { modules: ['889/parking@1.0.0'] }, issue: 'other-authority', path: '/modules/0' },
  };

  for (const [what, refusal] of Object.entries(refused)) {
    it(`refuses ${what}, and stores nothing`, async () => {
      const rows = await countRows(database());
      const response = await send(refusedRequest(refusal));
      const problem = await problemOf(response);
      assert.equal(response.status, refusal.status ?? 400, JSON.stringify(problem));
      assert.equal(problem.status, response.status);
      assert.equal(problem.type, `urn:poet:problem:${refusal.code ?? 'does-not-fit-survey'}`);
      if (refusal.path !== undefined)
        assert.ok(
          problem.issues.some((issue) => issue.path === refusal.path),
          JSON.stringify(problem),
        );
      if (refusal.issue !== undefined)
        assert.ok(
          problem.issues.some((issue) => issue.code === refusal.issue),
          JSON.stringify(problem),
        );
      assert.equal(await countRows(database()), rows);
    });
  }

  it('refuses bytes that are not UTF-8', async () => {
    const submission = submissionOf();
    const bytes = Buffer.from(JSON.stringify(submission).replace('Shorter', 'Sh\u00a7rter'), 'latin1');
    const response = await send(new Request(requestOf(submission), { body: bytes }));
    assert.equal(response.status, 400);
    assert.equal((await problemOf(response)).type, 'urn:poet:problem:not-utf-8');
  });

  it('refuses a request without Idempotency-Key', async () => {
    const request = requestOf(submissionOf());
    request.headers.delete('Idempotency-Key');
    const response = await send(request);
    assert.equal(response.status, 400);
    assert.equal((await problemOf(response)).type, 'urn:poet:problem:missing-idempotency-key');
  });

  it('names at most 100 issues, and says how many there were', async () => {
    const answers = Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`q${i}`, { status: 'skipped' }]));
    const submission = { ...submissionOf(), answers };
    const problem = await problemOf(await send(requestOf(submission as Submission)));
    assert.equal(problem.issues.length, 100);
    assert.match(problem.detail, /The first 100 of 9\d\d issues/);
  });
});

interface Refusal {
  readonly headers?: Record<string, string>;
  readonly body?: string;
  /** Fields to add to a good submission, or to change. */
  readonly change?: object;
  /** One answer to add or change. */
  readonly answer?: readonly [string, object];
  /** A piece of a good body's text, and what to put in its place. */
  readonly raw?: readonly [string | RegExp, string];
  readonly status?: number;
  readonly code?: string;
  readonly issue?: string;
  readonly path?: string;
}

function refusedRequest({ headers = {}, body, change = {}, answer, raw }: Refusal): Request {
  const good = submissionOf();
  const changed = { ...good, ...change, answers: { ...good.answers, ...(answer && { [answer[0]]: answer[1] }) } };
  const text = JSON.stringify(changed);
  const rawText = raw ? text.replace(raw[0], raw[1]) : text;
  if (raw) assert.notEqual(rawText, text, 'the piece to be replaced is there');
  return requestOf(good, { body: body ?? rawText, headers });
}

async function problemOf(response: Response) {
  assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
  const problem: { type: string; status: number; detail: string; issues: { path: string; code: string; message: string }[] } =
    await response.json();
  return problem;
}
