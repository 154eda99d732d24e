import type { RecordStore } from './record-store.ts';

/** Who is at work on something, and how often they have said so. The counter never goes back while one holder holds it. */
export interface Lease {
  readonly holder: string;
  readonly counter: number;
}

/** The door for leases. */
export function readLease(value: unknown): Lease | null {
  if (typeof value !== 'object' || value === null || !('holder' in value) || !('counter' in value)) return null;
  const { holder, counter } = value;
  return typeof holder === 'string' && typeof counter === 'number' ? { holder, counter } : null;
}

/** What a lease is taken for. */
export interface LeaseOptions {
  readonly name: string;
  readonly signal: AbortSignal;
  /** How often a holder says that it is still there. */
  readonly beatMs?: number;
  /** How long nothing must have been heard of a holder before its lease is taken over. */
  readonly silenceMs?: number;
}

/**
 * Does some work while nobody else who asks for the same lease does, where there are no Web Locks. A holder that says nothing any more has gone with
 * its page. That is judged by its counter and the time that passes here, never by anybody's clock: clocks jump. (A tab that is frozen is
 * silent too; then two may be at work. The collector stores what is sent twice once.)
 */
export async function withLease<T>(leases: RecordStore<Lease>, options: LeaseOptions, work: () => Promise<T>): Promise<T> {
  const { name, signal, beatMs = 1_000 } = options;
  const holder = String(Math.random());
  await take(leases, holder, options);
  const isMine = (lease: Lease | null): lease is Lease => lease?.holder === holder;
  const beating = setInterval(() => {
    void leases.change(name, (lease) => (isMine(lease) ? { holder, counter: lease.counter + 1 } : lease));
  }, beatMs);
  try {
    signal.throwIfAborted();
    return await work();
  } finally {
    clearInterval(beating);
    await leases.change(name, (lease) => (isMine(lease) ? null : lease));
  }
}

async function take(leases: RecordStore<Lease>, holder: string, options: LeaseOptions): Promise<void> {
  const { name, signal, beatMs = 1_000, silenceMs = 5 * beatMs } = options;
  let heard = '';
  let heardMs = performance.now();
  for (;;) {
    signal.throwIfAborted();
    const isSilent = performance.now() - heardMs > silenceMs;
    let now: Lease | null = null;
    await leases.change(name, (lease) => {
      const isFree = lease === null || (isSilent && saying(lease) === heard);
      return (now = isFree ? { holder, counter: (lease?.counter ?? 0) + 1 } : lease);
    });
    const said = saying(now);
    if (said.startsWith(holder)) return;
    if (said !== heard) [heard, heardMs] = [said, performance.now()];
    await pause(beatMs / 2);
  }
}

function saying(lease: Lease | null): string {
  return lease ? `${lease.holder} ${lease.counter}` : '';
}

function pause(delayMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs));
}
