import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayInWords } from './day-in-words.ts';

test('a day is said as in Britain, padded or as typed', () => {
  for (const day of ['2026-02-03', '2026-2-3']) assert.equal(dayInWords(day, 'en-simple'), '3 February 2026');
});

test('what is no day stays as it is, and 31 February is not taken for 3 March', () => {
  for (const day of ['2026-02-31', '2026-13-01', '--3', '']) assert.equal(dayInWords(day, 'en'), day);
});
