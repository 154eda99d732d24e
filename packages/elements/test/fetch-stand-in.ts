/**
 * Answers in the page itself what is sent to `/stand-in/never` (come again) and `/stand-in/refuse` (not wanted), where no server does so.
 * @returns how to have it as it was.
 */
export function standInForCollector(): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, given) => {
    const status = statuses.get(new URL(input instanceof Request ? input.url : input, location.href).pathname);
    return status === undefined ? fetch(input, given) : new Response('{}', { status, headers: { 'Content-Type': 'application/json' } });
  };
  return () => {
    globalThis.fetch = fetch;
  };
}

const statuses: ReadonlyMap<string, number> = new Map([
  ['/stand-in/never', 503],
  ['/stand-in/refuse', 422],
]);
