import { existsSync, globSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { clean } from './scripts/rollup/clean.mjs';
import { copied, translations } from './scripts/rollup/languages.mjs';
import { minifyTemplates } from './scripts/rollup/minify-templates.mjs';
import { onePolicy } from './scripts/rollup/one-policy.mjs';
import { privateGlobals } from './scripts/rollup/private-globals.mjs';

const litPackages = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit-labs/ssr-dom-shim', '@lit/localize'];

/** What can be built, by the name that `--configOnly=core,cdn` takes. */
const bundles = { core, elements, cdn, collector };

/** @param {{configOnly?: string}} options */
export default function config({ configOnly }) {
  const names = configOnly === undefined ? Object.keys(bundles) : configOnly.split(',');
  return names.flatMap((name) => bundles[name]()).map((bundle) => ({ ...bundle, onwarn: stopAtHoles }));
}

/** An import that leads nowhere would be left in the output for the page to find. Other warnings are about our dependencies' own code. */
function stopAtHoles(warning) {
  if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
}

/** Every module a file of its own. zod is inlined, so that its settings are ours and nobody else's. */
function core() {
  const source = 'packages/core/src';
  const content = globSync('content/**/*.ts', { cwd: source, exclude: ['**/*.{test,types}.ts'] });
  return {
    input: entries(source, [
      'index.ts',
      'check.ts',
      'statistics.ts',
      'places.ts',
      'periods.ts',
      'report.ts',
      'audit.ts',
      'export.ts',
      'cli/main.ts',
      ...content,
    ]),
    external: /^(node:.*|@noble\/hashes|canonicalize|jsonc-parser|syllable|highs|@xmldom\/xmldom)(\/|$)/,
    plugins: [
      privateGlobals(['zod']),
      resolved([]),
      transpiled('core', []),
      clean(['packages/core/dist']),
      copied(source, 'content/languages/**/*.json'),
    ],
    output: modules('packages/core/dist', source),
  };
}

/**
 * For bundlers: every module a file of its own, `@lit/localize` inlined, since only one copy of it on a page may be configured.
 * For Node: the same entries with Lit inlined and kept from the globals, so that importing a class changes nothing; and what draws on a server.
 * Templates are shortened as in poet.js: what a server draws is taken up only by the same template, to the letter.
 */
function elements() {
  const source = 'packages/elements/src';
  const input = entries(source, [
    'index.ts',
    'define.ts',
    'send/index.ts',
    'frame/index.ts',
    'define-frame.ts',
    'report/index.ts',
    'define-report.ts',
  ]);
  return [
    {
      input,
      external: /^(lit|lit-html|@lit\/reactive-element|@lit-labs\/ssr-client|ky|idb|altcha-lib|@poet\/core)(\/|$)/,
      plugins: [resolved([]), translations(), transpiled('elements', []), minifyTemplates(), clean(['packages/elements/dist'])],
      output: modules('packages/elements/dist', source),
    },
    {
      input: { ...input, ...entries(source, ['server/render-survey.ts']) },
      external: /^(@lit-labs\/ssr(-client)?|ky|idb|altcha-lib|@poet\/core)(\/|$)/,
      plugins: [privateGlobals(litPackages), resolved(['node'], false), translations(), transpiled('elements', []), minifyTemplates()],
      output: { ...modules('packages/elements/dist/node', source), preserveModules: false, chunkFileNames: 'chunks/[name].js' },
    },
  ];
}

/**
 * For a `<script type="module">`: poet.js, and files that it loads when they are asked for. Each instrument and module is complete in
 * itself, so that it is one request and not two in a row; what they share is small, and a page shows one of them.
 */
function cdn() {
  const contents = globSync('packages/core/src/content/{instruments/*-{ehcp,sen-support},modules/*}.ts', {
    exclude: ['**/*.{test,types,concepts}.ts'],
  });
  return [
    {
      input: entries('packages/elements/src', ['cdn.ts']),
      external: [contentPath, translationPath],
      // The TypeScript plugin resolves our own sources and does not pass on the "sideEffects" of their package.json.
      treeshake: { moduleSideEffects: (id) => !id.includes('/packages/core/src/') },
      plugins: [
        privateGlobals(['zod']),
        onePolicy('poet-survey'),
        resolved(['@poet/source']),
        translations(),
        transpiled('elements', ['@poet/source']),
        minifyTemplates(),
        clean(['packages/elements/cdn']),
      ],
      output: {
        ...minified,
        entryFileNames: 'poet.js',
        // What was JSON is a module here: a page's policy lets scripts in, and often nothing else.
        paths: (id) => id.replace(translationPath, './poet-$2.$1.js').replace(contentPath, './poet-$1.js'),
        externalImportAttributes: false,
        manualChunks: (id) => shared.find(([, pattern]) => pattern.test(id))?.[0],
        onlyExplicitManualChunks: true,
      },
    },
    ...frame(),
    report(),
    ...contents.map((file) => ({
      input: file,
      treeshake: { moduleSideEffects: false },
      plugins: [withoutTypes],
      output: { ...minified, entryFileNames: `poet-${path.basename(file, '.ts')}.js` },
    })),
    ...globSync('packages/core/src/content/languages/*/*.json').map((file) => ({
      input: file,
      plugins: [translations()],
      output: { ...minified, entryFileNames: `poet-${path.basename(file, '.json')}.${path.basename(path.dirname(file))}.js` },
    })),
  ];
}

/** What puts a survey in a frame, and the page in the frame with its own script: they load no Lit of their own. */
function frame() {
  const source = 'packages/elements/src';
  const bundle = (name, file) => ({ input: `${source}/${file}`, plugins: [withoutTypes], output: { ...minified, entryFileNames: name } });
  const page = bundle('poet-frame-page.js', 'frame/page/main.ts');
  page.plugins.push(copied(`${source}/frame/page`, 'poet-frame.{html,css}'));
  return [bundle('poet-frame.js', 'define-frame.ts'), page];
}

/**
 * A report on a page, with a Lit of its own: whoever reads one fills in no survey there. Its words, and what checks it, are files beside it. Themes
 * are those of surveys.
 */
function report() {
  return {
    input: 'packages/elements/src/define-report.ts',
    external: [themePath],
    treeshake: { moduleSideEffects: (id) => !id.includes('/packages/core/src/') || id.endsWith('/model/parse.ts') },
    plugins: [
      privateGlobals(['zod']),
      onePolicy('poet-report'),
      resolved(['@poet/source']),
      translations(),
      transpiled('elements', ['@poet/source']),
      minifyTemplates(),
    ],
    output: {
      ...minified,
      entryFileNames: 'poet-report.js',
      chunkFileNames: ({ name }) => `poet-report-${name}.js`,
      paths: (id) => id.replace(themePath, './poet-$1.js'),
      manualChunks: (id) => partsOfReport.find(([, pattern]) => pattern.test(id))?.[0],
      onlyExplicitManualChunks: true,
    },
  };
}

/** The parts of a report that come together, so that none of its files is large. */
const partsOfReport = [
  ['lit', /\/node_modules\/(lit|lit-html|lit-element|@lit)\//],
  ['zod', /\/node_modules\/zod\/|private-globals/],
  [
    'words',
    /\/elements\/src\/(messages\/.*|messages|localize|words|report\/(drawing|period-name|report-numbers))\.ts$|\/core\/src\/(report\/english-reasons\.ts|score\/|errors\.ts|model\/(words-in|day-in-words|link-address)\.ts)/,
  ],
  ['charts', /\/elements\/src\/report\/charts\//],
];

/** What composes is one file, although the file that reads composed surveys from a URL uses most of it too. */
const composing =
  /\/(elements\/src\/survey\/compose\.ts|core\/src\/(compose\/(?!parse-survey)|model\/(pin|in-order|check-characters|map-texts|texts-of|normal-words)).*|node_modules\/(@noble|canonicalize)\/.*)$/;

/** What several of the later files need, each a file of its own. What keeps things on the device goes with what day it is: later pages need both. */
const shared = [
  ['compose', composing],
  ['zod', /\/node_modules\/zod\//],
  ['device', /\/(elements\/src\/(device\/.*|survey\/today-in-london\.ts)|node_modules\/idb\/.*)$/],
];

const translationPath = /^@poet\/core\/content\/languages\/(.+)\/(.+)\.json$/;
const themePath = /^.*\/theme\/(govuk|nhs|high-contrast)\.ts$/;
const contentPath = /^@poet\/core\/content\/(?:instruments|modules)\/(.+)\.js$/;

/**
 * Asks V8 to compile every function while the file downloads, away from the main thread: nearly all of them draw the first question.
 * (Explicit JavaScript compile hints, Chrome 136; other browsers read a comment.)
 */
const compileAhead = '//# allFunctionsCalledOnLoad';

const minified = {
  dir: 'packages/elements/cdn',
  format: 'es',
  chunkFileNames: ({ facadeModuleId, name }) => `poet-${facadeModuleId === null ? name : path.parse(facadeModuleId).name}.js`,
  plugins: [terser({ module: true, ecma: 2020, compress: { passes: 2 }, format: { comments: /@license/, preamble: compileAhead } })],
};

/** Content is data with types on it: Node can take them off, and no program has to be checked again for each file. */
const withoutTypes = {
  name: 'without-types',
  transform: (code, id) => (id.endsWith('.ts') ? { code: stripTypeScriptTypes(code), map: null } : null),
};

/** For Node: our own code only. `#!` lines are kept. */
function collector() {
  const source = 'packages/collector/src';
  return {
    // The thread that makes a release is started by its file's name, which no import tells.
    input: entries(source, ['index.ts', 'main.ts', 'releases/release-worker.ts']),
    external: (id) => !/^[./\0]/.test(id) && !path.isAbsolute(id),
    plugins: [transpiled('collector', []), clean(['packages/collector/dist']), copied(source, 'form/*.css')],
    output: modules('packages/collector/dist', source),
  };
}

/** Entry names (path without extension) to files, leaving out what is not written yet. */
function entries(source, files) {
  const there = files.filter((file) => existsSync(`${source}/${file}`));
  return Object.fromEntries(there.map((file) => [file.replace(/\.ts$/, ''), `${source}/${file}`]));
}

/** Output that mirrors the sources; a dependency that is inlined goes to `vendor/`, because npm never packs a nested node_modules. */
function modules(dir, source) {
  return {
    dir,
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: source,
    // The key that engines know; the default is the one of an older proposal.
    importAttributesKey: 'with',
    entryFileNames: ({ name }) => `${name.replace(/^.*node_modules\//, 'vendor/').replace(/^_virtual\/_?/, 'vendor/')}.js`,
  };
}

function resolved(exportConditions, browser = true) {
  return nodeResolve({ exportConditions: [...exportConditions, 'production'], browser, extensions: ['.js', '.mjs', '.ts'] });
}

function transpiled(name, customConditions) {
  return typescript({
    tsconfig: `packages/${name}/tsconfig.json`,
    exclude: ['**/*.test.ts', '**/*.stories.ts', '**/*.types.ts'],
    compilerOptions: { customConditions, allowJs: false, checkJs: false, sourceMap: true },
  });
}
