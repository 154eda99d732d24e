import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A translation as a module. A page needs its words; what they were made from is for translators and for checks.
 * @returns {import('rollup').Plugin}
 */
export function translations() {
  return {
    name: 'translations',
    transform(code, id) {
      if (!id.endsWith('.json')) return null;
      const translation = JSON.parse(code);
      return { code: `export default ${JSON.stringify({ ...translation, sources: undefined })};`, map: null };
    },
  };
}

/**
 * Puts files that are no code beside the output as they are: JSON, style sheets.
 * @param {string} source the folder that the output mirrors
 * @param {string} pattern
 * @returns {import('rollup').Plugin}
 */
export function copied(source, pattern) {
  return {
    name: 'copied',
    generateBundle() {
      for (const file of globSync(pattern, { cwd: source })) {
        this.emitFile({ type: 'asset', fileName: file.replaceAll(path.sep, '/'), source: readFileSync(path.join(source, file), 'utf8') });
      }
    },
  };
}
