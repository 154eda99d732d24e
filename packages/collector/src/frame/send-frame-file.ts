import { framePage } from './load-frame-files.ts';
import type { FrameFiles } from './load-frame-files.ts';

/** The page in a frame, and whose pages it may be in. */
export interface FrameOptions {
  readonly files: FrameFiles;
  /** Exact origins of the pages that may have the survey in a frame, such as `https://www.council.example`; nobody's, where there is none. */
  readonly ancestors: readonly string[];
}

/** What no survey needs, and so no script in it can have. */
const permissions = 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()';

/** Answers with a file of the page in a frame; `null` where there is none of that name. Browsers keep it, and ask each time whether it is still right. */
export function sendFrameFile(request: Request, { files, ancestors }: FrameOptions): Response | null {
  const name = new URL(request.url).pathname.slice(1);
  const file = files.get(name);
  if (!file) return null;
  const headers = new Headers({ ...headersOf(name, ancestors), 'Content-Type': file.type, ETag: file.entityTag });
  if (request.headers.get('If-None-Match') === file.entityTag) return new Response(null, { status: 304, headers });
  const isGzipped = /\bgzip\b/.test(request.headers.get('Accept-Encoding') ?? '');
  if (isGzipped) headers.set('Content-Encoding', 'gzip');
  return new Response(isGzipped ? file.gzipped : file.bytes, { headers });
}

function headersOf(name: string, ancestors: readonly string[]): Record<string, string> {
  // A page that isolates itself (COEP) takes only what says that others may have it; the frame's own policy says who may.
  const kept = { 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding', 'Cross-Origin-Resource-Policy': 'cross-origin' };
  if (name !== framePage) return kept;
  return { ...kept, 'Content-Security-Policy': policyFor(ancestors), 'Permissions-Policy': permissions };
}

/** Its own scripts, style sheet and backend, and nothing of anybody else's; in the frames of those who are listed. */
function policyFor(ancestors: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
    `frame-ancestors ${ancestors.length > 0 ? ancestors.join(' ') : "'none'"}`,
  ].join('; ');
}
