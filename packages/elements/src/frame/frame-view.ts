import type { FrameMessage } from './frame-message.ts';
import { frameStyles } from './poet-frame.styles.ts';

/**
 * What the page in the frame may do: run, send forms to its own scripts, keep its origin (its scripts and its backend know it by that), open
 * links and telephone numbers beside this page, and save a copy. Not: lead this page elsewhere, show dialogs, lock the pointer.
 */
const sandbox = 'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

type ShownPage = Extract<FrameMessage, { kind: 'page' }>;

/** A frame on a page, and the fallback in its place until there is something in it. Everything is done once before the browser paints. */
export class FrameView {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #fallback = document.createElement('slot');
  #frame: HTMLIFrameElement | null = null;
  #heightPx = 0;
  #page: ShownPage | null = null;
  #isShown = false;
  #mustScroll = false;
  #painting = 0;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(frameStyles);
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(this.#fallback);
  }

  /** Puts a frame on the page, out of sight. */
  add(src: string): HTMLIFrameElement {
    this.remove();
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', sandbox);
    frame.setAttribute('referrerpolicy', 'no-referrer');
    frame.setAttribute('part', 'frame');
    frame.className = 'waiting';
    frame.height = '1';
    frame.src = src;
    this.#frame = frame;
    this.#root.append(frame);
    return frame;
  }

  /** Takes the frame away, with everything in it. */
  remove(): void {
    this.hide();
    this.#frame?.remove();
    this.#frame = null;
  }

  /** Shows the fallback, and begins anew for another page in the frame. */
  hide(): void {
    cancelAnimationFrame(this.#painting);
    this.#painting = this.#heightPx = 0;
    this.#page = null;
    this.#isShown = this.#mustScroll = this.#fallback.hidden = false;
    if (this.#frame) this.#frame.className = 'waiting';
  }

  show(): void {
    this.#isShown = true;
    this.#paintSoon();
  }

  resize(heightPx: number): void {
    this.#heightPx = heightPx;
    this.#paintSoon();
  }

  name(page: ShownPage): void {
    // Only for who is at work in the frame: nobody else is to be led anywhere.
    this.#mustScroll = this.#page !== null && this.#root.activeElement === this.#frame;
    this.#page = page;
    this.#paintSoon();
  }

  #paintSoon(): void {
    this.#painting ||= requestAnimationFrame(this.#paint);
  }

  readonly #paint = (): void => {
    this.#painting = 0;
    const frame = this.#frame;
    if (!frame) return;
    if (this.#page) Object.assign(frame, { title: this.#page.title, lang: this.#page.lang, dir: this.#page.dir });
    if (!this.#isShown) return;
    if (this.#heightPx > 0) frame.height = String(this.#heightPx);
    const hadFocus = this.#host.contains(document.activeElement);
    frame.className = '';
    this.#fallback.hidden = true;
    if (hadFocus) frame.focus();
    if (this.#mustScroll && this.#host.getBoundingClientRect().top < 0) this.#host.scrollIntoView();
    this.#mustScroll = false;
  };
}
