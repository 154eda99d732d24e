/** Vite makes a module of JSON when it serves sources, and then a browser must not be told to expect JSON. */

const asked = /,\s*\{\s*with:\s*\{\s*type:\s*'json',?\s*\},?\s*\}/g;

/**
 * A plugin for Vite that lets `import('…', { with: { type: 'json' } })` load. Vite itself does so for static imports, and for all when it builds.
 * @returns {{name: string, enforce: 'pre', apply: 'serve', transform: (code: string) => string}}
 */
export function jsonAsModules() {
  return { name: 'json-as-modules', enforce: 'pre', apply: 'serve', transform: (code) => code.replaceAll(asked, '') };
}
