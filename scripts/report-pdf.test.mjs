import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { it } from 'node:test';
import { root } from './run.mjs';

/** @param {readonly string[]} words */
function print(...words) {
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts', 'report-pdf.mjs'), ...words], { encoding: 'utf8' });
  return { status, stderr };
}

it('whoever names a report that is not there is told so at once, and what to do', () => {
  assert.deepEqual(print('autumn.json'), {
    status: 1,
    stderr:
      '"autumn.json" cannot be read: there is no such file. Name one report, such as examples/reports/autumn-summary-302-201617.json.\n',
  });
  assert.match(print('scripts').stderr, /^"scripts" cannot be read: EISDIR\. Name one report/);
});
