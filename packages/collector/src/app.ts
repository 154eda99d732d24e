import type { FormWords } from '@poet/core';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { receiveActionPlan } from './actions/receive-action-plan.ts';
import type { ActionPlanSources } from './actions/receive-action-plan.ts';
import { sendActionPlan } from './actions/send-action-plan.ts';
import { createOrigins } from './cors.ts';
import type { OriginLists } from './cors.ts';
import { readExport } from './export/read-export.ts';
import { readSubmissions } from './export/read-submissions.ts';
import { formPaths, receiveForm, sendStyleSheet, showForm, showSent } from './form/form.ts';
import { sendFrameFile } from './frame/send-frame-file.ts';
import type { FrameOptions } from './frame/send-frame-file.ts';
import { createGuard } from './guard/guard.ts';
import { shippedRules } from './guard/rules.ts';
import type { Rule } from './guard/rules.ts';
import { senderOf } from './guard/sender.ts';
import { kindOfError } from './kind-of-error.ts';
import { problem } from './problem.ts';
import { createProofOfWork } from './proof/proof-of-work.ts';
import type { ProofOptions } from './proof/proof-of-work.ts';
import { sendChallenge } from './proof/send-challenge.ts';
import { figureFormats, readFigures } from './releases/read-figures.ts';
import { listReports, readReport } from './releases/read-reports.ts';
import { readResults } from './read-results.ts';
import { receiveSubmission } from './submissions.ts';
import type { Receiver } from './submissions.ts';
import { receiveThemes } from './themes/receive-themes.ts';
import { sendThemes } from './themes/send-themes.ts';
import { withdrawSubmission } from './withdraw-submission.ts';

