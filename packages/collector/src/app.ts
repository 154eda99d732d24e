import type { FormWords } from '@poet/core';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { allowOrigins } from './cors.ts';
import { formPaths, receiveForm, sendStyleSheet, showForm, showSent } from './form/form.ts';
import { sendFrameFile } from './frame/send-frame-file.ts';
import type { FrameOptions } from './frame/send-frame-file.ts';
import { problem } from './problem.ts';
import { readResults } from './read-results.ts';
import { receiveSubmission } from './submissions.ts';
import type { Receiver } from './submissions.ts';

/** What the collector is made of. Everything it touches is here, and nothing else. */
export interface AppOptions extends Receiver {
  /** Exact origins of the pages that may send, such as `https://www.council.example`. The collector's own origin need not be listed. */
  readonly origins: readonly string[];
  /** The words of the form that needs no script, by language: `cy`. English where there are none. */
  readonly formWords?: Readonly<Record<string, FormWords>>;
  /** Authorities, by their codes, whose pages seal answers: the form that needs no script tells their people that it cannot. */
  readonly sealedAuthorities?: readonly string[];
  /** The page with a survey for frames on other pages; there is none by default. */
  readonly frame?: FrameOptions;
  /** Makes a random UUID, version 4, for each form that is shown; the platform's own by default. */
  readonly newSubmissionId?: () => string;
  /** Takes one line for the operator when the database fails: the kind of error only, never a body, a key or an address. */
  readonly log?: (line: string) => void;
}

/**
 * The collector as a fetch-standard handler: `app.fetch(request)` gives a response, in any program and on any platform that has `Request`.
 * Whatever goes wrong is answered with a problem document; when the store fails, with 503 and `Retry-After`, so that a sender keeps its copy and tries again.
 */
export function createApp({ store, surveys, origins, today, ...others }: AppOptions): Hono {
  const { formWords = {}, sealedAuthorities = [], frame, newSubmissionId = randomId, log = () => {} } = others;
  const app = new Hono();
  const logFailure = (error: unknown): void => log(`The request failed: ${kindOf(error)}`);
  const forms = { store, surveys, today, origins, formWords, sealedAuthorities, newSubmissionId, logFailure };
  app.use(async (c, next) => {
    await next();
    addSecurityHeaders(c);
  });
  app.use('/v1/submissions', allowOrigins(origins));
  app.post('/v1/submissions', (c) => receiveSubmission(c.req.raw, { store, surveys, today }));
  app.get('/v1/results', (c) => readResults(c.req.raw, { store, surveys }));
  app.get(formPaths.form, (c) => showForm(c.req.raw, forms));
  app.post(formPaths.form, (c) => receiveForm(c.req.raw, forms));
  app.get(formPaths.sent, () => showSent());
  app.get(formPaths.styleSheet, () => sendStyleSheet());
  app.get('/healthz', async (c) => {
    await store.ping();
    return c.json({ status: 'ok' });
  });
  app.all('/v1/submissions', () => notAllowed('POST'));
  app.all(formPaths.form, () => notAllowed('GET, HEAD, POST'));
  for (const path of ['/v1/results', formPaths.sent, formPaths.styleSheet, '/healthz']) app.all(path, () => notAllowed('GET, HEAD'));
  if (frame) app.get('/:file{poet[^/]*}', (c) => sendFrameFile(c.req.raw, frame) ?? notFound());
  app.notFound(notFound);
  app.onError((error) => {
    logFailure(error);
    return unavailable();
  });
  return app;
}

function randomId(): string {
  return crypto.randomUUID();
}

function addSecurityHeaders(c: Context): void {
  // A page has a policy of its own, which lets in what it needs. What never changes by itself may be kept.
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  c.header('Referrer-Policy', 'no-referrer');
  c.header('X-Content-Type-Options', 'nosniff');
}

/** The class and code of an error. Its message may quote what somebody sent. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}

function notAllowed(allow: string): Response {
  const detail = `Here only ${allow} is answered.`;
  return problem({
    status: 405,
    code: 'method-not-allowed',
    title: 'This method is not answered here.',
    detail,
    headers: { Allow: allow },
  });
}

function notFound(): Response {
  const detail = 'The collector answers POST /v1/submissions, GET /v1/results, GET and POST /v1/form, and GET /healthz.';
  return problem({ status: 404, code: 'not-found', title: 'There is nothing at this address.', detail });
}

function unavailable(): Response {
  return problem({
    status: 503,
    code: 'unavailable',
    title: 'The collector cannot do this now.',
    detail: 'It is not known to be stored. Keep it, and send the same bytes again.',
    headers: { 'Retry-After': '5' },
  });
}
