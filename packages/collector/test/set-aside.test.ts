import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Surroundings } from '../src/commands/command.ts';
import { readCommandLine } from '../src/commands/read-command-line.ts';
import { readConfiguration } from '../src/configuration.ts';
import { openDatabase } from '../src/database.ts';
import { migrate } from '../src/migrations/migrate.ts';
import { inBothPlaces } from './databases.ts';
import type { Place } from './databases.ts';
import { collectorOn, requestOf, submissionOf, testDay, valueOf } from './sending.ts';

/** Stores three submissions of which the last two are set aside, for two authorities, and gives the ids of those. */
async function setTwoAside(place: Place): Promise<readonly [string, string]> {
  const database = await openDatabase(place.choice);
  await migrate(database.db);
  const app = collectorOn(database, { rules: [{ name: 'burst', same: ['sender'], atOnce: 1, perHour: 1, then: 'set-aside' }] });
  const send = async (authority: string) => {
    const submission = submissionOf({ authority });
    await app.fetch(requestOf(submission), { address: '192.0.2.1' });
    return submission.submissionId;
  };
  await send('302');
  const ids = [await send('302'), await send('889')] as const;
  await database.close();
  return ids;
}

/** Does what somebody typed after `poet-collector`, in this process. */
async function run(place: Place, line: string): Promise<{ readonly code: number; readonly output: string[]; readonly beside: string }> {
  const environment = place.choice.kind === 'pglite' ? { POET_DATA: place.choice.directory } : { DATABASE_URL: place.choice.url };
  const configuration = valueOf(readConfiguration(environment));
  const command = readCommandLine(line.split(' '));
  assert.ok(command.kind === 'ready', line);
  const output: string[] = [];
  const beside: string[] = [];
  const surroundings: Surroundings = {
    configuration,
    today: () => testDay,
    say: (text) => void output.push(text),
    print: () => Promise.reject(new Error('Nothing is printed in pieces here.')),
    complain: (text) => void beside.push(text),
  };
  return { code: await command.run(surroundings), output, beside: beside.join('\n') };
}

inBothPlaces('submissions that were set aside', (place) => {
  it('are listed without their answers, shown one by one, and accepted or withdrawn', async () => {
    const [mine, theirs] = await setTwoAside(place());
    const line = (id: string, authority: string) => [id, 'poet/young-person/ehcp', authority, testDay, 'burst'].join('\t');

    const all = await run(place(), 'set-aside list');
    assert.deepEqual([...all.output].sort(), [line(mine, '302'), line(theirs, '889')].sort());
    assert.equal(all.beside, 'Set aside: 2.');
    for (const [option, found] of [
      ['--authority 889', 1],
      ['--survey poet/young-person/ehcp', 2],
      ['--survey poet/parent-carer/ehcp', 0],
      ['--reason burst', 2],
      ['--reason proof', 0],
      [`--day ${testDay}`, 2],
      ['--day 2026-11-22', 0],
    ] as const) {
      assert.equal((await run(place(), `set-aside list ${option}`)).output.length, found, option);
    }

    const shown = await run(place(), `set-aside show ${mine}`);
    assert.match(shown.output.join('\n'), /Ein wöchentliches Treffen/);

    const accepted = await run(place(), 'set-aside accept --authority 302');
    assert.deepEqual([accepted.code, accepted.beside], [0, '1 counted with the results from now on.']);
    const withdrawn = await run(place(), `set-aside withdraw ${theirs}`);
    assert.deepEqual(
      [withdrawn.code, withdrawn.beside],
      [0, '1 withdrawn: the answers are gone from the tables, and after the next "poet-collector retain" from the files.'],
    );

    const database = await openDatabase(place().choice);
    const rows = await database.db.selectFrom('submissions').select(['submission_id', 'state', 'set_aside_for', 'body']).execute();
    await database.close();
    const stateOf = (id: string) =>
      rows.filter((row) => row.submission_id === id).map((row) => [row.state, row.set_aside_for, row.body !== '']);
    assert.deepEqual(stateOf(mine), [['accepted', null, true]]);
    assert.deepEqual(stateOf(theirs), [['withdrawn', null, false]]);

    for (const again of [`set-aside accept ${theirs}`, `set-aside withdraw ${mine}`, 'set-aside accept --all']) {
      const { code, beside } = await run(place(), again);
      assert.deepEqual([code, beside], [1, 'No such submission is set aside. Nothing was changed.'], again);
    }
    assert.equal((await run(place(), `set-aside show ${mine}`)).code, 1);
    assert.equal((await run(place(), 'set-aside list')).beside, 'Nothing is set aside.');
  });
});

it('says what is missing where nobody says which, and takes no id for another', () => {
  const wrong: readonly (readonly [string, RegExp])[] = [
    ['set-aside', /Say what to do with "set-aside": set-aside list, /],
    ['set-aside accept', /Say which: "set-aside accept" needs the ID of a submission, options of list, or --all/],
    ['set-aside withdraw --all --authority 302', /Say which/],
    ['set-aside accept everything', /"everything" is no submission's id/],
    ['set-aside show', /needs the ID of a submission/],
    ['set-aside list --authority Barnet', /"Barnet" is not an authority/],
    ['set-aside list --survey Parking!', /no survey's id/],
    ['set-aside list --day yesterday', /no day/],
  ];
  for (const [line, message] of wrong) {
    const read = readCommandLine(line.split(' '));
    assert.ok(read.kind === 'misuse', line);
    assert.match(read.message, message);
  }
});
