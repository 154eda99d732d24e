/**
 * A rollup plugin for `@lit/localize`. Every message of ours has an id of its own (`msg` in elements/src/localize.ts takes none without), so what
 * makes one up from the words, which is the greater part of that package, is left out.
 * @returns {import('rollup').Plugin}
 */
export function ownIds() {
  const module = '/node_modules/@lit/localize/internal/id-generation.js';
  return {
    name: 'own-ids',
    load: (id) => (id.endsWith(module) ? 'export const generateMsgId = () => "";' : null),
  };
}
