import path from 'node:path';
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
    const bundle = bundles.get(parts.entry) ?? (await bundleOf(contender.id, parts));
    bundles.set(parts.entry, bundle);
    for (const [address, file] of bundle.files) site.set(address, file);
    site.set(`/${contender.id}/${name}.html`, served('.html', documentOf({ parts, bundle, survey, mounting })));
  }
  return site;
}

/** A contender's script with everything that goes with it, by address. */
interface Bundle {
  readonly files: Site;
  readonly script: string;
  readonly style: string | undefined;
  /** What the script needs before it can run, so that the page asks for it at once. */
  readonly imports: readonly string[];
}

const pagesFolder = fileURLToPath(new URL('pages/', import.meta.url));

async function bundleOf(contenderId: string, { entry, shipped = new Map() }: PageParts): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [pagesFolder + entry],
    external: [...shipped.keys()],
    absWorkingDir: pagesFolder,
    outdir: pagesFolder + contenderId,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const inFolder = (file: string): string => path.posix.join('/', contenderId, file);
  const bundled = outputFiles.map((file) => [inFolder(path.basename(file.path)), served(path.extname(file.path), file.contents)] as const);
  const verbatim = [...shipped].map(([file, contents]) => [inFolder(file), served(path.extname(file), contents)] as const);
  const { script, style, imports } = entryOf(metafile, entry);
  return {
    files: new Map([...bundled, ...verbatim]),
    script: inFolder(path.basename(script)),
    style: style && inFolder(path.basename(style)),
    imports: imports.map((each) => inFolder(each.external === true ? each.path : path.basename(each.path))),
  };
}

function entryOf({ outputs }: Metafile, entry: string) {
  const found = Object.entries(outputs).find(([, output]) => output.entryPoint === entry);
  if (found === undefined) throw new Error(`The bundler gave no script for ${entry}.`);
  const [script, { cssBundle, imports }] = found;
  return { script, style: cssBundle, imports: imports.filter(({ kind }) => kind === 'import-statement') };
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

function served(extension: string, content: string | Uint8Array): ServedFile {
  const body = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return { type: types[extension] ?? 'application/octet-stream', body };
}

interface DocumentParts {
  readonly parts: PageParts;
  readonly bundle: Bundle;
  readonly survey: BenchSurvey;
  readonly mounting: Mounting;
}

/** The same document for everybody: style sheet and module in the head, an element to fill, the survey as JSON. */
function documentOf({ parts, bundle, survey, mounting }: DocumentParts): string {
  const later = mounting === 'later' ? ' data-mount="later"' : '';
  const style = bundle.style === undefined ? '' : `<link rel="stylesheet" href="${bundle.style}">`;
  const preloads = bundle.imports.map((address) => `<link rel="modulepreload" href="${address}">`).join('');
  return `<!doctype html><html lang="en"${later}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${survey.title}</title><link rel="icon" href="data:,">${style}${preloads}<script type="module" src="${bundle.script}"></script></head>
<body><main id="survey">${parts.markup ?? ''}</main>${definitionScript(parts.definition)}</body></html>`;
}

function definitionScript(definition: unknown): string {
  if (definition === undefined) return '';
  return `<script type="application/json" id="definition">${JSON.stringify(definition).replaceAll('<', '\\u003c')}</script>`;
}
