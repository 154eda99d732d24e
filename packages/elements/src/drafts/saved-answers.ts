import type { Session, Survey } from '@poet/core';
import { formOf, textOf } from './draft-form.ts';
import type { Readable } from './draft-form.ts';
import { DraftKeeper } from './draft-keeper.ts';
import type { Keeping, KeeperTools } from './draft-keeper.ts';
import type { DraftStore } from './draft-store.ts';
import type { OpenedDraft, Page } from './open-draft.ts';
import { createResumeCode } from './resume-code.ts';
import { canEncrypt, createKey } from './vault.ts';
import type { Opened } from './vault.ts';

/** What saving works with. */
export interface SavingTools extends Omit<KeeperTools, 'store'> {
  readonly store: DraftStore;
}

/** A session that is to be saved. */
export interface ToSave {
  readonly session: Session;
  readonly submissionId: string;
  /** The survey that it is to, as it was composed. */
  readonly survey: Survey;
  /** Which survey, and of which authority. */
  readonly of: string;
  /** Opens what is saved, where there is one. */
  readonly invitation: string;
}

/** What became of taking saved answers up again. */
export type Taken = Extract<OpenedDraft, { kind: 'ok' }> | { readonly kind: 'elsewhere' | 'gone' | 'damaged' | 'newer' };

/** The answers of one session as they are saved on the device: from when they are, until they are sent, deleted, or let go of. */
export class SavedAnswers {
  readonly #tools: SavingTools;
  #keeper: DraftKeeper | null = null;
  #readable: Readable | null = null;
  #code: string | null = null;

  constructor(tools: SavingTools) {
    this.#tools = tools;
  }

  /** `null` where nothing is saved. */
  get keeping(): Keeping | null {
    return this.#keeper?.keeping ?? null;
  }

  /** What is saved, and what opens it. */
  get readable(): Readable | null {
    return this.#readable;
  }

  /** The code that was given; `null` where nobody was given one here. */
  get code(): string | null {
    return this.#code;
  }

  /** Saves a session from now on: for whoever opens the page again, or else for the invitation that it was begun with. */
  async keep(what: ToSave): Promise<void> {
    const keeper = this.#start(what);
    const opened = what.invitation && canEncrypt() ? await createKey([what.invitation]) : null;
    await this.#begin(keeper, what, opened);
  }

  /** Saves a session now and from now on, for whoever knows a code. Ends when it is saved, or cannot be. */
  async lock(what: ToSave): Promise<void> {
    const code = createResumeCode();
    const keeper = this.#start(what);
    const opened = await createKey([code, what.invitation].filter((secret) => secret !== ''));
    this.#code = code;
    await this.#begin(keeper, what, opened);
    await keeper.flush();
  }

  /** Takes saved answers up again, and makes them this tab's. @param steals also where they are open elsewhere */
  async take(readable: Readable, page: Page, steals: boolean): Promise<Taken> {
    const keeper = new DraftKeeper(readable, this.#tools);
    if (!(await keeper.hold(steals))) return { kind: 'elsewhere' };
    const taken = await this.#read(keeper, readable, page);
    if (taken.kind === 'ok') {
      this.release();
      this.#keeper = keeper;
      this.#readable = readable;
    } else keeper.release();
    return taken;
  }

  /** From now on every change is saved of what was taken up. @param session what was saved already; `null` where it is another now */
  goOn(survey: Survey, { begunOn, session }: { readonly begunOn: string; readonly session: Session | null }): void {
    if (this.#readable) this.#keeper?.begin(formOf(this.#readable.opened, { ...this.#readable, survey }), { begunOn, session });
  }

  /** Takes saved answers away from whatever tab has them open. */
  async takeAway(readable: Readable): Promise<void> {
    const keeper = new DraftKeeper(readable, this.#tools);
    await keeper.hold(true);
    await keeper.wipe();
  }

  note(session: Session): void {
    this.#keeper?.note(session);
  }

  async flush(): Promise<void> {
    await this.#keeper?.flush();
  }

  /** Saves what is not saved yet, and lets other tabs go on with it. */
  pause(): void {
    void this.#keeper?.flush();
    this.#keeper?.release();
  }

  /** Goes on after a pause. */
  async rejoin(): Promise<void> {
    await this.#keeper?.rejoin();
  }

  /** Deletes what is saved. */
  async wipe(): Promise<void> {
    const keeper = this.#keeper;
    this.#forget();
    await keeper?.wipe();
  }

  /** Leaves what is saved as it is. */
  release(): void {
    this.pause();
    this.#forget();
  }

  #forget(): void {
    this.#keeper = null;
    this.#readable = null;
    this.#code = null;
  }

  #start({ submissionId, of, session }: ToSave): DraftKeeper {
    this.release();
    this.#keeper = new DraftKeeper({ submissionId, of }, this.#tools);
    this.#keeper.note(session);
    return this.#keeper;
  }

  async #begin(keeper: DraftKeeper, what: ToSave, opened: Opened | null): Promise<void> {
    await keeper.hold();
    if (keeper !== this.#keeper) return;
    this.#readable = { submissionId: what.submissionId, of: what.of, opened };
    keeper.begin(formOf(opened, what), { begunOn: this.#tools.today(), session: null });
  }

  async #read(keeper: DraftKeeper, { opened }: Readable, page: Page): Promise<Taken> {
    const last = await keeper.read();
    if (!last) return { kind: 'gone' };
    const text = await textOf(last, opened);
    const { openDraft } = await import('./open-draft.ts');
    const draft: OpenedDraft = text === null ? { kind: 'damaged' } : openDraft(text, page);
    if (draft.kind !== 'ok') await this.#tools.store.putAside(last);
    return draft;
  }
}
