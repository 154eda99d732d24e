/**
 * A rollup plugin that takes comments and indentation out of Lit's css`…` templates; a minifier of JavaScript leaves their text alone.
 * What stands in quotes is kept as it is.
 * @returns {import('rollup').Plugin}
 */
export function minifyCss() {
  return {
    name: 'minify-css',
    transform(code, id) {
      if (id.includes('/node_modules/') || !/\bcss\s*`/.test(code)) return null;
      const texts = [...textsIn(this.parse(code))].sort((a, b) => b.start - a.start);
      let changed = code;
      for (const { start, end } of texts) changed = changed.slice(0, start) + shorten(code.slice(start, end)) + changed.slice(end);
      return { code: changed, map: { mappings: '' } };
    },
  };
}

/**
 * The pieces of text in the css`…` templates of a program.
 * @param {any} node
 * @returns {Generator<{start: number, end: number}>}
 */
function* textsIn(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'css') yield* node.quasi.quasis;
  for (const child of Object.values(node)) yield* textsIn(child);
}

/** @param {string} css a piece of a template; a value may stand at either end of it, so the spaces there stay. */
function shorten(css) {
  return css
    .replaceAll(/("[^"\n]*"|'[^'\n]*')|(\/\*[\s\S]*?\*\/)|\s+/g, (_all, quoted, comment) => quoted ?? (comment === undefined ? ' ' : ''))
    .replaceAll(/("[^"\n]*"|'[^'\n]*')| *([{};]) */g, (_all, quoted, mark) => quoted ?? mark);
}
