import { PoetSurvey } from './survey/poet-survey.ts';
import { takeInvitation } from './survey/take-invitation.ts';

/**
 * The one place that registers tags, each once: a page may load the script twice, and another version may have come first.
 * Where there is no registry, as on a server, it does nothing.
 */
const registry = typeof window === 'undefined' ? undefined : window.customElements;
if (registry && !registry.get('poet-survey')) {
  takeInvitation();
  registry.define('poet-survey', PoetSurvey);
}

declare global {
  interface HTMLElementTagNameMap {
    'poet-survey': PoetSurvey;
  }
}
