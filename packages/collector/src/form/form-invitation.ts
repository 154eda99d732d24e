import type { Refusal } from '../invitations/admit.ts';
import { admissionOf } from '../submissions.ts';
import type { FormReceiver } from './form.ts';
import type { FormAddress } from './form-address.ts';

/** The parameter of a form's address that carries the invitation. Without scripts a fragment stays where it is, so it has to be here. */
export const invitationParameter = 'invitation';

/** The invitation among fields or parameters: `null` where there is none. Of several none is meant, so that is one which is not valid. */
export function invitationIn(parameters: URLSearchParams, name: string): string | null {
  const [first, ...more] = parameters.getAll(name);
  return more.length > 0 ? '' : (first ?? null);
}

/**
 * Why it would be no use to fill in a form, so that nobody finds out behind the last question; `null` where nothing is known to stand in the way.
 * Sending decides: when the database does not answer now, the form is shown.
 */
export async function refusalOnOpening(
  { authority, survey }: FormAddress,
  invitation: string | null,
  receiver: FormReceiver,
): Promise<Refusal | null> {
  try {
    const admission = await admissionOf({ submission: { authority, survey, completedOn: receiver.today() }, invitation }, receiver);
    if (admission.kind === 'refused') return admission.refusal;
    return admission.kind === 'spend' && (await receiver.store.isSpent(admission.spent.idHash)) ? 'invitation-spent' : null;
  } catch (error) {
    receiver.logFailure(error);
    return null;
  }
}
