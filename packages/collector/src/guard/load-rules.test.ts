import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { loadRules } from './load-rules.ts';
import { shippedRules } from './rules.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poet-rules-'));
});
after(() => rm(folder, { recursive: true }));

const load = async (content: unknown) => {
  const file = join(folder, 'rules.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return loadRules(file);
};
const rule = { name: 'burst', same: ['sender'], atOnce: 20, perHour: 60, then: 'set-aside' };

it('takes the shipped rules where nothing is said, none, or those of a file, which the shipped ones could stand in', async () => {
  assert.deepEqual(await loadRules(null), { kind: 'ok', value: shippedRules });
  assert.deepEqual(await loadRules('none'), { kind: 'ok', value: [] });
  assert.deepEqual(await load([rule]), { kind: 'ok', value: [rule] });
  assert.deepEqual(await load(shippedRules), { kind: 'ok', value: shippedRules });
});

it('says which rule is wrong, and what one looks like', async () => {
  const wrong = [
    null,
    'burst',
    { ...rule, name: 'Too many!' },
    { ...rule, same: [] },
    { ...rule, same: ['address'] },
    { ...rule, atOnce: 0 },
    { ...rule, atOnce: '20' },
    { ...rule, perHour: -1 },
    { ...rule, perHour: null },
    { ...rule, then: 'drop' },
    { ...rule, same: ['answers'], then: 'refuse' },
  ];
  for (const one of wrong) {
    const loaded = await load([rule, one]);
    assert.ok(loaded.kind === 'issues', JSON.stringify(one));
    assert.match(loaded.issues[0]?.message ?? '', /rule 2 cannot be used\. Expected one such as \{"name": "burst"/);
  }
});

it('says so of a file that is not there, no JSON, or no list', async () => {
  const messages = [await loadRules('/no/such/file'), await load('{'), await load({})].map((loaded) =>
    loaded.kind === 'issues' ? loaded.issues[0]?.message : 'taken',
  );
  assert.match(messages[0] ?? '', /"\/no\/such\/file", which cannot be read/);
  assert.notEqual(messages[1], 'taken');
  assert.match(messages[2] ?? '', /has no list/);
});