/** What the collector is made of. Everything it touches is here, and nothing else. */
export interface AppOptions extends Pick<Receiver, 'store' | 'surveys' | 'today' | 'invitations'>, OriginLists {
  /** What is too many of the same, and what becomes of it; the shipped rules by default. */
  readonly rules?: readonly Rule[];
  /** How many proxies of your own every request passes: what they say in `X-Forwarded-For` is believed, and no more. None by default. */
  readonly trustedProxies?: number;
  /** Proof of work; none is asked for by default. */
  readonly proof?: ProofOptions | null;
  /** The time in milliseconds, for rates and for what expires: never stored. The platform's own by default. */
  readonly now?: () => number;
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

/** What the program that listens may hand in with a request: `app.fetch(request, { address })`. */
export interface Surroundings {
  /** The address of the other end of the connection. Without it, no rule about senders holds. */
  readonly address?: string | undefined;
}

/**
 * The collector as a fetch-standard handler: `app.fetch(request)` gives a response, in any program and on any platform that has `Request`.
 * Whatever goes wrong is answered with a problem document; when the store fails, with 503 and `Retry-After`, so that a sender keeps its copy and tries again.
 */
export function createApp({ store, surveys, today, ...others }: AppOptions): Hono<{ Bindings: Surroundings }> {
  const { formWords = {}, sealedAuthorities = [], frame, newSubmissionId = randomId, log = () => {} } = others;
  const { rules = shippedRules, trustedProxies = 0, now = Date.now } = others;
  const app = new Hono<{ Bindings: Surroundings }>();
  const origins = createOrigins(others);
  const receiver = {
    ...{ store, surveys, today, origins, ...(others.invitations && { invitations: others.invitations }) },
    guard: createGuard({ rules, now, today }),
    proof: others.proof ? createProofOfWork(others.proof, now) : null,
  };
  const senderIn = (c: Context<{ Bindings: Surroundings }>): string | null =>
    senderOf({ address: c.env?.address ?? null, forwardedFor: c.req.header('X-Forwarded-For') ?? null }, trustedProxies);
  const logFailure = (error: unknown): void => log(`The request failed: ${kindOfError(error)}`);
  const forms = { ...receiver, formWords, sealedAuthorities, newSubmissionId, logFailure };
  app.use(async (c, next) => {
    await next();
    addSecurityHeaders(c);
  });
  app.use('/v1/submissions', origins.allow('POST'));
  app.post('/v1/submissions', (c) => receiveSubmission(c.req.raw, receiver, senderIn(c)));
  app.get('/v1/submissions', (c) => readSubmissions(c.req.raw, { store, today }));
  app.delete('/v1/submissions/:id', (c) => withdrawSubmission(c.req.raw, { id: c.req.param('id'), store, today }));
  addReports(app, { store, surveys, today });
  app.get('/v1/exports/:format', (c) => readExport(c.req.raw, { format: c.req.param('format'), store, surveys, today }));
  app.use('/v1/challenge', origins.allow('GET'));
  app.get('/v1/challenge', (c) => sendChallenge(receiver, senderIn(c)));
  app.get('/v1/results', (c) => readResults(c.req.raw, { store, surveys, today }));
  app.get(formPaths.form, (c) => showForm(c.req.raw, forms));
  app.post(formPaths.form, (c) => receiveForm(c.req.raw, forms, senderIn(c)));
  app.get(formPaths.sent, () => showSent());
  app.get(formPaths.styleSheet, () => sendStyleSheet());
  app.get('/healthz', async (c) => {
    await store.ping();
    return c.json({ status: 'ok' });
  });
  app.all('/v1/submissions', () => notAllowed('GET, HEAD, POST'));
  app.all('/v1/submissions/:id', () => notAllowed('DELETE'));
  app.all(formPaths.form, () => notAllowed('GET, HEAD, POST'));
  for (const path of onlyRead) app.all(path, () => notAllowed('GET, HEAD'));
  if (frame) app.get('/:file{poet[^/]*}', (c) => sendFrameFile(c.req.raw, frame) ?? notFound());
  app.notFound(notFound);
  app.onError((error) => {
    logFailure(error);
    return unavailable();
  });
  return app;
}

/** What was published, and what an authority says beside it. Figures come before the exports of single answers: their address is one of those. */
function addReports(app: Hono<{ Bindings: Surroundings }>, { store, surveys, today }: ActionPlanSources): void {
  for (const format of figureFormats.keys()) app.get(`/v1/exports/${format}`, (c) => readFigures(c.req.raw, { format, store, today }));
  app.get('/v1/reports', (c) => listReports(c.req.raw, { store, today }));
  app.get('/v1/reports/:period{.+}', (c) => readReport(c.req.raw, { store, today, period: c.req.param('period') }));
  app.get('/v1/actions', (c) => sendActionPlan(c.req.raw, { store }));
  app.put('/v1/actions', (c) => receiveActionPlan(c.req.raw, { store, surveys, today }));
  app.get('/v1/themes/:period{.+}', (c) => sendThemes(c.req.raw, { store, today, period: c.req.param('period') }));
  app.put('/v1/themes/:period{.+}', (c) => receiveThemes(c.req.raw, { store, surveys, today, period: c.req.param('period') }));
  for (const path of ['/v1/actions', '/v1/themes/:period{.+}']) app.all(path, () => notAllowed('GET, HEAD, PUT'));
}

/** What is read, and not sent to. */
const onlyRead = [
  ...['/v1/results', '/v1/reports', '/v1/reports/:period{.+}', '/v1/exports/:format', '/v1/challenge', '/healthz'],
  ...[formPaths.sent, formPaths.styleSheet],
];

function randomId(): string {
  return crypto.randomUUID();
}

function addSecurityHeaders(c: Context): void {
  // A page has a policy of its own, which lets in what it needs. What never changes by itself may be kept.
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  if (!c.res.headers.has('Cross-Origin-Resource-Policy')) c.header('Cross-Origin-Resource-Policy', 'same-origin');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('X-Content-Type-Options', 'nosniff');
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
  const detail =
    'The collector answers POST and GET /v1/submissions, DELETE /v1/submissions/{id}, GET /v1/results, GET /v1/reports, GET /v1/reports/{period}, GET /v1/exports/{format}, GET and PUT /v1/actions, GET and PUT /v1/themes/{period}, GET /v1/challenge, GET and POST /v1/form, and GET /healthz.';
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
