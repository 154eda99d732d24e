import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { runPoet } from '../../test/run-poet.ts';

const report = resolve(import.meta.dirname, '../../../../examples/reports/autumn-summary-302-201617.json');
const folder = mkdtempSync(join(tmpdir(), 'poet-figures-'));
const at = (name: string) => join(folder, name);
after(() => rmSync(folder, { recursive: true }));

describe('poet figures', () => {
  it('writes the figures of a report, and beside them what the columns are', async () => {
    assert.deepEqual(await runPoet(['figures', report, '--out', at('autumn.csv')]), { status: 0, printed: '', complained: '' });
    const lines: Record<string, string>[] = parse(readFileSync(at('autumn.csv')), { bom: true, columns: true });
    assert.ok(lines.length > 100);
    assert.equal(lines[0]?.['time_identifier'], 'Autumn term');
    const metadata: Record<string, string>[] = parse(readFileSync(at('autumn.meta.csv')), { bom: true, columns: true });
    assert.ok(metadata.every(({ col_name = '' }) => col_name in (lines[0] ?? {})));
    assert.equal((await runPoet(['figures', report, '--json', '--out', at('autumn.json')])).status, 0);
    const { figures }: { figures: unknown[] } = JSON.parse(readFileSync(at('autumn.json'), 'utf8'));
    assert.equal(figures.length, lines.length);
  });

  it('replaces nothing unless it is told to', async () => {
    const again = await runPoet(['figures', report, '--out', at('autumn.csv')]);
    assert.equal(again.status, 1);
    assert.match(again.complained, /autumn\.csv" is there already/);
    assert.equal((await runPoet(['figures', report, '--out', at('autumn.csv'), '--force'])).status, 0);
  });

  it('says what is wrong with what is no report, and writes nothing', async () => {
    const before = readdirSync(folder);
    for (const [text, message] of [
      ['{"format":"poet-report/2"}', /This is not a report\. \/format/],
      ['nonsense', /This is not a report/],
    ] as const) {
      writeFileSync(at('other.json'), text);
      const refused = await runPoet(['figures', at('other.json'), '--out', at('other.csv')]);
      assert.equal(refused.status, 1);
      assert.match(refused.complained, message);
      rmSync(at('other.json'));
    }
    assert.match((await runPoet(['figures', at('nowhere.json'), '--out', at('x.csv')])).complained, /cannot be read/);
    assert.equal((await runPoet(['figures', report])).status, 2);
    assert.equal((await runPoet(['figures'])).status, 2);
    assert.deepEqual(readdirSync(folder), before);
  });
});
