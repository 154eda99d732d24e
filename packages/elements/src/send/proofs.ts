import type { Prover } from '../proof/prover.ts';

/** What makes proof of work, by the endpoint whose collector asks for it. */
const provers = new Map<string, Promise<Prover | null>>();

/** Has proof of work made for what is sent to an endpoint from now on. Challenges are beside it: `https://collector.example/v1/challenge`. */
export function askProof(endpoint: string): void {
  if (provers.has(endpoint)) return;
  const address = new URL('challenge', new URL(endpoint, document.baseURI)).href;
  const prover = import('../proof/prover.ts').then(
    (loaded) => new loaded.Prover(address),
    () => null,
  );
  provers.set(endpoint, prover);
}

/** The header with the proof for a submission; empty where none is asked for, or none could be made. */
export async function proofHeader(endpoint: string, submissionId: string): Promise<Record<string, string>> {
  const prover = await provers.get(endpoint);
  const proof = await prover?.proofOf(submissionId);
  return proof ? { 'Poet-Proof': proof } : {};
}
