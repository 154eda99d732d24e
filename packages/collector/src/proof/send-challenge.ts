import type { Guard } from '../guard/guard.ts';
import { tooMany } from '../guard/too-many.ts';
import { problem } from '../problem.ts';
import type { ProofOfWork } from './proof-of-work.ts';

/** `GET /v1/challenge`: 200 with a challenge as ALTCHA has it, 404 where no survey asks for proof of work, 429 when too many are fetched from there. */
export async function sendChallenge(
  { proof, guard }: { readonly proof: ProofOfWork | null; readonly guard: Guard },
  sender: string | null,
): Promise<Response> {
  if (proof === null) return notAsked();
  // A challenge costs a key to be derived. No survey has this id.
  const retryAfterSeconds = await guard.admit({ survey: 'challenge', sender });
  return retryAfterSeconds > 0 ? tooMany(retryAfterSeconds) : Response.json(await proof.challenge());
}

function notAsked(): Response {
  const detail = 'Send submissions without a header Poet-Proof.';
  return problem({ status: 404, code: 'no-proof-asked', title: 'No proof of work is asked for here.', detail });
}
