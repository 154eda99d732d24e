import { deepEqual, equal, ok } from '../../test/assert.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { openDevice } from './device.ts';
import type { Device } from './device.ts';

const readText = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const drafts = (device: Device) => device.records('drafts', readText);

let n = 0;
/** A place of its own for each test: other tests run beside this one. */
const newName = (): string => `poet-test-${Date.now()}-${n++}`;
const names = async (): Promise<(string | undefined)[]> => (await indexedDB.databases()).map(({ name }) => name);

const undone: (() => void)[] = [];
afterEach(() => {
  for (const undo of undone.splice(0)) undo();
});

/** Puts something of the platform out of order until the test ends. */
function replace(owner: object, name: string, descriptor: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, ...descriptor });
  undone.push(() => (before ? Object.defineProperty(owner, name, before) : Reflect.deleteProperty(owner, name)));
}

/** Opens a database as another version of POET, or another script, would. */
function openRaw(name: string, version?: number, upgrade: (database: IDBDatabase) => void = () => undefined): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });
}

/** Holds a transaction over everything open, as WebKit does for a page that was left in the middle of one. */
async function holdOpen(name: string): Promise<{ letGo: () => Promise<void> }> {
  const database = await openRaw(name);
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  let isHeld = true;
  const hold = () => {
    if (isHeld) transaction.objectStore('drafts').count().onsuccess = hold;
  };
  hold();
  const over = new Promise<void>((resolve) => (transaction.oncomplete = () => resolve()));
  const letGo = async () => {
    isHeld = false;
    await over;
    database.close();
  };
  undone.push(() => (isHeld = false));
  return { letGo };
}

/** It is kept in memory: found again on this page, and nowhere else. */
async function keepsInMemory(device: Device, reason: string): Promise<void> {
  deepEqual(await drafts(device).put('a', 'one'), { where: 'memory', reason });
  equal(await drafts(device).get('a'), 'one');
  equal((await drafts(device).list()).get('a'), 'one');
  await drafts(device).change('a', (before) => `${before ?? ''} more`);
  equal(await drafts(device).get('a'), 'one more');
}

describe('what is kept on the device', () => {
  it('is found again by key, when the page is opened again, until it is deleted', async () => {
    const name = newName();
    const first = drafts(openDevice({ name }));
    deepEqual(await first.put('a', 'one', { durability: 'strict' }), { where: 'device' });
    await first.put('b', 'two');
    await first.change('b', (before) => `${before ?? ''} more`);
    const second = drafts(openDevice({ name }));
    deepEqual([...(await second.list())], [['a', 'one'], ['b', 'two more']]); // prettier-ignore
    await second.delete('a');
    equal(await first.get('a'), null);
    await openDevice({ name }).clear();
    deepEqual([...(await first.list())], []);
  });

  it('is nothing at all before something is put, however often one has looked', async () => {
    const name = newName();
    const device = openDevice({ name });
    equal(await drafts(device).get('a'), null);
    deepEqual([...(await drafts(device).list())], []);
    await drafts(device).delete('a');
    await device.clear();
    ok(!(await names()).includes(name));
    await drafts(device).put('a', 'one');
    ok((await names()).includes(name));
  });

  it('is changed by one tab after the other, and no change is lost', async () => {
    const name = newName();
    const tabs = [openDevice({ name }), openDevice({ name })].map(drafts);
    await Promise.all(
      Array.from({ length: 40 }, async (_, i) => tabs[i % 2]?.change('count', (before) => String(Number(before ?? 0) + 1))),
    );
    equal(await tabs[0]?.get('count'), '40');
  });

  it('and cannot be read is left where it is, and never found', async () => {
    const name = newName();
    await openDevice({ name })
      .records('drafts', (value) => value as number)
      .put('a', 7);
    equal(await drafts(openDevice({ name })).get('a'), null);
    equal((await drafts(openDevice({ name })).list()).size, 0);
    equal(
      await openDevice({ name })
        .records('drafts', (value) => value as number)
        .get('a'),
      7,
    );
  });
});

