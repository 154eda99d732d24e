import type { Scheduler } from 'fast-check';
import type { Device } from '../src/device/device.ts';
import type { Kept, RecordStore } from '../src/device/record-store.ts';
import type { News } from '../src/device/channel.ts';
import type { Outcome } from '../src/send/delivery.ts';
import { Outbox } from '../src/send/outbox.ts';

/** What becomes of one attempt on its way to the server and back. */
export const fates = ['arrives', 'lost-before', 'lost-after', 'page-of-a-portal', 'busy', 'refused', 'moved'] as const;
export type Fate = (typeof fates)[number];

/** What goes wrong in one run, in the order in which it is met. When a list is at its end, all is well from then on. */
export interface Troubles {
  readonly fates: readonly Fate[];
  /** For each write: whether the device has room for it. */
  readonly isFull: readonly boolean[];
  /** What the clock says, each time it is asked. */
  readonly clockMs: readonly number[];
}

/** A page of the site: it lives until it is killed, and then nothing of it goes on. */
export interface SimulatedPage {
  readonly outbox: Outbox;
  readonly isAlive: boolean;
}

interface Page {
  isAlive: boolean;
  readonly memory: Map<string, unknown>;
  readonly listeners: Set<(news: News) => void>;
}

const never = new Promise<never>(() => undefined);

/** One device with its pages, one network and one server, in which everything that takes time is put in order by a scheduler. */
export class SimulatedSite {
  readonly #scheduler: Scheduler;
  readonly #troubles: { fates: Fate[]; isFull: boolean[]; clockMs: number[] };
  readonly disk = new Map<string, unknown>();
  /** What the server has stored, by id. */
  readonly rows = new Map<string, string>();
  /** What was once kept in the memory of a page only: other pages cannot know of it. */
  readonly inMemory = new Set<string>();
  /** Bytes that came under the id of others, although the device knew those. */
  readonly conflicts: string[] = [];
  /** Attempts of living pages that ran side by side for one submission. */
  readonly sideBySide: string[] = [];
  readonly #pages = new Set<Page>();
  readonly #queues = new Map<string, { page: Page; grant: () => void }[]>();
  readonly #underWay: { id: string; page: Page }[] = [];

  constructor(scheduler: Scheduler, { fates, isFull, clockMs }: Troubles) {
    this.#scheduler = scheduler;
    this.#troubles = { fates: [...fates], isFull: [...isFull], clockMs: [...clockMs] };
  }

  /** Opens a page. */
  open(version = '1'): SimulatedPage & { kill(): void } {
    const page: Page = { isAlive: true, memory: new Map(), listeners: new Set() };
    this.#pages.add(page);
    const outbox = new Outbox({
      version,
      device: this.#deviceOf(page),
      exchange: (parcel) => this.#post(page, parcel),
      wait: (delayMs) => this.#step(page, `waits ${delayMs} ms`),
      nowMs: () => this.#troubles.clockMs.shift() ?? 0,
      random: () => 0.5,
    });
    const kill = () => this.#kill(page);
    return {
      outbox,
      kill,
      get isAlive() {
        return page.isAlive;
      },
    };
  }

  /** From now on the network and the device are as they should be. */
  mend(): void {
    Object.assign(this.#troubles, { fates: [], isFull: [] });
  }

  #kill(page: Page): void {
    page.isAlive = false;
    this.#pages.delete(page);
    for (const [name, queue] of this.#queues) {
      const held = queue[0]?.page === page;
      const left = queue.filter((one) => one.page !== page);
      this.#queues.set(name, left);
      if (held) left[0]?.grant();
    }
  }

