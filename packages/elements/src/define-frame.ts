import { PoetFrame } from './frame/poet-frame.ts';
import { takeInvitation } from './survey/take-invitation.ts';

/** Registers `<poet-frame>` once, however often it is loaded, and nothing where there is no registry. It needs nothing of `<poet-survey>`. */
const registry = typeof window === 'undefined' ? undefined : window.customElements;
if (registry && !registry.get('poet-frame')) {
  takeInvitation();
  registry.define('poet-frame', PoetFrame);
}

declare global {
  interface HTMLElementTagNameMap {
    'poet-frame': PoetFrame;
  }
}
