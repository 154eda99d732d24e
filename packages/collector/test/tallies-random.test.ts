import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { tally } from '@poet/core';
import type { Submission, Tally } from '@poet/core';
import { youngPersonEhcp } from '@poet/core/content';
import fc from 'fast-check';
import { openDatabase } from '../src/database.ts';
import type { Database } from '../src/database.ts';
import { migrate } from '../src/migrations/migrate.ts';
import { retain } from '../src/retention/retain.ts';
import { readRetentionRules } from '../src/retention/retention-rules.ts';
import { createRetentionStore } from '../src/retention/retention-store.ts';
import { createSetAside } from '../src/set-aside/set-aside-submissions.ts';
import { createStore } from '../src/store.ts';
import { readTallies } from '../src/tallies/read-tallies.ts';
import { rebuildTallies } from '../src/tallies/rebuild-tallies.ts';
import { verifyTallies } from '../src/tallies/verify-tallies.ts';
import { placeForPGlite } from './databases.ts';
import type { Place } from './databases.ts';
import { collectorOn, requestOf, shippedSurveys, submissionOf, surveyOf, valueOf } from './sending.ts';

const survey = surveyOf(youngPersonEhcp);
const days = ['2026-10-30', '2026-10-31', '2026-11-01', '2026-11-02'] as const;
const suspicious = [{ name: 'burst', same: ['sender'], atOnce: 0.5, perHour: 0.0001, then: 'set-aside' }] as const;

/** What a submission is, as far as anybody outside of the collector can know. */
interface Known {
  readonly submission: Submission;
  readonly receivedOn: string;
  state: 'accepted' | 'set-aside' | 'withdrawn' | 'deleted';
}

/** One thing that happens: to a new submission, or to one of those that were sent, or to all. */
const happening = fc.record({
  what: fc.constantFrom('send', 'send', 'send', 'set aside', 'repeat', 'accept', 'withdraw', 'delete', 'de-identify', 'rebuild'),
  which: fc.nat(),
  authority: fc.constantFrom('302', '889'),
  day: fc.constantFrom(...days),
  choice: fc.constantFrom('good', 'poor', 'neither'),
});
type Happening = (typeof happening)['generate'] extends (...all: never[]) => { readonly value: infer Value } ? Value : never;

/** Does the same to the database and to what is known of it. */
class Play {
  readonly known: Known[] = [];
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async go({ what, which, authority, day, choice }: Happening): Promise<void> {
    const one = this.known[which % Math.max(this.known.length, 1)];
    if (what === 'send' || what === 'set aside') return this.#send({ authority, day, choice, isSetAside: what === 'set aside' });
    if (what === 'delete' || what === 'de-identify') return this.#retain(what, day);
    if (what === 'rebuild') return void (await rebuildTallies({ db: this.#database.maintenance, surveys: shippedSurveys }));
    if (one === undefined) return;
    if (what === 'repeat') await this.#repeat(one);
    if (what === 'accept') await this.#accept(one);
    if (what === 'withdraw') await this.#withdraw(one);
  }

  async #send({
    authority,
    day,
    choice,
    isSetAside,
  }: {
    authority: string;
    day: string;
    choice: string;
    isSetAside: boolean;
  }): Promise<void> {
    const answers = { 'budget-held': 'no', 'support-choice': choice, 'words-better': 'good' };
    const submission = { ...submissionOf({ authority, answers }), completedOn: day };
    const collector = collectorOn(this.#database, { today: day, rules: isSetAside ? suspicious : [] });
    assert.equal((await collector.fetch(requestOf(submission), { address: '192.0.2.1' })).status, isSetAside ? 202 : 201);
    this.known.push({ submission, receivedOn: day, state: isSetAside ? 'set-aside' : 'accepted' });
  }

  async #repeat(one: Known): Promise<void> {
    if (one.state === 'deleted') return;
    assert.equal((await collectorOn(this.#database).fetch(requestOf(one.submission))).status, 200);
  }

  async #accept(one: Known): Promise<void> {
    const accepted = await createSetAside(this.#database.db).accept([one.submission.submissionId]);
    assert.equal(accepted, one.state === 'set-aside' ? 1 : 0);
    if (accepted === 1) one.state = 'accepted';
  }

  async #withdraw(one: Known): Promise<void> {
    const { submissionId } = one.submission;
    const isWithdrawn = await createStore(this.#database.db).withdraw({ submissionId, authority: null, day: days[3] });
    assert.equal(isWithdrawn, one.state !== 'deleted');
    if (isWithdrawn) one.state = 'withdrawn';
  }

  async #retain(what: 'delete' | 'de-identify', today: string): Promise<void> {
    const rule = what === 'delete' ? { deleteAfterDays: 1 } : { deidentifyAfterDays: 1 };
    const rules = valueOf(readRetentionRules(JSON.stringify({ accepted: rule })));
    await retain({ store: createRetentionStore(this.#database), rules, surveys: shippedSurveys, today });
    if (what === 'de-identify') return;
    for (const one of this.known) if (one.state === 'accepted' && one.receivedOn < today) one.state = 'deleted';
  }

  /** Counted by core, from what is known. */
  expected(authority: string, from: string, to: string): Tally {
    const counted = this.known.filter(({ submission, state }) => state === 'accepted' && submission.authority === authority);
    return tally(
      survey,
      counted.map(({ submission }) => submission).filter(({ completedOn }) => from <= completedOn && completedOn <= to),
    );
  }
}

describe('tallies, after anything that may happen in any order', () => {
  let place: Place;
  let database: Database;
  before(async () => {
    place = await placeForPGlite();
    database = await openDatabase(place.choice);
    await migrate(database.db);
  });
  after(async () => {
    await database.close();
    await place.remove();
  });

  it('are those of a recount of what is accepted, over any span of days', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { minLength: 4, maxLength: 20 }),
        fc.tuple(fc.nat(3), fc.nat(3)),
        async (happenings, [one, other]) => {
          for (const table of ['tallies', 'submissions', 'erasures'] as const) await database.db.deleteFrom(table).execute();
          const play = new Play(database);
          for (const each of happenings) await play.go(each);
          const accepted = play.known.filter(({ state }) => state === 'accepted');
          assert.deepEqual(await verifyTallies(database.maintenance), { n: accepted.length, differences: [] });
          const [from, to] = [days[Math.min(one, other)] ?? '', days[Math.max(one, other)] ?? ''];
          const read = await readTallies(database.db, { survey, scope: 'england', from, to });
          for (const authority of ['302', '889']) {
            const expected = play.expected(authority, from, to);
            assert.deepEqual(read.get(authority), expected.n === 0 ? undefined : expected);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
