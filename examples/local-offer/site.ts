import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { instruments } from '@poet/core/content';
import { Hono } from 'hono';
import type { Context, Next } from 'hono';
import { compress } from 'hono/compress';
import { readResults } from './read-results.ts';
import type { ResultsSource } from './read-results.ts';
import { resultsPage, resultsUnavailable } from './results-page.ts';
import type { Html } from './results-page.ts';

/** What the council's web server is made of. */
export interface SiteOptions {
  /** Answers `/v1/…` and `/healthz`. */
  readonly collector: (request: Request) => Response | Promise<Response>;
  readonly results: ResultsSource;
  /** The Content-Security-Policy of every page; {@link strictPolicy} by default. */
  readonly csp?: string;
  /** Takes one line for the operator when the results cannot be read. */
  readonly log?: (line: string) => void;
}

/**
 * Nothing from anywhere else but the survey in a frame, at the other name of this machine; no inline script or style, no eval, and only lit-html may
 * make trusted HTML.
 */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  'frame-src http://localhost:* http://127.0.0.1:*',
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const pagesFolder = fileURLToPath(new URL('./site/', import.meta.url));

/** Published reports as JSON, and the list of them. */
const reportsFolder = fileURLToPath(new URL('../reports/', import.meta.url));

/** The folder with the built element, which the pages load as `/poet/poet.js`. */
export const elementFolder = fileURLToPath(new URL('../../packages/elements/cdn/', import.meta.url));

/**
 * The whole address: Westmere's pages at `/`, the built element under `/poet/`; and the collector under `/v1`, at `/healthz`, and with its page for
 * frames at `/poet-frame.html`. Published reports are at `/reports/`.
 */
export function createSite({ collector, results, csp = strictPolicy, log = () => {} }: SiteOptions): Hono {
  const site = new Hono();
  site.all('/v1/*', (c) => collector(c.req.raw));
  site.all('/healthz', (c) => collector(c.req.raw));
  site.get('/:file{poet[^/]+}', (c) => collector(c.req.raw));
  site.use(compress());
  site.use(async (c, next) => {
    await next();
    addHeaders(c, csp);
  });
  site.get('/results.html', (c) => answerResults(c, results, log));
  if (existsSync(elementFolder))
    site.use('/poet/*', serveStatic({ root: elementFolder, rewriteRequestPath: (path) => path.replace(/^\/poet\//, '/') }));
  site.use('/reports/*', serveStatic({ root: reportsFolder, rewriteRequestPath: (path) => path.replace(/^\/reports\//, '/') }));
  site.get('/:page{[a-z-]+\\.html}', (c, next) => answerPage(c, next));
  site.use(serveStatic({ root: pagesFolder }));
  site.notFound(async (c) => c.html(await readPage('not-found.html'), 404));
  return site;
}

function addHeaders(c: Context, csp: string): void {
  c.header('Content-Security-Policy', csp);
  c.header('Referrer-Policy', 'same-origin');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Cache-Control', 'no-cache');
}

/** A page with its survey in the language that a link on it asks for, as `parent-carer.html?language=cy` does, and with the frame on another origin. */
async function answerPage(c: Context, next: Next): Promise<Response | void> {
  const page = c.req.param('page') ?? '';
  if (!existsSync(`${pagesFolder}${page}`)) return next();
  const language = /^[a-z]{2}(-simple)?$/.exec(c.req.query('language') ?? '')?.[0];
  return c.html(inAnotherOrigin(inLanguage(await readPage(page), language), new URL(c.req.url)));
}

/** The page around the survey stays English. */
function inLanguage(page: string, language = 'en'): string {
  if (language === 'en') return page;
  const told = page.replace(/(<poet-survey[^>]* lang="|<poet-frame[^>]*&amp;lang=)en(?=")/, `$1${language}`);
  return told.replaceAll(/(href="\/v1\/form[^"]*)(?=")/g, `$1&amp;language=${language}`);
}

/** A council's collector has a host of its own. Here it has the other name of this machine, which is another origin to a browser. */
function inAnotherOrigin(page: string, { hostname, origin, port }: URL): string {
  const others: Readonly<Record<string, string>> = { localhost: '127.0.0.1', '127.0.0.1': 'localhost' };
  const other = others[hostname];
  return page.replaceAll('http://localhost:8100/poet-frame.html', `${other ? `http://${other}:${port}` : origin}/poet-frame.html`);
}

async function answerResults(c: Context, source: ResultsSource, log: (line: string) => void): Promise<Response> {
  try {
    return c.html(await fillResults(resultsPage(await readResults(instruments, source))));
  } catch (error) {
    log(`The results page could not be filled. ${error instanceof Error ? error.message : String(error)}`);
    return c.html(await fillResults(resultsUnavailable()), 503);
  }
}

async function fillResults(content: Html): Promise<string> {
  const [page, tables] = await Promise.all([readPage('results.html'), content]);
  return page.replace('<!-- results -->', () => String(tables));
}

function readPage(name: string): Promise<string> {
  return readFile(`${pagesFolder}${name}`, 'utf8');
}
