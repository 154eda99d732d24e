import { pages } from '@poet/core';
import type { LitElement } from 'lit';
import type { SessionController } from '../survey/session-controller.ts';
import { PageHistory } from './page-history.ts';
import type { Place, Walker } from './page-history.ts';

let shared: PageHistory | null = null;

/**
 * From now on each page of this survey is a step of the browser's history, as long as the element asks for that and is in the document.
 * @param began the page that was shown when this file was asked for: the first step, also where the person is further by now.
 */
export function keepHistory(host: LitElement & { readonly history: boolean }, controller: SessionController, began: Place | null): void {
  const kept = (shared ??= new PageHistory());
  const walker = walkerFor(controller);
  host.addEventListener('poet-page', () => {
    if (host.history) kept.note(walker);
  });
  host.addController({
    hostConnected: () => kept.add(walker),
    hostDisconnected: () => kept.remove(walker),
  });
  if (host.isConnected) kept.add(walker);
  if (began) kept.note(walker, began);
  kept.note(walker);
}

function walkerFor(controller: SessionController): Walker {
  const session = () => ('session' in controller.state ? controller.state.session : null);
  return {
    get page() {
      return session()?.at ?? null;
    },
    get round() {
      return controller.submissionId;
    },
    get isDelivering() {
      return controller.state.kind === 'delivering';
    },
    visit(page, way) {
      const now = session();
      const isShown = now !== null && pages(now).some(({ id }) => id === page);
      if (isShown) controller.visit(page, way);
      return isShown;
    },
  };
}
