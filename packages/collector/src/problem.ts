import type { Issue } from '@poet/core';

/** What went wrong with a request, before it becomes a document: see {@link problem}. */
export interface Problem {
  /** The HTTP status. */
  readonly status: 400 | 401 | 403 | 404 | 405 | 408 | 409 | 413 | 415 | 422 | 429 | 503;
  /** A word to branch on, the last part of the document's `type`: `too-large`. */
  readonly code: string;
  /** What kind of problem it is, the same sentence every time. */
  readonly title: string;
  /** What was wrong this time, what was expected, what to do. */
  readonly detail: string;
  readonly issues?: readonly Issue[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** One document names at most this many issues, so that a small bad request never gets a huge answer. */
const maxIssues = 100;

/**
 * Makes a response that is a problem document (RFC 9457): `application/problem+json` with `type`, `title`, `status`, `detail`, `issues`.
 * Issues beyond the first 100 are left out; `detail` then says how many there were.
 */
export function problem({ status, code, title, detail, issues = [], headers = {} }: Problem): Response {
  const more = issues.length > maxIssues ? ` The first ${maxIssues} of ${issues.length} issues are listed.` : '';
  const body = { type: `urn:poet:problem:${code}`, title, status, detail: detail + more, issues: issues.slice(0, maxIssues) };
  return new Response(JSON.stringify(body), { status, headers: { ...headers, 'Content-Type': 'application/problem+json' } });
}
