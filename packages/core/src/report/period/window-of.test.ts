import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Period } from '../../model/period.ts';
import { parse } from '../../model/parse.ts';
import { periodInWords } from './period-in-words.ts';
import { windowOf } from './window-of.ts';

const refusal = (from: string, to: string) => {
  const window = windowOf({ from, to });
  return window.kind === 'issues' ? window.issues.map(({ path, code, message }) => `${path} ${code}: ${message}`) : [];
};

describe('a window', () => {
  it('is any days of one academic year', () => {
    const window = windowOf({ from: '2025-09-01', to: '2026-01-31' });
    assert.deepEqual(window, { kind: 'ok', value: { kind: 'window', year: '202526', from: '2025-09-01', to: '2026-01-31' } });
    assert.equal(windowOf({ from: '2026-08-31', to: '2026-08-31' }).kind, 'ok');
    assert.equal(windowOf({ from: '2025-09-01', to: '2026-08-31' }).kind, 'ok');
  });

  it('is called by its days, or as people call it', () => {
    const [plain, named] = [{}, { label: { en: 'Half year' } }].map((label) =>
      windowOf({ from: '2025-09-01', to: '2026-01-31', ...label }),
    );
    assert.ok(plain?.kind === 'ok' && named?.kind === 'ok');
    assert.equal(periodInWords(plain.value), '1 September 2025 to 31 January 2026');
    assert.equal(periodInWords(named.value), 'Half year (1 September 2025 to 31 January 2026)');
    for (const { value } of [plain, named]) assert.deepEqual(parse(Period, value), { kind: 'ok', value });
  });

  it('of two academic years is refused, and says which two to ask for', () => {
    assert.deepEqual(refusal('2026-06-01', '2026-11-30'), [
      '/to two-academic-years: 1 June 2026 and 30 November 2026 are in two academic years, 2025/26 and 2026/27, and a period lies in one. ' +
        'Ask for two: up to 31 August 2026, and from 1 September 2026.',
    ]);
    assert.equal(refusal('2026-08-31', '2026-09-01').length, 1);
    assert.match(refusal('2025-09-01', '2027-08-31').join(), /2025\/26 and 2026\/27/);
  });

  it('that ends before it begins is refused', () => {
    assert.deepEqual(refusal('2026-01-31', '2025-09-01'), [
      '/to ends-before-it-begins: The last day, 1 September 2025, is before the first, 31 January 2026. Give the earlier one first.',
    ]);
  });

  it('names each text that is no day', () => {
    assert.deepEqual(refusal('2026-02-30', 'today'), [
      '/from not-a-day: "2026-02-30" is not a day. Expected one as 2026-02-28, from 1900 to 2199.',
      '/to not-a-day: "today" is not a day. Expected one as 2026-02-28, from 1900 to 2199.',
    ]);
  });
});
