import { CappedMap, createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import { readProof } from './read-proof.ts';

/** Which surveys ask for proof of work, and what the challenges are signed with. */
export interface ProofOptions {
  /** Ids of surveys, or every survey. */
  readonly surveys: readonly string[] | 'all';
  /** At least 32 characters, the same for all collectors behind one address; left out, a random one until the process ends. */
  readonly secret?: string | undefined;
}

/** Proof of work after ALTCHA's published scheme: a little computing that a person never notices, and that sending a thousand times makes expensive. */
export interface ProofOfWork {
  isAskedOf(survey: string): boolean;
  /** A signed challenge, which nobody else gets. */
  challenge(): Promise<Challenge>;
  /** Whether a header `Poet-Proof` solves a challenge of ours that has not expired, and that no other submission has used. */
  accepts(header: string | null, submissionId: string): Promise<boolean>;
}

/**
 * The work: each of 60 to 120 keys costs 5,000 rounds of PBKDF2, and one of them is the one that is looked for. `bench/proof` measures how long that
 * takes. An upper end, unlike hashes that begin with zeros: nobody has bad luck for half a minute.
 */
const work = { algorithm: 'PBKDF2/SHA-256', cost: 5_000, fewest: 60, most: 120 } as const;

/** Long enough to fill in a survey without hurry; who takes longer gets another one when they send. */
const validMs = 2 * 3_600_000;

/** So many spent challenges are remembered. */
const maxSpent = 100_000;

/**
 * Makes and judges challenges. Which ones are spent is kept in memory alone, so that nothing links a submission to the moment a page was opened.
 * @param now the time in milliseconds.
 */
export function createProofOfWork({ surveys, secret = randomSecret() }: ProofOptions, now: () => number): ProofOfWork {
  const secrets = { hmacSignatureSecret: secret, hmacKeySignatureSecret: `${secret} (keys)` };
  const spent = new CappedMap<string, string>({ maxSize: maxSpent });
  return {
    isAskedOf: (survey) => surveys === 'all' || surveys.includes(survey),
    challenge: () => {
      const { algorithm, cost, fewest, most } = work;
      const expiresAt = Math.floor((now() + validMs) / 1_000);
      return createChallenge({ ...secrets, algorithm, cost, deriveKey, expiresAt, counter: randomInt(most, fewest) });
    },
    async accepts(header, submissionId) {
      const proof = readProof(header);
      if (proof === null || proof.challenge.parameters.expiresAt * 1_000 <= now()) return false;
      const { verified } = await verifySolution({ ...secrets, ...proof, deriveKey });
      if (!verified) return false;
      const { nonce } = proof.challenge.parameters;
      // The same submission may come again, when its receipt was lost.
      return spent.setIfAbsent(nonce, submissionId) || spent.get(nonce) === submissionId;
    },
  };
}

function randomSecret(): string {
  return crypto.getRandomValues(new Uint8Array(32)).join();
}
