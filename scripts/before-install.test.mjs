import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'node:test';
import { root } from './run.mjs';

/** What is in a newer Node only. */
const newer = ['globSync'];

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const first = Object.values(scripts).flatMap((command) => /^exec node (\S+)$/.exec(String(command))?.[1] ?? []);

/** @param {string[]} files @returns {Set<string>} them, and all that they import of ours before they run */
function reachedFrom(files) {
  const reached = new Set(files);
  for (const file of reached) {
    const source = readFileSync(path.join(root, file), 'utf8');
    for (const [, name] of source.matchAll(/^(?:import|export) [^;]*?from '(\.[^']+)'/gm)) {
      reached.add(path.join(path.dirname(file), String(name)));
    }
  }
  return reached;
}

it('commands that install what is missing run on Node 20, which is what they may find', () => {
  const reached = reachedFrom(first);
  assert.ok(first.length >= 5 && reached.has('scripts/engines/engines.mjs'));
  const faults = [...reached].filter((file) => newer.some((name) => readFileSync(path.join(root, file), 'utf8').includes(name)));
  assert.deepEqual(faults, []);
});
