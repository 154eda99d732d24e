import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterEvent, patienceMs, stopped } from './reading.ts';
import type { Reading, ReadingEvent } from './reading.ts';

const after = (...events: ReadingEvent[]): Reading => events.reduce(afterEvent, stopped);

test('a reading goes from sentence to sentence, and stops behind the last', () => {
  assert.deepEqual(after({ kind: 'start', of: 2 }), { kind: 'reading', at: 0, of: 2 });
  assert.deepEqual(after({ kind: 'start', of: 2 }, { kind: 'said', at: 0, sentences: 1 }), { kind: 'reading', at: 1, of: 2 });
  assert.deepEqual(after({ kind: 'start', of: 2 }, { kind: 'said', at: 0, sentences: 1 }, { kind: 'said', at: 1, sentences: 1 }), stopped);
});

test('a page without words is not read', () => {
  assert.deepEqual(after({ kind: 'start', of: 0 }), stopped);
});

test('what a voice says late or twice changes nothing', () => {
  const second = after({ kind: 'start', of: 3 }, { kind: 'said', at: 0, sentences: 1 });
  assert.equal(afterEvent(second, { kind: 'said', at: 0, sentences: 1 }), second);
  assert.deepEqual(after({ kind: 'start', of: 3 }, { kind: 'stop' }, { kind: 'said', at: 0, sentences: 1 }), stopped);
});

test('a reading that is started again begins at the beginning', () => {
  assert.deepEqual(after({ kind: 'start', of: 3 }, { kind: 'said', at: 0, sentences: 1 }, { kind: 'start', of: 2 }), {
    kind: 'reading',
    at: 0,
    of: 2,
  });
});

test('a longer sentence gets longer, and a voice that has begun gets longer than one that is silent', () => {
  const long = 'This is a sentence with a good many words in it.';
  assert.ok(patienceMs(long, false) > patienceMs('Good', false));
  assert.ok(patienceMs(long, true) > patienceMs(long, false));
});
