import { openOutbox } from '../send/open-outbox.ts';
import type { Outbox } from '../send/outbox.ts';

export { fetchExchange } from '../send/open-outbox.ts';

let outbox: Outbox | null = null;

/** The one outbox of this page, whichever of its surveys asks. */
export function pageOutbox(): Outbox {
  return (outbox ??= openOutbox());
}
