/**
 * A rollup plugin for a page that loads our script twice. lit-html makes its Trusted Types policy as soon as it is loaded, and under
 * `trusted-types lit-html` a second policy of that name is a violation. The second copy draws nothing, since the tag is taken, so it needs none.
 * @param {string} tag the tag that the first copy has registered by then
 * @returns {import('rollup').Plugin}
 */
export function onePolicy(tag) {
  return {
    name: 'one-policy',
    transform(code, id) {
      if (!id.endsWith('/node_modules/lit-html/lit-html.js')) return null;
      const changed = code.replace(/\b\w+\.trustedTypes\b/, `(customElements.get('${tag}')?void 0:$&)`);
      if (changed === code)
        throw new Error('lit-html makes its Trusted Types policy in another way now: change scripts/rollup/one-policy.mjs.');
      return { code: changed, map: { mappings: '' } };
    },
  };
}
