import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from '@poet/core';
import { loadSolver } from '@poet/core/audit.js';
import { Report } from '@poet/core/report.js';
import { exampleReports } from './example-reports.ts';

const names = ['annual-report-302-201516', 'annual-report-london-201516', 'autumn-summary-302-201617'];

function stored(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8'));
}

function reportIn(name: string): Report {
  const read = parse(Report, stored(name));
  assert.ok(read.kind === 'ok', name);
  return read.value;
}

test('the reports that are stored are those that the command makes, to the last digit', async () => {
  const made = exampleReports(await loadSolver());
  assert.deepEqual([...made.keys()], names);
  for (const [name, report] of made) assert.deepEqual(JSON.parse(JSON.stringify(report)), stored(name), `${name}: npm run example:reports`);
});

test('each of them says that its answers are invented', () => {
  for (const name of names) assert.equal(reportIn(name).synthetic, true);
});

test('between them they have every state that a figure and a comparison can be in', () => {
  const comparisons = names.flatMap((name) =>
    reportIn(name).parts.flatMap(({ questions }) => questions.flatMap((question) => question.comparisons)),
  );
  const states = new Set(
    comparisons.map(({ verdict }) => (verdict.kind === 'none' ? verdict.reason : `${verdict.kind}, ${verdict.reliability}`)),
  );
  for (const direction of ['higher', 'lower', 'in-line'])
    for (const reliability of ['usual', 'take-care']) assert.ok(states.has(`${direction}, ${reliability}`), `${direction}, ${reliability}`);
  for (const reason of ['suppressed', 'too-few-to-compare', 'not-given', 'other-audience']) assert.ok(states.has(reason), reason);
});

test('no figure in them is about one to nine people; of nobody it may be said', () => {
  for (const name of names) {
    for (const { result } of reportIn(name).parts.flatMap(({ questions }) => questions)) {
      assert.ok(result.answered === null || result.answered === 0 || result.answered >= 10, `${name}, ${result.question}`);
    }
  }
});
