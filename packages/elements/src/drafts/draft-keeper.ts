import { toDraft, withoutToJson } from '@poet/core';
import type { Session, Survey } from '@poet/core';
import type { Hold, HoldOptions } from '../device/hold.ts';
import type { DraftStore } from './draft-store.ts';
import type { KeptBody, KeptDraft } from './kept-draft.ts';

/** Where the answers are: not all saved yet, saved, in memory only as the device keeps nothing; in another tab's hands; or deleted by somebody. */
export type Keeping = 'unsaved' | 'saved' | 'memory' | 'elsewhere' | 'gone';

/** What a keeper works with. */
export interface KeeperTools {
  readonly store: Pick<DraftStore, 'save' | 'take' | 'wipe'>;
  /** Holds a name for this tab alone: `device/hold.ts`. */
  readonly hold: (name: string, options: HoldOptions) => Promise<Hold | null>;
  /** The day in Europe/London. */
  readonly today: () => string;
  /** To be told whenever it is another. */
  readonly onKeeping: (keeping: Keeping) => void;
}

/** How a draft is written. */
export interface DraftForm {
  /** The survey as it was composed: with the words of a language beside its own, its hash would not be its own. */
  readonly survey: Survey;
  readonly close: (text: string) => Promise<KeptBody>;
  /** Whether a person has asked for it: then it is written to the disk before it counts. */
  readonly isAskedFor: boolean;
}

/** How long after a change it is saved at the latest; the writing comes on top. */
const saveAfterMs = 100;

/**
 * Keeps the draft of one submission on the device while it is answered in this tab: every change soon after it was made, one after another, and
 * never over what another tab has written since. What counts as saved is what a transaction has completed for.
 */
export class DraftKeeper {
  readonly submissionId: string;
  readonly #of: string;
  readonly #tools: KeeperTools;
  readonly #by = String(crypto.getRandomValues(new Uint32Array(2)).join('-'));
  #form: DraftForm | null = null;
  #begunOn = '';
  #hold: Hold | null = null;
  #last: KeptDraft | null = null;
  #session: Session | null = null;
  #saved: Session | null = null;
  #keeping: Keeping = 'unsaved';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | null = null;
  #isOver = false;

  constructor(named: { readonly submissionId: string; readonly of: string }, tools: KeeperTools) {
    this.submissionId = named.submissionId;
    this.#of = named.of;
    this.#tools = tools;
  }

  get keeping(): Keeping {
    return this.#keeping;
  }

  /** Makes the draft this tab's. @returns whether it is; else it is open elsewhere. */
  async hold(steals = false): Promise<boolean> {
    if (this.#hold) return true;
    const lost = () => this.#end('elsewhere');
    this.#hold = await this.#tools.hold(this.submissionId, { steals, lost });
    if (this.#hold) this.#isOver = false;
    return this.#hold !== null;
  }

  /** What was written last, by whichever tab; `null` where nothing is there any more. To be held first. */
  async read(): Promise<KeptDraft | null> {
    this.#last = await this.#tools.store.take(this.submissionId, this.#by);
    return this.#last;
  }

  /** From now on every change is saved. @param session what was saved already; `null` where nothing was */
  begin(form: DraftForm, { begunOn, session }: { readonly begunOn: string; readonly session: Session | null }): void {
    this.#form = form;
    this.#begunOn = begunOn;
    if (session) this.#session = this.#saved = session;
    if (session) this.#become('saved');
    else this.#saveSoon();
  }

  /** Holds it again, where it was let go of for a while. Where another tab has gone on with it since, it is that tab's. */
  async rejoin(): Promise<void> {
    if (this.#hold || this.#isOver) return;
    const before = this.#last?.revision;
    if (!(await this.hold())) return this.#end('elsewhere');
    if (before === undefined) return;
    const last = await this.read();
    if (last?.revision !== before + 1) this.#end(last ? 'elsewhere' : 'gone');
  }

  /** To be called with the session whenever it may have changed. */
  note(session: Session): void {
    if (session === this.#session || this.#isOver) return;
    this.#session = session;
    this.#become('unsaved');
    this.#saveSoon();
  }

  /** Saves what has not been saved, now. Ends when it has been, or cannot be. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#saving) await this.#saving;
    if (this.#isOver || this.#session === this.#saved) return;
    this.#saving = this.#save().finally(() => (this.#saving = null));
    await this.#saving;
  }

  /** Deletes the draft, and saves nothing more. */
  async wipe(): Promise<void> {
    this.#isOver = true;
    clearTimeout(this.#timer);
    // Asked for at once: whoever leaves quickly does not wait, and what is being written is written before it.
    const wiped = this.#tools.store.wipe(this.submissionId);
    await this.#saving;
    await wiped;
    await this.#tools.store.wipe(this.submissionId);
    this.release();
  }

  /** Lets other tabs go on with it. */
  release(): void {
    this.#hold?.release();
    this.#hold = null;
  }

  /** Not later for every further change: whoever writes without a pause is saved, too. */
  #saveSoon(): void {
    this.#timer ??= setTimeout(() => void this.flush(), saveAfterMs);
  }

  async #save(): Promise<void> {
    const [session, form] = [this.#session, this.#form];
    if (!session || !form) return;
    const draft = await this.#draftOf(session, form);
    if (this.#isOver) return;
    const durability = form.isAskedFor ? 'strict' : 'relaxed';
    const { kind } = await this.#tools.store.save(draft, this.#last, { durability });
    if (this.#isOver) return;
    if (kind === 'elsewhere' || kind === 'gone') return this.#end(kind);
    this.#last = draft;
    this.#saved = session;
    if (session === this.#session) this.#become(kind);
    else this.#saveSoon();
  }

  async #draftOf(session: Session, { close, survey }: DraftForm): Promise<KeptDraft> {
    const { submissionId } = this;
    const revision = (this.#last?.revision ?? 0) + 1;
    const text = JSON.stringify(withoutToJson(toDraft({ ...session, survey }, { submissionId, revision, begunOn: this.#begunOn })));
    const { today } = this.#tools;
    const named = { format: 'poet-kept-draft/1', submissionId, of: this.#of, revision, by: this.#by } as const;
    return { ...named, savedOn: today(), body: await close(text) };
  }

  #end(keeping: 'elsewhere' | 'gone'): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.release();
    this.#become(keeping);
  }

  #become(keeping: Keeping): void {
    if (keeping === this.#keeping) return;
    this.#keeping = keeping;
    this.#tools.onKeeping(keeping);
  }
}