describe('where the device keeps nothing', () => {
  it('F4: without IndexedDB it is kept in memory, and the reason said', async () => {
    replace(globalThis, 'indexedDB', { value: undefined });
    await keepsInMemory(openDevice({ name: newName() }), 'missing');
  });

  it('F4: where opening is refused it is kept in memory', async () => {
    replace(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('no', 'UnknownError');
      },
    });
    await keepsInMemory(openDevice({ name: newName() }), 'failed');
  });

  it('F4: where opening never answers it is kept in memory once its time is up, and nobody waits a second time', async () => {
    replace(IDBFactory.prototype, 'open', { value: () => Object.setPrototypeOf(new EventTarget(), IDBOpenDBRequest.prototype) as unknown });
    await keepsInMemory(openDevice({ name: newName(), budgetMs: 50 }), 'no-answer');
  });

  it('F4: where another tab keeps an older version open for ever it is kept in memory', async () => {
    const name = newName();
    // Another version, which hears of the newer one and does not let go.
    const open = indexedDB.open.bind(indexedDB);
    const old = await openRaw(name, 1);
    undone.push(() => old.close());
    replace(IDBFactory.prototype, 'open', { value: () => open(name, 2) });
    await keepsInMemory(openDevice({ name, budgetMs: 200 }), 'blocked');
  });

  it('F4: a database that comes too late is used from then on', async () => {
    const name = newName();
    const device = openDevice({ name, budgetMs: 0 });
    const store = drafts(device);
    const first = await store.put('a', 'one');
    equal(first.where, 'memory');
    for (const endMs = Date.now() + 5_000; (await store.put('b', 'two')).where === 'memory' && Date.now() < endMs;)
      await new Promise((resolve) => setTimeout(resolve, 10));
    equal(await drafts(openDevice({ name })).get('b'), 'two');
    equal(await store.get('a'), 'one');
  });

  it('F4: where a page that was left holds the database for ever it is kept in memory once its time is up, nobody waits a second time, and it is used again when it is let go', async () => {
    const name = newName();
    await drafts(openDevice({ name })).put('before', 'here');
    const held = await holdOpen(name);
    const device = openDevice({ name, workBudgetMs: 300 });
    deepEqual(await drafts(device).put('a', 'one'), { where: 'memory', reason: 'no-answer' });
    const { transaction } = IDBDatabase.prototype;
    let asked = 0;
    replace(IDBDatabase.prototype, 'transaction', {
      value(this: IDBDatabase, ...given: Parameters<typeof transaction>) {
        asked++;
        return transaction.apply(this, given);
      },
    });
    await keepsInMemory(device, 'no-answer');
    equal(asked, 0);
    await held.letGo();
    for (const endMs = Date.now() + 5_000; (await drafts(device).put('b', 'two')).where === 'memory' && Date.now() < endMs;)
      await new Promise((resolve) => setTimeout(resolve, 10));
    equal(await drafts(openDevice({ name })).get('b'), 'two');
    equal(await drafts(device).get('before'), 'here');
  });

  it('F6: where asking for IndexedDB alone is forbidden it is kept in memory', async () => {
    replace(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    await keepsInMemory(openDevice({ name: newName() }), 'denied');
    await openDevice({ name: newName() }).clear();
  });

  it('F6: in a private window that refuses to open it is kept in memory', async () => {
    replace(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('no', 'InvalidStateError');
      },
    });
    await keepsInMemory(openDevice({ name: newName() }), 'denied');
  });

  it('F3: where there is no room it is kept in memory, what was there stays, and the next that fits is kept', async () => {
    const name = newName();
    const device = openDevice({ name });
    await drafts(device).put('before', 'here');
    const { put } = IDBObjectStore.prototype;
    replace(IDBObjectStore.prototype, 'put', {
      value: () => {
        throw new DOMException('no', 'QuotaExceededError');
      },
    });
    await keepsInMemory(device, 'full');
    IDBObjectStore.prototype.put = put;
    equal(await drafts(openDevice({ name })).get('before'), 'here');
    deepEqual(await drafts(device).put('a', 'two'), { where: 'device' });
    equal(await drafts(openDevice({ name })).get('a'), 'two');
  });
});

