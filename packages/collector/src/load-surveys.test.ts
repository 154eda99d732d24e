import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { compose } from '@poet/core';
import { parentCarerEhcp, shortBreaks } from '@poet/core/content';
import { loadSurveys } from './load-surveys.ts';

const folder = mkdtempSync(join(tmpdir(), 'poet-surveys-'));
after(() => rmSync(folder, { recursive: true }));
const composed = compose(parentCarerEhcp, [{ ...shortBreaks, id: '302/breaks' }]);
assert.ok(composed.kind === 'ok');

it('reads every JSON file of a folder as a composed survey, and leaves other files alone', async () => {
  writeFileSync(join(folder, 'parent-carer.json'), JSON.stringify(composed.value));
  writeFileSync(join(folder, 'notes.txt'), 'not a survey');
  assert.deepEqual(await loadSurveys(folder), { kind: 'ok', value: [composed.value] });
});

it('says which file is wrong, and where: not JSON, not a survey, changed after it was composed', async () => {
  writeFileSync(join(folder, 'broken.json'), '{');
  writeFileSync(join(folder, 'changed.json'), JSON.stringify({ ...composed.value, version: '1.0.1' }));
  writeFileSync(join(folder, 'module.json'), JSON.stringify(shortBreaks));
  const loaded = await loadSurveys(folder);
  assert.ok(loaded.kind === 'issues');
  const found = loaded.issues.map(({ path, code }) => `${path} ${code}`);
  assert.ok(found.includes('broken.json malformed-json'), found.join());
  assert.ok(found.includes('changed.json/hash wrong-hash'), found.join());
  assert.ok(
    found.some((issue) => issue.startsWith('module.json/format')),
    found.join(),
  );
});

it('refuses a survey that carries the name of a shipped instrument and asks something else', async () => {
  const reworded: unknown = JSON.parse(JSON.stringify(parentCarerEhcp).replace('How good or poor', 'How good'));
  const changed = compose(reworded as typeof parentCarerEhcp);
  assert.ok(changed.kind === 'ok');
  const own = mkdtempSync(join(folder, 'own-'));
  writeFileSync(join(own, 'reworded.json'), JSON.stringify(changed.value));
  const loaded = await loadSurveys(own);
  assert.ok(loaded.kind === 'issues');
  assert.deepEqual(
    loaded.issues.map(({ path, code }) => `${path} ${code}`),
    ['reworded.json/sections core-changed'],
  );
});

it('says that a folder cannot be read', async () => {
  const loaded = await loadSurveys(join(folder, 'missing'));
  assert.ok(loaded.kind === 'issues');
  assert.equal(loaded.issues[0]?.code, 'no-folder');
});
