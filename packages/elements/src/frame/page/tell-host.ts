import type { PoetSurvey } from '../../survey/poet-survey.ts';
import { shortTitle } from '../frame-message.ts';
import type { FrameMessage } from '../frame-message.ts';

/** Tells whoever listens how the survey on this page is getting on: never what was answered. What they hear of first is the height. */
export function tellHost(survey: PoetSurvey, content: Element, tell: (message: FrameMessage) => void): void {
  const tellHeight = heightTeller(content, tell);
  new ResizeObserver(tellHeight).observe(content);
  survey.addEventListener('poet-page', ({ status, title }) => {
    const { lang, dir } = spokenIn(survey);
    // A browser may spare itself the observing of frames that are out of sight.
    tellHeight();
    tell({ kind: 'page', status, title: shortTitle(title), lang, dir });
    tell({ kind: 'ready' });
  });
  survey.addEventListener('poet-sent', ({ submissionId, receipt }) => {
    tell({ kind: 'receipt', submissionId, receivedOn: dayOf(receipt) });
  });
  survey.addEventListener('poet-problem', () => {
    void survey.updateComplete.then(() => {
      if (!drawn(survey) && survey.shadowRoot?.querySelector('p')) tell({ kind: 'failed' });
    });
  });
}

/** Measures the content itself, which does not depend on how high the frame is. In whole pixels, upwards; and only when it has changed. */
function heightTeller(content: Element, tell: (message: FrameMessage) => void): () => void {
  let toldPx = 0;
  return () => {
    const { width, height } = content.getBoundingClientRect();
    const heightPx = Math.ceil(height);
    if (width === 0 || heightPx === toldPx) return;
    toldPx = heightPx;
    tell({ kind: 'height', heightPx });
  };
}

/** In which language and direction the survey is drawn. */
export function spokenIn(survey: PoetSurvey): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  const { lang = 'en', dir } = drawn(survey) ?? {};
  return { lang, dir: dir === 'rtl' ? 'rtl' : 'ltr' };
}

function drawn(survey: PoetSurvey): HTMLElement | null {
  return survey.shadowRoot?.querySelector<HTMLElement>('[part=survey]') ?? null;
}

/** The day of a collector's receipt. Its hash of the answers stays here. */
function dayOf(receipt: unknown): string | null {
  const day: unknown = typeof receipt === 'object' && receipt !== null ? Reflect.get(receipt, 'receivedOn') : null;
  return typeof day === 'string' ? day : null;
}