  /** Something that takes time. Where the page is gone by then, nothing follows. */
  async #step(page: Page, label: string): Promise<void> {
    await this.#scheduler.schedule(Promise.resolve(), label);
    if (!page.isAlive) await never;
  }

  #deviceOf(page: Page): Device {
    return {
      records: (_store, read) => this.#records(page, read),
      exclusively: async (name, work) => {
        await this.#take(page, name);
        try {
          return await work();
        } finally {
          this.#give(page, name);
        }
      },
      tell: (news) => {
        for (const other of this.#pages)
          if (other !== page) void this.#step(other, 'hears').then(() => other.listeners.forEach((listener) => listener(news)));
      },
      hear: (listener) => {
        page.listeners.add(listener);
        return () => page.listeners.delete(listener);
      },
      clear: async () => this.disk.clear(),
    };
  }

  #records<T>(page: Page, read: (value: unknown) => T | null): RecordStore<T> {
    const at = (key: string): T | null => read(page.memory.has(key) ? page.memory.get(key) : this.disk.get(key));
    const change = async (key: string, how: (before: T | null) => T | null): Promise<Kept> => {
      await this.#step(page, `writes ${key}`);
      const isFull = this.#troubles.isFull.shift() ?? false;
      const after = how(at(key));
      const place = isFull ? page.memory : this.disk;
      if (isFull) this.inMemory.add(key);
      if (!isFull) page.memory.delete(key);
      if (after === null) place.delete(key);
      else place.set(key, structuredClone(after));
      await this.#step(page, `has written ${key}`);
      return isFull ? { where: 'memory', reason: 'full' } : { where: 'device' };
    };
    return {
      change,
      put: (key, value) => change(key, () => value),
      get: async (key) => {
        await this.#step(page, `reads ${key}`);
        return at(key);
      },
      list: async () => {
        await this.#step(page, 'lists');
        const found = new Map<string, T>();
        for (const key of [...this.disk.keys(), ...page.memory.keys()]) {
          const record = at(key);
          if (record !== null) found.set(key, record);
        }
        return found;
      },
      delete: async (key) => {
        await this.#step(page, `deletes ${key}`);
        page.memory.delete(key);
        this.disk.delete(key);
      },
    };
  }

  async #take(page: Page, name: string): Promise<void> {
    const queue = this.#queues.get(name) ?? [];
    this.#queues.set(name, queue);
    const turn = new Promise<void>((resolve) => queue.push({ page, grant: resolve }));
    if (queue.length === 1) queue[0]?.grant();
    await turn;
    await this.#step(page, `takes ${name}`);
  }

  #give(page: Page, name: string): void {
    const queue = this.#queues.get(name) ?? [];
    if (queue[0]?.page !== page) return;
    queue.shift();
    queue[0]?.grant();
  }

  async #post(page: Page, { submissionId, bytes }: { readonly submissionId: string; readonly bytes: string }): Promise<Outcome> {
    if (this.#underWay.some((other) => other.id === submissionId && other.page.isAlive)) this.sideBySide.push(submissionId);
    const attempt = { id: submissionId, page };
    this.#underWay.push(attempt);
    const fate = this.#troubles.fates.shift() ?? 'arrives';
    // What has left goes on, also where the page is killed now.
    await this.#scheduler.schedule(Promise.resolve(), `posts ${submissionId}: ${fate}`);
    const outcome = this.#answer(fate, submissionId, bytes);
    await this.#step(page, `hears of ${submissionId}`);
    this.#underWay.splice(this.#underWay.indexOf(attempt), 1);
    return outcome;
  }

  #answer(fate: Fate, id: string, bytes: string): Outcome {
    const answer = (status: number, contentType: string, body: string): Outcome => {
      return { kind: 'answer', status, contentType, body, retryAfter: null };
    };
    if (fate === 'lost-before') return { kind: 'silence' };
    if (fate === 'busy') return answer(503, 'text/html', '');
    if (fate === 'page-of-a-portal') return answer(200, 'text/html', '<p>Sign in');
    if (fate === 'refused') return answer(403, 'application/json', '{}');
    if (fate === 'moved') return { kind: 'redirect' };
    const there = this.rows.get(id);
    if (there !== undefined && there !== bytes) {
      if (!this.inMemory.has(id)) this.conflicts.push(id);
      return answer(422, 'application/json', '{}');
    }
    this.rows.set(id, bytes);
    return fate === 'lost-after' ? { kind: 'silence' } : answer(201, 'application/json', JSON.stringify({ submissionId: id }));
  }
}
