/**
 * A rollup plugin that takes comments and indentation out of Lit's css`…` templates, and indentation out of its html`…` templates; a minifier
 * of JavaScript leaves their text alone. What stands in quotes in a style sheet is kept as it is.
 * @returns {import('rollup').Plugin}
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('/node_modules/') || !/\b(css|html)\s*`/.test(code)) return null;
      const texts = [...textsIn(this.parse(code))].sort((a, b) => b.start - a.start);
      let changed = code;
      for (const { start, end, shorten } of texts) changed = changed.slice(0, start) + shorten(code.slice(start, end)) + changed.slice(end);
      return { code: changed, map: { mappings: '' } };
    },
  };
}

/**
 * The pieces of text in the templates of a program, and what shortens each.
 * @param {any} node
 * @returns {Generator<{start: number, end: number, shorten: (text: string) => string}>}
 */
function* textsIn(node) {
  if (node === null || typeof node !== 'object') return;
  const shorten = node.type === 'TaggedTemplateExpression' ? shorteners.get(node.tag.name) : undefined;
  if (shorten) for (const { start, end } of node.quasi.quasis) yield { start, end, shorten };
  for (const child of Object.values(node)) yield* textsIn(child);
}

const shorteners = new Map([
  ['css', shortenCss],
  ['html', shortenHtml],
]);

/** @param {string} css a piece of a template; a value may stand at either end of it, so the spaces there stay. */
function shortenCss(css) {
  return css
    .replaceAll(/("[^"\n]*"|'[^'\n]*')|(\/\*[\s\S]*?\*\/)|\s+/g, (_all, quoted, comment) => quoted ?? (comment === undefined ? ' ' : ''))
    .replaceAll(/("[^"\n]*"|'[^'\n]*')| *([{};]) *|([:,]) +/g, (_all, quoted, mark, first) => quoted ?? mark ?? first);
}

/** @param {string} html a piece of a template. A line break and the spaces around it are drawn as one space, and so they become one. */
function shortenHtml(html) {
  return html.replaceAll(/\s*\n\s*/g, ' ');
}
