import type { LitElement } from 'lit';
import type { SessionController } from './session-controller.ts';

/** To be called when a survey has begun: fetches what makes its pages steps of the browser's history, once, where the page asks for that. */
export async function loadHistory(host: LitElement & { readonly history: boolean }, controller: SessionController): Promise<void> {
  if (!host.history || asked.has(host)) return;
  asked.add(host);
  try {
    (await import('../history/keep-history.ts')).keepHistory(host, controller);
  } catch {
    const message = 'poet-keep-history.js could not be fetched. Copy the whole folder.';
    controller.report([{ path: '', code: 'history-not-loaded', message }]);
  }
}

const asked = new WeakSet<object>();
