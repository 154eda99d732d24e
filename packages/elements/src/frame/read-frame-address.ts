import type { Issue } from '@poet/core';

/** The address of the page in a frame, or why no frame is made for it. */
export type FrameAddress = { readonly kind: 'ok'; readonly url: URL } | { readonly kind: 'issue'; readonly issue: Issue };

/**
 * Reads where the page of a frame is. It must have another origin than the page around it: of the same origin each could read the other, and
 * the frame could take off its own sandbox.
 * @param src as it is written
 * @param page the address of the page around it
 */
export function readFrameAddress(src: string, page: string): FrameAddress {
  const url = URL.canParse(src, page) ? new URL(src, page) : null;
  if (!src || !url || !/^https?:$/.test(url.protocol)) {
    const message = `src="${src}" is not the address of a page. Write it like src="https://collector.example/poet-frame.html?audience=…".`;
    return { kind: 'issue', issue: { path: '/src', code: 'no-src', message } };
  }
  if (url.origin !== new URL(page).origin) return { kind: 'ok', url };
  const message = `src="${src}" has the origin of this page, so that scripts of this page could read the answers. Serve the survey from an origin of its own.`;
  return { kind: 'issue', issue: { path: '/src', code: 'same-origin', message } };
}
