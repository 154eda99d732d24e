import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../scripts/run.mjs';

const afterImport = {
  '@poet/core': 'packages/core',
  '@poet/core/check.js': 'packages/core',
  '@poet/core/statistics.js': 'packages/core',
  '@poet/core/places.js': 'packages/core',
  '@poet/core/periods.js': 'packages/core',
  '@poet/core/report.js': 'packages/core',
  '@poet/core/audit.js': 'packages/core',
  '@poet/core/export.js': 'packages/core',
  '@poet/core/content': 'packages/core',
  '@poet/elements': 'packages/elements',
  '@poet/elements/define.js': 'packages/elements',
  '@poet/elements/frame.js': 'packages/elements',
  '@poet/elements/define-frame.js': 'packages/elements',
  '@poet/elements/report.js': 'packages/elements',
  '@poet/elements/define-report.js': 'packages/elements',
  '@poet/elements/send.js': 'packages/elements',
};

/**
 * Runs in a plain Node, on what is built: lists every global, and every own property of every global and its prototype, before and after an import.
 * Node makes some globals only when they are first read, so all are read once beforehand.
 */
const script = `
  const name = process.argv[1];
  const look = () => {
    const seen = new Map();
    const note = (owner, object) => {
      for (const key of Reflect.ownKeys(object)) {
        const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key);
        seen.set(owner + '.' + String(key), [value, get, set]);
      }
    };
    note('globalThis', globalThis);
    for (const key of Reflect.ownKeys(globalThis)) {
      const value = Reflect.getOwnPropertyDescriptor(globalThis, key).value;
      if (value === globalThis || (typeof value !== 'function' && (typeof value !== 'object' || value === null))) continue;
      note(String(key), value);
      if (typeof value === 'function' && value.prototype) note(String(key) + '.prototype', value.prototype);
    }
    return seen;
  };
  for (const key of Reflect.ownKeys(globalThis)) Reflect.get(globalThis, key);
  const before = look();
  const module = await import(name);
  const after = look();
  const changed = [...after].filter(([key, now]) => !now.every((part, i) => Object.is(part, before.get(key)?.[i]))).map(([key]) => key);
  const gone = [...before.keys()].filter((key) => !after.has(key));
  console.log(JSON.stringify({ changed, gone, names: Object.keys(module) }));
`;

function importIn(folder: string, name: string): { changed: string[]; gone: string[]; names: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script, name], {
    cwd: path.join(root, folder),
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout) as { changed: string[]; gone: string[]; names: string[] };
}

describe('importing a package in plain Node', () => {
  for (const [name, folder] of Object.entries(afterImport)) {
    it(`${name} neither throws nor touches a global`, () => {
      const { changed, gone } = importIn(folder, name);
      assert.deepEqual({ changed, gone }, { changed: [], gone: [] });
    });
  }

  it('@poet/elements gives its classes', () => {
    assert.ok(importIn('packages/elements', '@poet/elements').names.includes('PoetSurvey'));
  });

  it('is really watched: Lit as published does leave globals behind', () => {
    assert.ok(importIn('packages/elements', 'lit').changed.includes('globalThis.litElementVersions'));
  });

  it('is really watched: zod as published does leave globals behind', () => {
    assert.ok(importIn('packages/core', 'zod/mini').changed.some((key) => key.startsWith('globalThis.__zod')));
  });
});
