import { cors } from 'hono/cors';
import type { Context, MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

/**
 * Lets the listed origins, and this server's own pages, send; refuses every other page with 403 and no CORS header.
 * A request without an `Origin` comes from a program, not from somebody else's page, and passes.
 * @param origins exact origins, such as `https://www.council.example`. No patterns.
 */
export function allowOrigins(origins: readonly string[]): MiddlewareHandler {
  const allowed = cors({
    origin: [...origins],
    allowMethods: ['POST'],
    allowHeaders: ['Content-Type', 'Idempotency-Key', 'Poet-Invitation'],
    exposeHeaders: ['Retry-After'],
    maxAge: 600,
  });
  return async (c, next) => {
    const origin = c.req.header('Origin');
    if (origin !== undefined && origins.includes(origin)) return allowed(c, next);
    if (origin !== undefined && !isSameOrigin(c, origin)) return refuse();
    await next();
    c.header('Vary', 'Origin', { append: true });
    return undefined;
  };
}

/**
 * Whether a browser says that a form was posted by a page of another origin, which is not on the list. Programs say nothing, and pass, as they do
 * above; so do browsers from before 2023, which a refusal would lock out for the sake of a check that keeps no program away.
 */
export function isPostedFromElsewhere(request: Request, origins: readonly string[]): boolean {
  const site = request.headers.get('Sec-Fetch-Site') ?? 'none';
  return site !== 'same-origin' && site !== 'none' && !origins.includes(request.headers.get('Origin') ?? '');
}

/** Behind a proxy that ends TLS our own URL says http. Browsers then still say `same-origin`, in a header that no script can set. */
function isSameOrigin(c: Context, origin: string): boolean {
  return origin === new URL(c.req.url).origin || c.req.header('Sec-Fetch-Site') === 'same-origin';
}

function refuse(): Response {
  return problem({
    status: 403,
    code: 'origin-not-allowed',
    title: 'Pages of this origin may not send here.',
    detail: 'The page that sent this is not on the list of origins. Whoever runs the collector can add its exact origin to POET_ORIGINS.',
    headers: { Vary: 'Origin' },
  });
}
