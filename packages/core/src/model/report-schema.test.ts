import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { reportSchema } from './report-schema.ts';

const examples = resolve(import.meta.dirname, '../../../../examples/reports');
/** `releases.json` lists them. */
const reports = globSync('*.json', { cwd: examples, exclude: ['releases.json'] }).map((file) =>
  readFileSync(resolve(examples, file), 'utf8'),
);
const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(reportSchema());

test('the schema of reports accepts every example', () => {
  assert.equal(reports.length, 3);
  for (const text of reports) assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors));
});

test('it refuses a hole where a figure or its reason should be, an unknown reason, and a report that does not say whether it is synthetic', () => {
  const broken = (change: (report: Record<string, unknown>) => unknown) => {
    const report: Record<string, unknown> = JSON.parse(reports[0] ?? '{}');
    return validate(change(report));
  };
  assert.ok(broken((report) => report));
  assert.ok(!broken(({ synthetic: _, ...report }) => report));
  assert.ok(
    !broken((report) =>
      JSON.parse(JSON.stringify(report).replace('"responseRate":{"kind":"none","reason":"not-given"}', '"responseRate":null')),
    ),
  );
  assert.ok(!broken((report) => JSON.parse(JSON.stringify(report).replace('"reason":"not-given"', '"reason":"unknown"'))));
});
