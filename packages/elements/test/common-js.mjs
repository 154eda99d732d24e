/**
 * A plugin for Web Test Runner that serves packages written in CommonJS as modules, which is all that a page knows.
 * @param {readonly string[]} packages the names of such packages
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function commonJs(packages) {
  return {
    name: 'common-js',
    transform({ path, body }) {
      const isMeant = path.endsWith('.js') && packages.some((name) => path.startsWith(`/node_modules/${name}/`));
      return isMeant && typeof body === 'string' ? { body: asModule(body) } : undefined;
    },
  };
}

/**
 * What is required is imported: files of the package’s own, by names that stand in quotes.
 * @param {string} source
 */
function asModule(source) {
  const names = [...new Set([...source.matchAll(/\brequire\('(\.[^']+)'\)/g)].map(([, name]) => name))];
  const attributes = (/** @type {string | undefined} */ name) => (name?.endsWith('.json') ? " with { type: 'json' }" : '');
  return [
    ...names.map((name, i) => `import required${i} from '${name}'${attributes(name)};`),
    'const module = { exports: {} };',
    `const required = { ${names.map((name, i) => `'${name}': required${i}`).join(', ')} };`,
    '(function (module, exports, require) {',
    source,
    '}).call(globalThis, module, module.exports, (name) => required[name]);',
    'export default module.exports;',
  ].join('\n');
}
