import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { loadPopulations } from './load-populations.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poet-populations-'));
});
after(() => rm(folder, { recursive: true, force: true }));

async function load(value: unknown) {
  const file = join(folder, 'populations.json');
  await writeFile(file, typeof value === 'string' ? value : JSON.stringify(value));
  return loadPopulations(file);
}

const barnet = { authority: '302', plan: 'ehcp', year: '202526', people: 3120 };

it('numbers of plans are read from a file, and none where there is no file', async () => {
  assert.deepEqual(await load({ format: 'poet-populations/1', populations: [barnet] }), { kind: 'ok', value: [barnet] });
  assert.deepEqual(await loadPopulations(null), { kind: 'ok', value: [] });
});

it('what is wrong in the file is said with the name of the variable and a pointer', async () => {
  for (const [value, path, message] of [
    ['{', 'POET_POPULATIONS', /not JSON/],
    [{ format: 'poet-populations/1', populations: [{ ...barnet, year: '2025' }] }, 'POET_POPULATIONS/populations/0/year', /six digits/],
    [{ format: 'poet-populations/1', populations: [{ ...barnet, people: 0 }] }, 'POET_POPULATIONS/populations/0/people', /./],
    [{ format: 'poet-populations/1', populations: [{ ...barnet, plan: 'both' }] }, 'POET_POPULATIONS/populations/0/plan', /ehcp/],
  ] as const) {
    const read = await load(value);
    const [issue] = read.kind === 'issues' ? read.issues : [];
    assert.equal(issue?.path, path);
    assert.match(issue.message, message);
  }
  const missing = await loadPopulations(join(folder, 'gone.json'));
  assert.match(missing.kind === 'issues' ? (missing.issues[0]?.message ?? '') : '', /cannot be read/);
});
