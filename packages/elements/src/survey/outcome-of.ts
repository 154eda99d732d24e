import type { Delivery } from '../send/delivery.ts';

/** What becomes of answers whose delivery the host has taken over. */
export async function outcomeOf(delivery: Promise<unknown>): Promise<Delivery> {
  try {
    return { kind: 'receipted', status: null, receipt: await delivery };
  } catch (error) {
    return { kind: 'parked', reason: 'host', status: null, detail: error instanceof Error ? error.message : null };
  }
}
