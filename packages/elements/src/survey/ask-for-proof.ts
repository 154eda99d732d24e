import type { SendingHost } from './sender.ts';

/** Has proof of work made while the person answers, where the page says `proof`. */
export async function askForProof(host: SendingHost): Promise<void> {
  if (!host.endpoint || !host.hasAttribute('proof')) return;
  try {
    (await import('../send/exchange.ts')).askProof(host.endpoint);
  } catch {
    // What sends is asked for again when there is something to be sent.
  }
}
