/**
 * Middleware for Web Test Runner that answers as a collector would, or as one should not: the elements' tests send to it for real.
 * `POST /stand-in/accept` gives a receipt, `/stand-in/refuse` a problem document, `/stand-in/late` 503 the first time and then a receipt,
 * `/stand-in/never` 503 always. `GET /stand-in/arrivals/<submissionId>` lists the bodies that came under that key.
 * @returns {(context: import('koa').Context, next: () => Promise<void>) => Promise<void>}
 */
export function collectorStandIn() {
  /** @type {Map<string, string[]>} */
  const arrivals = new Map();
  return async (context, next) => {
    const [, place, what, key = context.get('Idempotency-Key')] = context.path.split('/');
    if (place !== 'stand-in') return next();
    const before = arrivals.get(key) ?? [];
    if (what === 'arrivals') return answer(context, 200, before);
    arrivals.set(key, [...before, await readBody(context.req)]);
    if (what === 'refuse') return answer(context, 422, { detail: 'Another body came under this id.' });
    if (what === 'never' || (what === 'late' && before.length === 0)) return answer(context, 503, {});
    return answer(context, 201, { submissionId: key });
  };
}

/** @param {import('koa').Context} context @param {number} status @param {unknown} body */
function answer(context, status, body) {
  context.status = status;
  context.body = body;
}

/** @param {import('node:http').IncomingMessage} request */
async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
