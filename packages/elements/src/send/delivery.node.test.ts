import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge, readRetryAfterMs, retryDelayMs } from './delivery.ts';
import type { Outcome } from './delivery.ts';

const id = '7d1f0f6e-2f0b-4a53-9d53-0d4f7f6f1f11';
const otherId = '0b9b7c1c-5a59-4c46-8a3e-3a7c7a0c2a22';
const receipt = { submissionId: id, receivedOn: '2026-11-23' };

interface Given {
  readonly contentType?: string;
  readonly body?: string;
}

function answer(status: number, { contentType = 'application/json', body = '' }: Given = {}): Outcome {
  return { kind: 'answer', status, contentType, body, retryAfter: null };
}

const verdict = (status: number, given: Given = {}) => {
  const judged = judge(answer(status, given), id);
  return judged === 'retry' ? 'retry' : judged.kind === 'parked' ? `parked: ${judged.reason}` : judged.kind;
};

describe('what an answer of the collector means', () => {
  it('a receipt for this very submission is a delivery, whatever 2xx it comes with', () => {
    for (const status of [200, 201, 202, 203, 206]) {
      assert.deepEqual(judge(answer(status, { body: JSON.stringify(receipt) }), id), { kind: 'receipted', status, receipt });
    }
  });

  it('204 is a delivery without a receipt', () => {
    assert.deepEqual(judge(answer(204, { contentType: '' }), id), { kind: 'receipted', status: 204, receipt: null });
  });

  it('201 and 202 are deliveries without a body, or with one that names no submission', () => {
    for (const status of [201, 202]) {
      assert.equal(verdict(status, { contentType: '' }), 'receipted');
      assert.equal(verdict(status, { contentType: 'text/plain', body: 'Created' }), 'receipted');
      assert.equal(verdict(status, { body: '{"ok": true}' }), 'receipted');
    }
  });

  it('any other 2xx needs the receipt', () => {
    for (const status of [200, 203, 205, 206, 226]) {
      assert.equal(verdict(status, { contentType: '' }), 'retry');
      assert.equal(verdict(status, { contentType: 'text/plain', body: 'OK' }), 'retry');
      assert.equal(verdict(status, { body: '{"ok": true}' }), 'retry');
      assert.equal(verdict(status, { body: JSON.stringify(id) }), 'retry');
      assert.equal(verdict(status, { body: JSON.stringify([receipt]) }), 'retry');
    }
  });

  it('a page is not a delivery: a login form and a captive portal answer 2xx too', () => {
    for (const contentType of ['text/html', 'text/html; charset=utf-8', 'TEXT/HTML', 'application/xhtml+xml']) {
      for (const status of [200, 201, 202]) assert.equal(verdict(status, { contentType, body: '<!doctype html><p>Sign in' }), 'retry');
    }
  });

  it('a receipt for another submission is not a delivery', () => {
    for (const status of [200, 201, 202]) {
      assert.equal(verdict(status, { body: JSON.stringify({ submissionId: otherId }) }), 'retry');
      assert.equal(verdict(status, { body: JSON.stringify({ submissionId: null }) }), 'retry');
      assert.equal(verdict(status, { body: JSON.stringify({ submissionId: id.toUpperCase() }) }), 'retry');
    }
  });

  it('malformed JSON is no receipt', () => {
    for (const body of ['{', '{"submissionId": ', `{"submissionId": "${id}"`, 'undefined', '\u0000']) {
      assert.equal(verdict(200, { body }), 'retry', body);
    }
  });

  it('any redirect is parked, so that answers never follow one to another place', () => {
    for (const status of [300, 301, 302, 303, 304, 307, 308]) assert.equal(verdict(status), 'parked: redirected');
    assert.deepEqual(judge({ kind: 'redirect' }, id), { kind: 'parked', reason: 'redirected', status: null, detail: null });
  });

  it('refusals are parked', () => {
    for (const status of [400, 401, 402, 403, 404, 405, 406, 407, 410, 411, 412, 413, 414, 415, 421, 422, 423, 424, 426, 428, 431, 451]) {
      assert.equal(verdict(status), 'parked: refused', String(status));
    }
  });

  it('a refusal says why where the problem document does', () => {
    const body = '{"title": "Refused", "detail": "Another body came under this id."}';
    assert.deepEqual(judge(answer(422, { contentType: 'application/problem+json', body }), id), {
      kind: 'parked',
      reason: 'refused',
      status: 422,
      detail: 'Another body came under this id.',
    });
    for (const silent of ['', '<p>', '{', '[]', 'null', '{"detail": 7}']) {
      assert.deepEqual(judge(answer(400, { body: silent }), id), { kind: 'parked', reason: 'refused', status: 400, detail: null });
    }
  });

  it('"later" is tried again', () => {
    for (const status of [408, 409, 425, 429, 500, 501, 502, 503, 504, 507, 511, 599])
      assert.equal(verdict(status), 'retry', String(status));
  });

  it('a server error is tried again even with a receipt in it', () => {
    assert.equal(verdict(500, { body: JSON.stringify(receipt) }), 'retry');
  });

  it('silence is tried again', () => {
    assert.equal(judge({ kind: 'silence' }, id), 'retry');
  });
});

