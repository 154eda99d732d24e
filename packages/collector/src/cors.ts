import { cors } from 'hono/cors';
import type { MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

/** Which pages may send: those of listed origins; for some surveys, those of other ones instead. Exact origins, such as `https://www.council.example`. */
export interface OriginLists {
  readonly origins: readonly string[];
  /** By survey id, the only origins whose pages may send that survey. */
  readonly originsOfSurveys?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** Who may send what, from where. */
export interface Origins {
  /** The middleware for an address: see {@link createOrigins}. */
  allow(method: 'GET' | 'POST'): MiddlewareHandler;
  /** Whether a page that was let in may send this survey. */
  mayBeSentFrom(request: Request, survey: string): boolean;
  /** Whether a browser says that a form was posted by a page of another origin, which may not send this survey. */
  isPostedFromElsewhere(request: Request, survey: string): boolean;
}

/**
 * Lets the listed origins, and this server's own pages, send; refuses every other page with 403 and no CORS header.
 * A request without an `Origin` comes from a program, not from somebody else's page, and passes.
 * Browsers ask beforehand without saying which survey it is, so a page that is listed for any survey is let in, and judged by what it sends.
 */
export function createOrigins({ origins, originsOfSurveys = {} }: OriginLists): Origins {
  const everywhere = [...new Set([...origins, ...Object.values(originsOfSurveys).flat()])];
  const listFor = (survey: string) => (Object.hasOwn(originsOfSurveys, survey) ? originsOfSurveys[survey] : undefined) ?? origins;
  return {
    allow: (method) => allowOrigins(everywhere, method),
    mayBeSentFrom: (request, survey) => {
      const origin = request.headers.get('Origin');
      return origin === null || listFor(survey).includes(origin) || isSameOrigin(request, origin);
    },
    /*
     * Programs say nothing, and pass, as they do above; so do browsers from before 2023, which a refusal would lock out for the sake of a check that
     * keeps no program away.
     */
    isPostedFromElsewhere: (request, survey) => {
      const site = request.headers.get('Sec-Fetch-Site') ?? 'none';
      return site !== 'same-origin' && site !== 'none' && !listFor(survey).includes(request.headers.get('Origin') ?? '');
    },
  };
}

function allowOrigins(origins: readonly string[], method: string): MiddlewareHandler {
  const allowed = cors({
    origin: [...origins],
    allowMethods: [method],
    allowHeaders: ['Content-Type', 'Idempotency-Key', 'Poet-Invitation', 'Poet-Proof'],
    exposeHeaders: ['Retry-After'],
    maxAge: 600,
  });
  return async (c, next) => {
    const origin = c.req.header('Origin');
    if (origin !== undefined && origins.includes(origin)) return allowed(c, next);
    if (origin !== undefined && !isSameOrigin(c.req.raw, origin)) return originNotAllowed();
    await next();
    c.header('Vary', 'Origin', { append: true });
    return undefined;
  };
}

/** Behind a proxy that ends TLS our own URL says http. Browsers then still say `same-origin`, in a header that no script can set. */
function isSameOrigin(request: Request, origin: string): boolean {
  return origin === new URL(request.url).origin || request.headers.get('Sec-Fetch-Site') === 'same-origin';
}

/** 403: the page may not send here, or not this survey. */
export function originNotAllowed(): Response {
  return problem({
    status: 403,
    code: 'origin-not-allowed',
    title: 'Pages of this origin may not send here.',
    detail: 'The page that sent this is not on the list of origins. Whoever runs the collector can add its exact origin to POET_ORIGINS.',
    headers: { Vary: 'Origin' },
  });
}
