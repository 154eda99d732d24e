import { firstOpened } from './draft-form.ts';
import type { Readable } from './draft-form.ts';
import type { DraftStore } from './draft-store.ts';
import type { KeptDraft } from './kept-draft.ts';
import { canEncrypt } from './vault.ts';

/** What is saved on the device, as it was when it was last looked at, and what of it somebody may go on with who has no code. */
export class KeptDrafts {
  readonly #store: DraftStore;
  #kept: readonly KeptDraft[] = [];
  #invited: Readable | null = null;

  constructor(store: DraftStore) {
    this.#store = store;
  }

  /** Looks again. @returns what was there and cannot be read. */
  async look(invitation: string): Promise<Awaited<ReturnType<DraftStore['find']>>['unread']> {
    const { drafts, unread } = await this.#store.find();
    this.#kept = drafts;
    this.#invited = invitation && canEncrypt() ? await firstOpened(drafts, invitation) : null;
    return unread;
  }

  /** Those of one survey and authority. */
  ofSurvey(wanted: string): readonly KeptDraft[] {
    return this.#kept.filter(({ of }) => of === wanted);
  }

  /** What an invitation opens, or what is open to whoever comes. */
  offered(wanted: string): Readable | null {
    if (this.#invited?.of === wanted) return this.#invited;
    const open = this.ofSurvey(wanted).find(({ body }) => body.kind === 'open');
    return open ? { submissionId: open.submissionId, of: open.of, opened: null } : null;
  }

  /** An invitation opens nothing more here: somebody has gone on with it, or it is gone. */
  leaveInvited(): void {
    this.#invited = null;
  }

  /** One is no longer there, or cannot be read. */
  leave(submissionId: string): void {
    this.#kept = this.#kept.filter((draft) => draft.submissionId !== submissionId);
  }

  /** Deletes those of one survey that anybody who opens this page could read. */
  async wipeOpen(wanted: string): Promise<void> {
    const open = this.ofSurvey(wanted).filter(({ body }) => body.kind === 'open');
    this.#kept = this.#kept.filter((draft) => !open.includes(draft));
    await Promise.all(open.map(({ submissionId }) => this.#store.wipe(submissionId)));
  }
}