describe('how long to wait before the next attempt', () => {
  it('is drawn from a range that doubles from 1 s up to 5 min', () => {
    const longest = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((attempt) => retryDelayMs(attempt, 1));
    assert.deepEqual(longest, [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 128_000, 256_000, 300_000]);
    assert.equal(retryDelayMs(5, 0.5), 8_000);
  });

  it('is never shorter than half a second nor longer than 5 min, however often it was tried', () => {
    for (const attempt of [1, 2, 30, 1_000, Number.MAX_SAFE_INTEGER]) {
      for (const random of [0, 0.001, 0.5, 0.999999]) {
        const delayMs = retryDelayMs(attempt, random);
        assert.ok(delayMs >= 500 && delayMs <= 300_000, `${attempt}: ${delayMs}`);
      }
    }
  });

  it('is what Retry-After asks, from 1 s to 1 h', () => {
    assert.equal(retryDelayMs(1, 0.5, 7_000), 7_000);
    assert.equal(retryDelayMs(9, 0.5, 0), 1_000);
    assert.equal(retryDelayMs(1, 0.5, 86_400_000), 3_600_000);
    assert.equal(retryDelayMs(1, 0.5, Number.POSITIVE_INFINITY), 3_600_000);
  });
});

describe('reading Retry-After', () => {
  const nowMs = Date.parse('2026-11-23T12:00:00Z');
  const read = (header: string | null) => readRetryAfterMs(header, nowMs);

  it('reads seconds', () => {
    assert.equal(read('120'), 120_000);
    assert.equal(read('0'), 0);
    assert.equal(read(' 5 '), 5_000);
  });

  it('reads the date forms of HTTP', () => {
    assert.equal(read('Mon, 23 Nov 2026 12:00:30 GMT'), 30_000);
    assert.equal(read('Monday, 23-Nov-26 12:00:30 GMT'), 30_000);
  });

  it('takes a date in the past as now', () => {
    assert.equal(read('Fri, 31 Dec 1999 23:59:59 GMT'), 0);
  });

  it('takes a huge number as a long time, which retryDelayMs bounds', () => {
    assert.equal(retryDelayMs(1, 0.5, read('9'.repeat(400))), 3_600_000);
    assert.equal(retryDelayMs(1, 0.5, read('Fri, 31 Dec 9999 23:59:59 GMT')), 3_600_000);
  });

  it('makes nothing of rubbish', () => {
    for (const header of [
      null,
      '',
      ' ',
      'soon',
      'soon 5',
      '-5',
      '1.5',
      '1e3',
      '5s',
      '2026-11-23',
      '1, 2',
      'Mon, 99 Nov 2026 12:00:30 GMT',
    ]) {
      assert.equal(read(header), null, String(header));
    }
  });
});
