import type { LitElement } from 'lit';
import { fetchFile } from './fetch-file.ts';
import type { SessionController } from './session-controller.ts';

/** To be called when a survey has begun: fetches what makes its pages steps of the browser's history, once, where the page asks for that. */
export async function loadHistory(host: LitElement & { readonly history: boolean }, controller: SessionController): Promise<void> {
  if (!host.history || asked.has(host)) return;
  asked.add(host);
  const { state, submissionId: round } = controller;
  // Who is quicker than the file goes on from here meanwhile, and comes back here.
  const began = 'session' in state ? { page: state.session.at, round } : null;
  const file = { what: 'history', file: 'keep-history' };
  (await fetchFile(file, () => import('../history/keep-history.ts'), controller))?.keepHistory(host, controller, began);
}

const asked = new WeakSet<object>();
