import { isClockBelieved, isPast } from '@poet/core';
import type { Kept, MemoryReason, RecordStore, Writing } from '../device/record-store.ts';
import { readKept, setAside } from './kept-draft.ts';
import type { KeptDraft } from './kept-draft.ts';

/** How long a draft stays after its last change, in days. Safari takes away what is older. */
export const keptDays = 7;

/** What is kept on the device, once whatever is too old is gone. */
export interface Found {
  /** The one that was changed last first. */
  readonly drafts: readonly KeptDraft[];
  /** What could not be read and was put aside just now, if anything. */
  readonly unread: 'damaged' | 'newer' | null;
}

/** What became of a saving. `elsewhere`: another tab has written since. `gone`: somebody has deleted it. Neither is written over. */
export type Saved =
  { readonly kind: 'saved' } | { readonly kind: 'memory'; readonly reason: MemoryReason } | { readonly kind: 'elsewhere' | 'gone' };

/** What a store of drafts has to ask. */
export interface StoreWorld {
  /** The day in Europe/London, by the clock of the device. */
  readonly today: () => string;
  /** Whether the outbox has a submission already: then nothing goes on in its draft. */
  readonly isSealed: (submissionId: string) => Promise<boolean>;
}

/** The drafts on a device. */
export class DraftStore {
  readonly #records: RecordStore<unknown>;
  readonly #today: () => string;
  readonly #isSealed: StoreWorld['isSealed'];

  constructor(records: RecordStore<unknown>, { today, isSealed }: StoreWorld) {
    this.#records = records;
    this.#today = today;
    this.#isSealed = isSealed;
  }

  /** Looks for drafts, and on the way deletes what is too old and puts aside what cannot be read. Where there is nothing, nothing is made. */
  async find(): Promise<Found> {
    const drafts: KeptDraft[] = [];
    let unread: Found['unread'] = null;
    for (const [key, record] of await this.#records.list()) {
      const read = readKept(record);
      if (read.kind === 'damaged' || read.kind === 'newer') unread = await this.#putAside(key, record, read.kind);
      else if (isPast(read.kind === 'aside' ? read.since : read.draft.savedOn, this.#today(), keptDays)) await this.wipe(key);
      else if (read.kind === 'draft' && (await this.#isSealed(key))) await this.wipe(key);
      else if (read.kind === 'draft' && key === read.draft.submissionId) drafts.push(await this.#dated(read.draft));
    }
    const later = (one: KeptDraft, other: KeptDraft) => other.savedOn.localeCompare(one.savedOn) || other.revision - one.revision;
    return { drafts: drafts.sort(later), unread };
  }

  /** Puts aside a draft whose inside could not be read. */
  async putAside({ submissionId }: KeptDraft): Promise<void> {
    await this.#putAside(submissionId, await this.#records.get(submissionId), 'damaged');
  }

  /** Writes a draft where the one that is there is still the one that `before` was. */
  async save(draft: KeptDraft, before: KeptDraft | null, writing?: Writing): Promise<Saved> {
    let refused: 'elsewhere' | 'gone' | null = null;
    const change = (record: unknown): unknown => {
      const there = draftIn(record);
      // A writing whose transaction completed just before the connection was lost is tried once more.
      const isOurs = there !== null && [before, draft].some((one) => one?.revision === there.revision && one.by === there.by);
      refused = isOurs || (record === null && before === null) ? null : there ? 'elsewhere' : 'gone';
      return refused ? record : draft;
    };
    const kept: Kept = await this.#records.change(draft.submissionId, change, writing);
    if (refused) return { kind: refused };
    return kept.where === 'device' ? { kind: 'saved' } : { kind: 'memory', reason: kept.reason };
  }

  /** Makes a draft this tab's: from now on no other writes over it. @returns the draft as it was last written; `null` where it is gone. */
  async take(submissionId: string, by: string): Promise<KeptDraft | null> {
    let taken: KeptDraft | null = null;
    await this.#records.change(submissionId, (record) => {
      const there = draftIn(record);
      taken = there && { ...there, revision: there.revision + 1, by };
      return taken ?? record;
    });
    return taken;
  }

  /** Deletes a draft, for good. */
  async wipe(submissionId: string): Promise<void> {
    await this.#records.delete(submissionId, { durability: 'strict' });
  }

  /** A clock that cannot be right has no say in how long it stays; from where it stands now, it counts anew. */
  async #dated(draft: KeptDraft): Promise<KeptDraft> {
    const today = this.#today();
    if (isClockBelieved(draft.savedOn, today)) return draft;
    const dated = { ...draft, revision: draft.revision + 1, savedOn: today };
    return (await this.save(dated, draft)).kind === 'saved' ? dated : draft;
  }

  async #putAside<K extends 'damaged' | 'newer'>(key: string, record: unknown, kind: K): Promise<K> {
    const kept = await this.#records.put(`aside ${key}`, setAside(record, this.#today()));
    if (kept.where === 'device') await this.wipe(key);
    return kind;
  }
}

function draftIn(record: unknown): KeptDraft | null {
  const read = readKept(record);
  return read.kind === 'draft' ? read.draft : null;
}
