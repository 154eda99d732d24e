import { globSync } from 'node:fs';
import { root } from '../run.mjs';

const beside = ['packages/{core,collector}/src/**/*.test.ts', 'packages/elements/src/**/*.node.test.ts', 'scripts/**/*.test.{ts,mjs}'];

/**
 * What is tested, in the order in which a fault is cheapest to find. `runner` is who runs it, `files` the patterns of its test files,
 * `atOnce` how many of them run side by side.
 */
export const suites = /** @type {const} */ ([
  { name: 'types', runner: 'types', files: ['packages/*/src/**/*.types.ts'], except: [], atOnce: 1 },
  { name: 'units', runner: 'node', files: beside, except: [], atOnce: 2 },
  { name: 'collector', runner: 'node', files: ['packages/collector/test/**/*.test.ts'], except: [], atOnce: 2 },
  { name: 'elements', runner: 'browser', files: ['packages/elements/src/**/*.test.ts'], except: ['**/*.node.test.ts'], atOnce: 2 },
  { name: 'examples', runner: 'node', files: ['examples/**/*.test.ts'], except: [], atOnce: 2 },
  {
    name: 'journeys',
    runner: 'node',
    files: ['tests/**/*.test.ts'],
    except: ['tests/engines.test.ts', 'tests/hosts/**', 'tests/faults/**'],
    atOnce: 2,
  },
  { name: 'built', runner: 'node', files: ['tests/engines.test.ts'], except: [], atOnce: 1 },
]);

/** The suites that run in every engine: the elements from source, and what is built of them. */
export const engineSuites = suites.filter(({ name }) => name === 'elements' || name === 'built');

/** Pages and applications of others. They install what they are made of, so they run by a command of their own. */
export const hostSuites = /** @type {const} */ ([
  { name: 'hosts', runner: 'node', files: ['tests/hosts/**/*.test.ts'], except: [], atOnce: 1 },
]);

/** Browsers and collectors that are killed, floods, and many orders of events: some minutes, so by a command of their own. */
export const faultSuites = /** @type {const} */ ([
  { name: 'model', runner: 'node', files: ['packages/elements/src/**/*-model.node.test.ts'], except: [], atOnce: 1 },
  { name: 'collector', runner: 'node', files: ['packages/collector/test/{flood,second-opener}.test.ts'], except: [], atOnce: 1 },
  { name: 'kills', runner: 'node', files: ['tests/faults/**/*.test.ts'], except: [], atOnce: 1 },
]);

/**
 * The test files of a suite.
 * @param {{files: readonly string[], except: readonly string[]}} suite
 * @param {readonly string[]} words keeps the files whose path contains one of them; all of them when empty.
 * @returns {string[]} paths relative to the root, sorted.
 */
export function filesOf({ files, except }, words) {
  const found = globSync([...files], { cwd: root, exclude: [...except, '**/node_modules/**', '**/dist/**'] });
  const unique = [...new Set(found.map((file) => file.replaceAll('\\', '/')))].sort();
  return words.length === 0 ? unique : unique.filter((file) => words.some((word) => file.includes(word)));
}
