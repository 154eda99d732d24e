/**
 * Something that may be imported or written in few places only: `imports` or `writes` says what.
 * @typedef {object} Gate
 * @property {string} name its lint rule is `gate-<name>/only`
 * @property {string} message what is wrong and where it belongs
 * @property {RegExp} [imports] the names of the modules that it is about
 * @property {boolean} [typesToo] whether their types are meant as well; if not, types may be imported anywhere
 * @property {string} [writes] the ESLint selector of the code that it is about
 * @property {readonly string[]} [within] the files where it holds; all by default
 * @property {readonly string[]} [except] the files where it does not
 */

/** Files that test, rather than make up, the packages. */
export const testFiles = ['**/*.test.{ts,mjs}', '**/*.types.ts', 'packages/*/test/**', 'tests/**'];

/**
 * The ESLint configuration of a gate. Each is a rule of its own: ESLint lets a later setting of one rule replace an earlier one,
 * so gates that shared a rule would silently open one another.
 * @param {Gate} gate
 * @returns {import('eslint').Linter.Config}
 */
export function gateConfig(gate) {
  const { name, within = ['**/*.{ts,mjs,js}'], except = [] } = gate;
  return {
    files: [...within],
    ignores: [...except],
    plugins: {
      [`gate-${name}`]: { rules: { only: { meta: { type: 'problem', schema: [] }, create: (context) => listeners(gate, context) } } },
    },
    rules: { [`gate-${name}/only`]: 'error' },
  };
}

/**
 * @param {Gate} gate
 * @param {{report: (finding: {node: any, message: string}) => void}} context
 */
function listeners({ imports, typesToo = false, writes, message }, context) {
  if (writes !== undefined) return { [writes]: (/** @type {unknown} */ node) => context.report({ node, message }) };
  const check = (/** @type {any} */ node) => {
    const isType = node.importKind === 'type' || node.exportKind === 'type';
    if (typeof node.source?.value === 'string' && imports?.test(node.source.value) && (typesToo || !isType))
      context.report({ node, message });
  };
  return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
}
