import { rmSync } from 'node:fs';

/**
 * A rollup plugin that empties a folder just before a bundle is written into it. Rollup never does, and a build that fails keeps the last good one.
 * @param {readonly string[]} folders
 * @returns {import('rollup').Plugin}
 */
export function clean(folders) {
  return {
    name: 'clean',
    generateBundle() {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}
