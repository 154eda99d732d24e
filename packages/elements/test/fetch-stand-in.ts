/** What is answered to whoever sends to `/stand-in/…`: come again; not wanted; not with this invitation; there is no such thing. */
const answers: ReadonlyMap<string, { readonly status: number; readonly problem?: string }> = new Map([
  ['never', { status: 503 }],
  ['refuse', { status: 422 }],
  ['invitation-spent', { status: 403, problem: 'invitation-spent' }],
  ['invitation-expired', { status: 403, problem: 'invitation-expired' }],
  ['invitation-not-valid', { status: 403, problem: 'invitation-not-valid' }],
  ['no-key', { status: 404 }],
]);

/**
 * Answers in the page itself what is sent to `/stand-in/…`, where no server does so.
 * @returns how to have it as it was.
 */
export function standInForCollector(): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, given) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    const answer = pathname.startsWith('/stand-in/') ? answers.get(pathname.replace('/stand-in/', '')) : undefined;
    if (!answer) return fetch(input, given);
    const body = answer.problem ? { type: `urn:poet:problem:${answer.problem}` } : {};
    return Response.json(body, { status: answer.status });
  };
  return () => {
    globalThis.fetch = fetch;
  };
}
