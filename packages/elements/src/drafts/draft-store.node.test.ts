import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryRecords } from '../../test/memory-records.ts';
import { DraftStore } from './draft-store.ts';
import type { KeptDraft } from './kept-draft.ts';

let today = '2026-11-20';
const id = (n: number): string => `3f2b8c1e-5a4d-4e6f-8a9b-00000000000${n}`;

function kept(n: number, change: Partial<KeptDraft> = {}): KeptDraft {
  const named = { format: 'poet-kept-draft/1', submissionId: id(n), of: 'example/test 302', by: 'a tab' } as const;
  return { ...named, revision: 1, savedOn: '2026-11-20', body: { kind: 'open', text: '{}' }, ...change };
}

function deviceWith(...drafts: KeptDraft[]) {
  today = '2026-11-20';
  const records = memoryRecords();
  for (const draft of drafts) records.all.set(draft.submissionId, draft);
  return { records, store: new DraftStore(records, { today: () => today, isSealed: async (one) => one === id(9) }) };
}

const found = async (store: DraftStore): Promise<string[]> => (await store.find()).drafts.map(({ submissionId }) => submissionId);

describe('drafts on a device', () => {
  it('are found by their submissions, the one that was changed last first', async () => {
    const { store } = deviceWith(kept(1), kept(2, { savedOn: '2026-11-19' }), kept(3, { revision: 9 }));
    assert.deepEqual(await found(store), [id(3), id(1), id(2)]);
  });

  it('are deleted 7 days after their last change', async () => {
    const { store, records } = deviceWith(kept(1));
    today = '2026-11-27';
    assert.deepEqual(await found(store), [id(1)]);
    today = '2026-11-28';
    assert.deepEqual(await found(store), []);
    assert.equal(records.all.size, 0);
  });

  it('F39: stay where the clock jumps by ten years, either way, and then count from there', async () => {
    for (const [jumped, last, past] of [
      ['2036-11-20', '2036-11-27', '2036-11-28'],
      ['2016-11-20', '2016-11-27', '2016-11-28'],
    ] as const) {
      const { store, records } = deviceWith(kept(1));
      today = jumped;
      assert.deepEqual(await found(store), [id(1)], jumped);
      today = last;
      assert.deepEqual(await found(store), [id(1)], last);
      today = past;
      assert.deepEqual(await found(store), [], past);
      assert.equal(records.all.size, 0);
    }
  });

  it('F39: stay where the clock jumps by a day, either way', async () => {
    const { store } = deviceWith(kept(1));
    for (today of ['2026-11-19', '2026-11-21', '2026-11-20']) assert.deepEqual(await found(store), [id(1)], today);
  });

  it('F8: that are damaged are put aside under another key, said once, and do not keep the others from being found', async () => {
    const damaged = [
      'text',
      7,
      [],
      {},
      { ...kept(2), revision: '1' },
      { ...kept(2), body: { kind: 'open' } },
      { ...kept(2), savedOn: 'soon' },
    ];
    for (const record of [...damaged, JSON.parse('{"__proto__":{"format":"poet-kept-draft/1"}}')] as unknown[]) {
      const { store, records } = deviceWith(kept(1));
      records.all.set(id(2), record);
      const first = await store.find();
      assert.deepEqual([first.drafts.length, first.unread], [1, 'damaged'], JSON.stringify(record));
      assert.deepEqual([...records.all.keys()].sort(), [id(1), `aside ${id(2)}`].sort());
      assert.deepEqual(Reflect.get(records.all.get(`aside ${id(2)}`) as object, 'record'), record);
      assert.equal((await store.find()).unread, null);
    }
  });

  it('F42: of a newer version are put aside as they are, and deleted as late as any other', async () => {
    const { store, records } = deviceWith();
    const newer = { format: 'poet-kept-draft/2', colour: 'green' };
    records.all.set(id(1), newer);
    assert.equal((await store.find()).unread, 'newer');
    assert.deepEqual(Reflect.get(records.all.get(`aside ${id(1)}`) as object, 'record'), newer);
    today = '2026-11-28';
    await store.find();
    assert.equal(records.all.size, 0);
  });

  it('are deleted where the outbox has their submission already: a page may have been closed between the two', async () => {
    const { store, records } = deviceWith(kept(1), kept(9));
    assert.deepEqual(await found(store), [id(1)]);
    assert.deepEqual([...records.all.keys()], [id(1)]);
  });

  it('F8: that lie under another’s key are not found', async () => {
    const { store, records } = deviceWith();
    records.all.set(id(1), kept(2));
    assert.deepEqual(await found(store), []);
  });

  it('are not written over what another tab has written, nor brought back once they are deleted', async () => {
    const { store } = deviceWith();
    const mine = kept(1);
    assert.equal((await store.save(mine, null)).kind, 'saved');
    const theirs = await store.take(id(1), 'another tab');
    assert.equal(theirs?.revision, 2);
    assert.equal((await store.save(kept(1, { revision: 2 }), mine)).kind, 'elsewhere');
    await store.wipe(id(1));
    assert.equal((await store.save(kept(1, { revision: 3 }), mine)).kind, 'gone');
    assert.deepEqual(await found(store), []);
  });

  it('count as saved once, where a connection was lost behind the saving and it is tried again', async () => {
    const { store } = deviceWith();
    assert.equal((await store.save(kept(1), null)).kind, 'saved');
    const next = kept(1, { revision: 2 });
    assert.equal((await store.save(next, kept(1))).kind, 'saved');
    assert.equal((await store.save(next, kept(1))).kind, 'saved');
  });
});