describe('a connection that goes', () => {
  it('F5: is opened again by the next write, and nothing is lost', async () => {
    const name = newName();
    const device = openDevice({ name });
    await drafts(device).put('a', 'one');
    const { transaction } = IDBDatabase.prototype;
    replace(IDBDatabase.prototype, 'transaction', {
      value(this: IDBDatabase, ...given: Parameters<typeof transaction>) {
        // What Safari does to a page that it has put to sleep.
        this.close();
        this.dispatchEvent(new Event('close'));
        IDBDatabase.prototype.transaction = transaction;
        return transaction.apply(this, given);
      },
    });
    deepEqual(await drafts(device).put('b', 'two'), { where: 'device' });
    deepEqual([...(await drafts(openDevice({ name })).list()).keys()], ['a', 'b']);
  });

  it('F7: a transaction that is taken back after its request has succeeded is not said to be kept', async () => {
    const name = newName();
    const device = openDevice({ name });
    await drafts(device).put('a', 'one');
    const { put } = IDBObjectStore.prototype;
    replace(IDBObjectStore.prototype, 'put', {
      value(this: IDBObjectStore, ...given: Parameters<typeof put>) {
        const request = put.apply(this, given);
        request.addEventListener('success', () => this.transaction.abort());
        return request;
      },
    });
    deepEqual(await drafts(device).put('a', 'two'), { where: 'memory', reason: 'failed' });
    equal(await drafts(device).get('a'), 'two');
    IDBObjectStore.prototype.put = put;
    equal(await drafts(openDevice({ name })).get('a'), 'one');
  });

  it('F9: is let go for a newer version in another tab, and what was kept is still written and found', async () => {
    const name = newName();
    const old = openDevice({ name });
    await drafts(old).put('a', 'one');
    const newer = await openRaw(name, 2, (database) => database.createObjectStore('more'));
    newer.close();
    deepEqual(await drafts(old).put('b', 'two'), { where: 'device' });
    deepEqual([...(await drafts(openDevice({ name })).list()).keys()], ['a', 'b']);
  });

  it('F9: to a version without the stores that are known here leaves that alone', async () => {
    const name = newName();
    const newer = await openRaw(name, 9, (database) => database.createObjectStore('other'));
    newer.close();
    await keepsInMemory(openDevice({ name }), 'other-version');
  });

  it('F10: when everything of the site is cleared takes what was kept along, and the next write is kept', async () => {
    const name = newName();
    const device = openDevice({ name });
    await drafts(device).put('a', 'one');
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    equal(await drafts(device).get('a'), null);
    deepEqual(await drafts(device).put('b', 'two'), { where: 'device' });
    deepEqual([...(await drafts(openDevice({ name })).list())], [['b', 'two']]);
  });
});

describe('tabs that do the same', () => {
  /** Two tabs at the same work: how many were ever at it together. */
  async function mostAtOnce(tabs: readonly Device[]): Promise<number> {
    let now = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 20));
      now--;
    };
    const name = newName();
    await Promise.all([...tabs, ...tabs].map((tab) => tab.exclusively(name, work, new AbortController().signal)));
    return most;
  }

  it('do it one after the other', async () => {
    const name = newName();
    equal(await mostAtOnce([openDevice({ name }), openDevice({ name })]), 1);
  });

  it('F20: do it one after the other where there are no Web Locks', async () => {
    replace(Navigator.prototype, 'locks', { value: undefined });
    const name = newName();
    equal(await mostAtOnce([openDevice({ name }), openDevice({ name })]), 1);
    deepEqual(
      [
        ...(await openDevice({ name })
          .records('leases', (value) => value)
          .list()),
      ],
      [],
    );
  });

  it('F20: do it one after the other where Web Locks are forbidden', async () => {
    replace(LockManager.prototype, 'request', { value: () => Promise.reject(new DOMException('no', 'SecurityError')) });
    const name = newName();
    equal(await mostAtOnce([openDevice({ name }), openDevice({ name })]), 1);
  });

  it('F20: hear from one another what has arrived, and nothing where there is no BroadcastChannel', async () => {
    const name = newName();
    const news = { submissionId: name, receipt: { submissionId: name } };
    const other = openDevice({ name });
    const heard = new Promise((resolve) => undone.push(other.hear((one) => one.submissionId === name && resolve(one))));
    openDevice({ name }).tell(news);
    deepEqual(await heard, news);
    replace(globalThis, 'BroadcastChannel', { value: undefined });
    openDevice({ name }).tell(news);
    openDevice({ name }).hear(() => undefined)();
  });
});
