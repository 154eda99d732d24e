import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import type { Metafile } from 'esbuild';
import type { Contender, Mounting, PageParts } from './contenders/contender.ts';
import type { BenchSurvey } from './survey.ts';
import { onePageOf, surveyOf40 } from './survey.ts';

/** One file as it goes over the wire: already compressed. */
export interface ServedFile {
  readonly type: string;
  readonly body: Buffer;
}
export type Site = ReadonlyMap<string, ServedFile>;

/** The pages of each contender: one that shows the 40 questions as it loads, and the others that wait for `bench.mount()`. */
export const pages = {
  first: { survey: surveyOf40(), mounting: 'at-once' },
  later: { survey: surveyOf40(), mounting: 'later' },
  'one-40': { survey: onePageOf(40), mounting: 'later' },
  'one-200': { survey: onePageOf(200), mounting: 'later' },
  'one-1000': { survey: onePageOf(1000), mounting: 'later' },
} as const satisfies Record<string, { survey: BenchSurvey; mounting: Mounting }>;
export type PageName = keyof typeof pages;

/** Builds every page of one contender, minified, with Brotli at its highest level. Throws what its bundler or its compiler said. */
export async function buildSite(contender: Contender): Promise<Site> {
  const site = new Map<string, ServedFile>();
  const bundles = new Map<string, Bundle>();
  for (const [name, { survey, mounting }] of Object.entries(pages)) {
    const parts = await contender.page(survey, mounting);
    const bundle = bundles.get(parts.entry) ?? (await bundleOf(contender.id, parts.entry));
    bundles.set(parts.entry, bundle);
    for (const [path, file] of bundle.files) site.set(path, file);
    site.set(`/${contender.id}/${name}.html`, served('text/html; charset=utf-8', documentOf({ parts, bundle, survey, mounting })));
  }
  return site;
}

interface Bundle {
  readonly files: ReadonlyMap<string, ServedFile>;
  readonly script: string;
  readonly style: string | undefined;
  /** Files that the script needs before it can run, so that the page asks for them at once. */
  readonly imports: readonly string[];
}

const pagesFolder = fileURLToPath(new URL('pages/', import.meta.url));
const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

async function bundleOf(contenderId: string, entry: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [pagesFolder + entry],
    absWorkingDir: pagesFolder,
    outdir: pagesFolder + contenderId,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@poet/source', 'production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const files = new Map(
    outputFiles.map((file) => [
      file.path.slice(pagesFolder.length - 1),
      served(types[file.path.split('.').at(-1) ?? ''] ?? 'application/octet-stream', file.contents),
    ]),
  );
  return { files, ...entryOf(metafile, entry) };
}

function entryOf({ outputs }: Metafile, entry: string): Omit<Bundle, 'files'> {
  const found = Object.entries(outputs).find(([, output]) => output.entryPoint === entry);
  if (found === undefined) throw new Error(`The bundler gave no script for ${entry}.`);
  const [script, { cssBundle, imports }] = found;
  const needed = imports.filter((imported) => imported.kind === 'import-statement').map((imported) => imported.path);
  return { script, style: cssBundle, imports: needed };
}

function served(type: string, content: string | Uint8Array): ServedFile {
  return { type, body: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }) };
}

/** The same document for everybody: style sheet and module in the head, an element to fill, the survey as JSON. */
function documentOf({
  parts,
  bundle,
  survey,
  mounting,
}: {
  parts: PageParts;
  bundle: Bundle;
  survey: BenchSurvey;
  mounting: Mounting;
}): string {
  const later = mounting === 'later' ? ' data-mount="later"' : '';
  const style = bundle.style === undefined ? '' : `<link rel="stylesheet" href="/${bundle.style}">`;
  const preloads = bundle.imports.map((path) => `<link rel="modulepreload" href="/${path}">`).join('');
  const definition =
    parts.definition === undefined
      ? ''
      : `<script type="application/json" id="definition">${JSON.stringify(parts.definition).replaceAll('<', '\\u003c')}</script>`;
  return `<!doctype html><html lang="en"${later}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${survey.title}</title><link rel="icon" href="data:,">${style}${preloads}<script type="module" src="/${bundle.script}"></script></head>
<body><main id="survey">${parts.markup ?? ''}</main>${definition}</body></html>`;
}
