/**
 * `npm run languages`: writes the modules of the languages that ship, from the translations that are there. A page loads one when it is asked
 * for that language. `npm start`, `npm test` and `npm run build` do it too: adding a language is adding its translations.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { isMain, root } from './run.mjs';

const folder = path.join(root, 'packages/elements/src/languages');
const written = 'Written by `npm run languages` from the translations that are there: do not edit.';

/**
 * What stands in the folder when it is up to date.
 * @returns {Promise<Record<string, string>>} the text of each file, by its path
 */
export async function languageModules() {
  const tags = globSync('*.json', { cwd: folder })
    .map((file) => path.basename(file, '.json'))
    .sort();
  const modules = [['shipped', tableOf(tags)], ...tags.map((tag) => [tag, moduleOf(tag)])];
  const options = { ...(await resolveConfig(path.join(folder, 'shipped.ts'))), parser: 'typescript' };
  const files = modules.map(async ([name, source = '']) => [path.join(folder, `${name}.ts`), await format(source, options)]);
  return Object.fromEntries(await Promise.all(files));
}

/** @param {readonly string[]} tags */
function tableOf(tags) {
  return `import type { Language } from '../survey/language.ts';

/** The languages that ship besides English, each a file of its own. ${written} */
export const shipped: Readonly<Record<string, () => Promise<{ readonly language: Language }>>> = {
  ${tags.map((tag) => `'${tag}': () => import('./${tag}.ts'),`).join('\n')}
};

/** The instruments that are in Easy Read, by its tag: known before it is fetched, so that it can be offered. ${written} */
export const inEasyRead: Readonly<Record<string, readonly string[]>> = {
  ${tags.filter((tag) => tag.split('-').includes('simple')).map((tag) => `'${tag}': ${JSON.stringify(instrumentsIn(tag))},`).join('\n')}
};
`;
}

/**
 * The ids of the instruments with words in a language.
 * @param {string} tag
 */
function instrumentsIn(tag) {
  return translationsIn(tag)
    .map(idOf)
    .filter((id) => id.startsWith('poet/'));
}

/**
 * The files with what is translated into a language.
 * @param {string} tag
 */
function translationsIn(tag) {
  return globSync(`packages/core/src/content/languages/${tag}/*.json`, { cwd: root }).sort();
}

/**
 * The id of what a file translates.
 * @param {string} file
 */
function idOf(file) {
  const { of } = JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  return of.slice(0, of.lastIndexOf('@'));
}

/** @param {string} tag */
function moduleOf(tag) {
  return `import type { Language } from '../survey/language.ts';
import translation from './${tag}.json' with { type: 'json' };

/** ${written} */
export const language: Language = {
  tag: '${tag}',
  name: '${nameOf(tag)}',
  direction: '${directionOf(tag)}',
  words: translation.texts,
  definitions: { ${translationsIn(tag).map((file) => definitionOf(file, tag)).join('\n')} },
};
`;
}

/**
 * @param {string} file
 * @param {string} tag
 */
function definitionOf(file, tag) {
  const module = `@poet/core/content/languages/${tag}/${path.basename(file)}`;
  return `'${idOf(file)}': () => import('${module}', { with: { type: 'json' } }),`;
}

/**
 * What its speakers call a language.
 * @param {string} tag
 */
function nameOf(tag) {
  const [language = '', ...variants] = tag.split('-');
  if (!variants.includes('simple')) return new Intl.DisplayNames([tag], { type: 'language' }).of(tag);
  return language === 'en' ? 'Easy Read' : `${new Intl.DisplayNames([language], { type: 'language' }).of(language)} (Easy Read)`;
}

/**
 * `ltr` or `rtl`. TypeScript does not know the method yet.
 * @param {string} tag
 */
function directionOf(tag) {
  const locale = /** @type {{getTextInfo(): {direction: string}}} */ (/** @type {unknown} */ (new Intl.Locale(tag)));
  return locale.getTextInfo().direction;
}

/** @param {string} file */
function textOf(file) {
  return globSync(file).length === 0 ? null : readFileSync(file, 'utf8');
}

if (isMain(import.meta.url)) {
  for (const [file, source] of Object.entries(await languageModules())) if (textOf(file) !== source) writeFileSync(file, source);
}
