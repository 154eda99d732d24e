import { withoutToJson } from '@poet/core';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from 'altcha-lib/types';

/** A solved challenge as the header `Poet-Proof` has it, and when it was fetched, by a clock that nobody sets. */
interface Proof {
  readonly header: string;
  readonly fetchedMs: number;
}

/** Collectors of ours take a proof for two hours. */
const freshMs = 3_600_000;

/** Nobody waits longer for a proof. What is sent without one is kept as well, and looked at before it is counted. */
const patienceMs = 10_000;

/**
 * Proves to a collector that a little work was done for a submission, after ALTCHA's published scheme. It begins at once, while the person answers, and
 * nothing of it is seen: the platform derives the keys beside the page's own thread, one after the other, and needs no worker, which a page's policy may forbid.
 */
export class Prover {
  readonly #address: string;
  readonly #proofs = new Map<string, Proof>();
  #next: Promise<Proof | null> | null;

  /** @param address where challenges are: `https://collector.example/v1/challenge`. */
  constructor(address: string) {
    this.#address = address;
    this.#next = prove(address);
  }

  /** The proof for a submission, the same each time that it is sent; `null` where there is none in time. */
  async proofOf(submissionId: string): Promise<string | null> {
    const known = this.#proofs.get(submissionId);
    const proof = known && isFresh(known) ? known : await inTime(this.#take());
    if (proof) this.#proofs.set(submissionId, proof);
    return proof?.header ?? null;
  }

  /** A challenge is for one submission. */
  async #take(): Promise<Proof | null> {
    const ready = this.#next;
    this.#next = null;
    const proof = await ready;
    return proof && isFresh(proof) ? proof : prove(this.#address);
  }
}

function isFresh({ fetchedMs }: Proof): boolean {
  return performance.now() - fetchedMs < freshMs;
}

/** Fetches a challenge and solves it; `null` where that cannot be done, as on a page that came without TLS. */
async function prove(address: string): Promise<Proof | null> {
  try {
    const fetchedMs = performance.now();
    const signal = AbortSignal.timeout(patienceMs);
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', signal });
    const challenge = (await response.json()) as Challenge;
    const solution = await solveChallenge({ challenge, deriveKey });
    if (!solution) return null;
    const { counter, derivedKey } = solution;
    return { header: btoa(JSON.stringify(withoutToJson({ challenge, solution: { counter, derivedKey } }))), fetchedMs };
  } catch {
    return null;
  }
}

function inTime<T>(promise: Promise<T>): Promise<T | null> {
  return Promise.race([promise, new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMs))]);
}
