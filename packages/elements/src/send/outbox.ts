import type { Device } from '../device/device.ts';
import type { Kept, RecordStore } from '../device/record-store.ts';
import type { Delivery, Outcome } from './delivery.ts';
import { Dispatch } from './dispatch.ts';
import type { Parcel } from './exchange.ts';
import type { Parked, SendEvent } from './machine.ts';
import { outboxEffects } from './outbox-effects.ts';
import type { Posting } from './outbox-effects.ts';
import { readOutboxRecord } from './outbox-record.ts';
import type { OutboxRecord, UnsentRecord } from './outbox-record.ts';

/** What an outbox does its work with. */
export interface OutboxWorld {
  readonly device: Device;
  exchange(parcel: Parcel, options: { readonly signal: AbortSignal }): Promise<Outcome | SendEvent>;
  wait(delayMs: number, signal: AbortSignal): Promise<void>;
  nowMs(): number;
  random(): number;
  /** The version of what sends: what one could not send, the next tries again. */
  readonly version: string;
}

/** Who is told, and who delivers in the place of an endpoint. */
export interface SendOptions {
  /** Told of every step on the way. */
  readonly onStep: (delivery: Delivery) => void;
  /** Told once where the seal is: on the device, or in the memory of this page, which must then stay open. */
  readonly onKept?: (kept: Kept) => void;
  /** Delivers the bytes some other way. `null`: there is no such way for these. */
  readonly deliver?: ((bytes: string) => Promise<Outcome>) | null;
}

/** What looks for unsent submissions. */
export interface TakeUpOptions {
  /** The survey that is on the page, by id, and where its submissions go; empty where the page takes delivery over. */
  readonly survey: string;
  readonly endpoint: string;
  /** Delivers what a page took over, where one still does. */
  readonly deliver?: (bytes: string) => Promise<Outcome>;
  /** Told of each submission that nobody else looks after, and of every step on its way. */
  readonly onFound: (found: Found) => void;
  readonly onStep: (found: Found, delivery: Delivery) => void;
}

/** A submission of an earlier visit. */
export interface Found {
  readonly dispatch: Dispatch;
  readonly bytes: string;
}

/**
 * The sealed submissions of this device. Each is written down before its first byte leaves, is looked after by one page at a time, and is kept until it
 * has arrived: then its answers are wiped, and its id and its receipt stay.
 */
export class Outbox {
  readonly #world: OutboxWorld;
  readonly #records: RecordStore<OutboxRecord>;
  /** What this page looks after. */
  readonly #here = new Map<string, Dispatch>();
  /** What it will look after once nobody else does. */
  readonly #next = new Set<string>();
  #unhear: (() => void) | null = null;

  constructor(world: OutboxWorld) {
    this.#world = world;
    this.#records = world.device.records('outbox', readOutboxRecord);
  }

  /** Keeps a sealed submission, then sends it. What has been sealed under this id before counts, whoever gives other bytes now. */
  send(posting: Posting, options: SendOptions): Dispatch {
    const dispatch = this.#dispatch(posting, options);
    void dispatch.happen({ kind: 'sealed' });
    void this.#world.device.exclusively(keeping(posting.submissionId), () => dispatch.over, never);
    return dispatch;
  }

  /** Takes up what earlier visits have left: sends what was only waiting, and what was parked once something has changed. */
  async takeUp(options: TakeUpOptions): Promise<void> {
    for (const [id, { kind }] of await this.#records.list()) {
      if (kind === 'receipted' || this.#next.has(id)) continue;
      // Another page may be at it, or this one: then it is taken up when that is closed, or has let go of it.
      this.#next.add(id);
      void this.#world.device.exclusively(keeping(id), () => this.#takeUp(id, options), never);
    }
  }

  async #takeUp(id: string, options: TakeUpOptions): Promise<void> {
    const record = await this.#records.get(id);
    this.#next.delete(id);
    if (!record || record.kind === 'receipted') return;
    const isOfThisPage = record.survey === options.survey;
    const endpoint = isOfThisPage && options.endpoint ? options.endpoint : record.endpoint;
    const deliver = isOfThisPage && record.endpoint === null ? options.deliver : null;
    const dispatch: Dispatch = this.#dispatch(
      { ...record, endpoint },
      { deliver: deliver ?? null, onStep: (delivery) => options.onStep(found, delivery) },
    );
    const found = { dispatch, bytes: record.bytes };
    options.onFound(found);
    await dispatch.happen({ kind: 'found', parked: stillParked(record, endpoint, this.#world.version) });
    await dispatch.over;
  }

  /** What is known of a submission; `null` where nothing is. */
  find(submissionId: string): Promise<OutboxRecord | null> {
    return this.#records.get(submissionId);
  }

  /** Removes a submission that has not arrived. Nobody can get it back. */
  async forget(submissionId: string): Promise<void> {
    this.#here.get(submissionId)?.stop();
    await this.#records.delete(submissionId, { durability: 'strict' });
  }

  /** Removes everything that is kept on the device, sent or not, and stops what is on its way from here. */
  async clear(): Promise<void> {
    for (const dispatch of this.#here.values()) dispatch.stop();
    await this.#world.device.clear();
  }

  #dispatch(posting: Posting, options: SendOptions): Dispatch {
    const { submissionId } = posting;
    const effects = outboxEffects({ world: this.#world, records: this.#records, posting, options });
    const dispatch = new Dispatch(submissionId, effects, options.onStep);
    this.#here.set(submissionId, dispatch);
    this.#unhear ??= this.#world.device.hear((news) => {
      void this.#here.get(news.submissionId)?.happen({ kind: 'arrived', receipt: news.receipt });
    });
    void dispatch.over.then(() => this.#letGo(dispatch));
    return dispatch;
  }

  /** A channel that is open keeps a page from being kept by the browser for whoever comes back to it. */
  #letGo(dispatch: Dispatch): void {
    if (this.#here.get(dispatch.submissionId) === dispatch) this.#here.delete(dispatch.submissionId);
    if (this.#here.size > 0) return;
    this.#unhear?.();
    this.#unhear = null;
  }
}

/** Looking after a submission ends with the page. */
const never = new AbortController().signal;

const keeping = (submissionId: string): string => `keeping ${submissionId}`;

/** Why a submission that was parked stays so; `null` where something has changed since. Where the code that sends did not load, and where the page’s own backend failed, it may work today. */
function stillParked(record: UnsentRecord, endpoint: string | null, version: string): Parked | null {
  if (record.kind !== 'parked' || record.reason === 'host' || record.reason === 'not-loaded') return null;
  if (record.endpoint !== endpoint || record.version !== version) return null;
  return { kind: 'parked', reason: record.reason, status: record.status, detail: null };
}
