import { openDevice } from '../device/device.ts';
import type { OutboxWorld } from './outbox.ts';
import { Outbox } from './outbox.ts';
import { pause } from './pause.ts';
import { version } from './version.ts';

/** An outbox with the device, network, clock and chance of this page. One is enough for a page. */
export function openOutbox(): Outbox {
  return new Outbox({ device: openDevice(), exchange, wait: pause, nowMs: Date.now, random: Math.random, version });
}

/** Fetches what sends. To be called while the network is known to work; what sends is fetched again where that failed. */
export async function fetchExchange(): Promise<OutboxWorld['exchange'] | null> {
  try {
    return (await import('./exchange.ts')).exchange;
  } catch {
    return null;
  }
}

const exchange: OutboxWorld['exchange'] = async (parcel, options) => {
  const loaded = await fetchExchange();
  return loaded ? loaded(parcel, options) : { kind: 'stuck', reason: 'not-loaded' };
};
