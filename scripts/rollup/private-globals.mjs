/**
 * Some libraries keep state on `globalThis`: zod its configuration, Lit its versions and, in Node, a whole tag registry.
 * Inside our bundles they get an object of our own that inherits from `globalThis`: they read the real globals, and write on ours.
 */
const virtual = '\0private-globals';

/**
 * A rollup plugin that keeps the named packages from changing any global.
 * @param {readonly string[]} packages such as `['zod']`
 * @returns {import('rollup').Plugin}
 */
export function privateGlobals(packages) {
  const folders = packages.map((name) => `/node_modules/${name}/`);
  return {
    name: 'private-globals',
    resolveId: (source) => (source === virtual ? source : null),
    load: (id) => (id === virtual ? 'export const privateGlobals = /*#__PURE__*/ Object.create(globalThis);' : null),
    transform(code, id) {
      if (!folders.some((folder) => id.includes(folder))) return null;
      const changed = redirect(code);
      if (changed === code) return null;
      return { code: `import { privateGlobals } from ${JSON.stringify(virtual)};\n${changed}`, map: { mappings: '' } };
    },
  };
}

/** Lit also reaches its own `litPropertyMetadata` by its bare name, and adds `Symbol.metadata` where an engine has none yet. */
function redirect(/** @type {string} */ code) {
  return code
    .replaceAll(/\bglobalThis\b/g, 'privateGlobals')
    .replaceAll(/(?<![.\w$])litPropertyMetadata\b/g, 'privateGlobals.litPropertyMetadata')
    .replaceAll(/\bSymbol\.metadata\b/g, 'privateGlobals.symbolMetadata');
}
