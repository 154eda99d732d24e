import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, readDraft, start } from '@poet/core';
import type { Session } from '@poet/core';
import fc from 'fast-check';
import { clubSurvey } from '../../../../examples/definitions/read-definition.ts';
import { memoryRecords } from '../../test/memory-records.ts';
import type { Hold, HoldOptions } from '../device/hold.ts';
import { DraftKeeper } from './draft-keeper.ts';
import type { Keeping } from './draft-keeper.ts';
import { DraftStore } from './draft-store.ts';
import { readKept } from './kept-draft.ts';

const survey = clubSurvey();
const submissionId = '3f2b8c1e-5a4d-4e6f-8a9b-0c1d2e3f4a5b';
const of = `${survey.id} 302`;

/** Locks as browsers have them: one holder for each name; who steals is given it, and the other is told, some time later. */
function lockManager(later: (what: string) => Promise<void>) {
  let holder: { readonly lost: () => void } | null = null;
  return async (_name: string, { steals, lost }: HoldOptions): Promise<Hold | null> => {
    await later('ask for the lock');
    if (holder && !steals) return null;
    const before = holder;
    const mine = (holder = { lost });
    if (before) void later('tell that the lock is gone').then(() => before.lost());
    return { release: () => void (holder === mine && (holder = null)) };
  };
}

interface TabTools {
  readonly store: DraftStore;
  readonly hold: ReturnType<typeof lockManager>;
  /** To be told the words that the tab says are saved. */
  readonly said: (words: string) => void;
}

/** A tab in which somebody answers in their own words. */
class Tab {
  readonly #tools;
  readonly name: string;
  #keeper: DraftKeeper | null = null;
  #session: Session = start(survey);
  #isOpening = false;
  constructor(name: string, tools: TabTools) {
    this.name = name;
    this.#tools = tools;
  }

  /** A page is opened once, however often somebody presses. */
  async open(steals: boolean): Promise<void> {
    if (this.#isOpening || this.isMine) return;
    this.#isOpening = true;
    await this.#open(steals);
    this.#isOpening = false;
  }

  async #open(steals: boolean): Promise<void> {
    const onKeeping = (keeping: Keeping): void => {
      if (keeping === 'saved') this.#tools.said(this.words);
    };
    const keeper = new DraftKeeper({ submissionId, of }, { ...this.#tools, today: () => '2026-11-20', onKeeping });
    if (!(await keeper.hold(steals))) return;
    const last = await keeper.read();
    const read = last?.body.kind === 'open' ? readDraft(last.body.text) : null;
    this.#session = read?.kind === 'ok' ? { ...start(survey), answers: new Map(read.value.answers) } : start(survey);
    this.#keeper = keeper;
    const form = { survey, isAskedFor: false, close: async (text: string) => ({ kind: 'open', text }) as const };
    keeper.begin(form, { begunOn: '2026-11-20', session: last ? this.#session : null });
  }

  get isMine(): boolean {
    return this.#keeper !== null && this.#keeper.keeping !== 'elsewhere' && this.#keeper.keeping !== 'gone';
  }

  get words(): string {
    const given = this.#session.answers.get('change');
    return given?.status === 'answered' ? String(given.value) : '';
  }

  /** Adds to what is written, as long as the tab lets them. */
  type(word: string): void {
    if (!this.isMine) return;
    this.#session = answer(this.#session, 'change', `${this.words} ${word}`.trim());
    this.#keeper?.note(this.#session);
  }

  async flush(): Promise<void> {
    await this.#keeper?.flush();
  }
}

type Deed = { readonly tab: 0 | 1; readonly kind: 'type' | 'flush' | 'open' | 'steal' };
const deed: fc.Arbitrary<Deed> = fc.record({
  tab: fc.constantFrom(0 as const, 1 as const),
  kind: fc.constantFrom('type', 'type', 'type', 'flush', 'open', 'steal'),
});

const writtenOn = (records: ReturnType<typeof memoryRecords>): string => {
  const kept = readKept(records.all.get(submissionId));
  assert.ok(kept.kind === 'draft' && kept.draft.body.kind === 'open');
  const read = readDraft(kept.draft.body.text);
  assert.ok(read.kind === 'ok');
  const given = new Map(read.value.answers).get('change');
  return given?.status === 'answered' ? String(given.value) : '';
};

let sayings = 0;

test('F12: two tabs with one draft, whatever comes before what: what was last said to be saved is there, and no tab writes over the other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(deed, { minLength: 4, maxLength: 14 }), async (scheduler, deeds) => {
      const step = (what: string): Promise<void> => scheduler.schedule(Promise.resolve(), what);
      const records = memoryRecords(step);
      const store = new DraftStore(records, { today: () => '2026-11-20', isSealed: async () => false });
      const hold = lockManager(step);
      const said: string[] = [];
      const tools = { store, hold, said: (words: string) => void said.push(words) };
      const tabs = [new Tab('one', tools), new Tab('other', tools)] as const;
      const sequence = deeds.map(({ tab, kind }, i) => ({
        label: `${tabs[tab].name}: ${kind}`,
        builder: async (): Promise<void> => {
          if (kind === 'type') tabs[tab].type(`w${i}`);
          else if (kind === 'flush') void tabs[tab].flush();
          else void tabs[tab].open(kind === 'steal');
        },
      }));
      scheduler.scheduleSequence(sequence);
      await scheduler.waitIdle();
      for (const tab of tabs) void tab.flush();
      await scheduler.waitIdle();
      sayings += said.length;
      const written = said.length > 0 ? writtenOn(records) : '';
      // Nothing that was said to be saved is taken back: later writing only adds to it.
      for (const words of said) assert.ok(written.startsWith(words), `"${words}" was said to be saved; there is "${written}"`);
    }),
    { numRuns: 1_500 },
  );
  assert.ok(sayings > 500, `only ${sayings} savings`);
});
