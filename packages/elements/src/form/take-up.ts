import type { Session } from '@poet/core';
import type { Membership } from '../survey/form-member.ts';
import type { Resume } from '../survey/load-survey.ts';
import { resumeKept } from './kept-answers.ts';
import { takeOver } from './take-over.ts';

/** What there may be of earlier answers, beside a first page that a server drew. */
export interface Earlier {
  /** A plain form in the element’s place. */
  readonly form: HTMLFormElement | null;
  /** What the browser has kept of this page. */
  readonly kept: unknown;
}

/** Without what asks, the survey is not shown. */
async function askFirst(membership: Membership): Promise<void> {
  const [{ Participation }, later] = await Promise.all([import('../participation/participation.ts'), membership.controller.fetchLater()]);
  if (!later) throw new Error('poet-later.js could not be fetched. Copy the whole folder.');
  new Participation(membership, later);
}

/** What goes on with earlier answers: those in the plain form first, then what the browser kept. */
export async function takeUp(membership: Membership, { form, kept }: Earlier): Promise<Resume> {
  const { host } = membership;
  if (host.querySelector('[slot=notice]')) await askFirst(membership);
  const served = host.renderOptions.renderBefore ? await import('../server/hydrate-page.ts') : null;
  const resume = (session: Session): Session => {
    const taken = form ? takeOver(form, session, host) : session;
    return taken === session && typeof kept === 'string' ? resumeKept(session, kept) : taken;
  };
  return (session) => {
    const hydrated = served ? served.hydratePage(session, membership) : session;
    return hydrated.answers.size > 0 ? hydrated : resume(session);
  };
}
