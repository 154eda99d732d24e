import { describe } from 'node:test';

/** @param {(group: string) => void} tests */
export function inBothGroups(tests) {
  for (const group of ['first', 'second']) describe(`the ${group}`, () => tests(group));
}
