import type { Transaction } from 'kysely';
import type { Admission, Refusal } from '../invitations/admit.ts';
import type { Tables } from '../tables.ts';

/** Thrown within the transaction that stores a submission, so that nothing of it stays. */
export class InvitationRefused extends Error {
  override readonly name = 'InvitationRefused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/**
 * Spends the invitation of a submission that was stored in this very transaction. Of two that spend the same one at once the second waits here until
 * the first is stored, and is then refused.
 * @throws InvitationRefused when the submission must not stay.
 */
export async function spendInvitation(db: Transaction<Tables>, admission: Admission): Promise<void> {
  if (admission.kind === 'open') return;
  if (admission.kind === 'refused') throw new InvitationRefused(admission.refusal);
  const { idHash, batch } = admission.spent;
  const spent = await db
    .insertInto('spent_invitations')
    .values({ id_hash: idHash, batch })
    .onConflict((conflict) => conflict.column('id_hash').doNothing())
    .returning('batch')
    .executeTakeFirst();
  if (spent === undefined) throw new InvitationRefused('invitation-spent');
}
