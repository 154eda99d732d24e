import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { createStore } from '../src/store.ts';
import { onBothDatabases } from './databases.ts';
import { addKeysOfTwo } from './keys-of-two.ts';
import { answerViews, viewsRegister } from './reporting.ts';
import { collectorOn, testDay } from './sending.ts';

onBothDatabases('whoever looks at results twice', (database) => {
  let keys: ReadonlyMap<string, string> = new Map();
  const ids: string[] = [];
  const answer = async (n: number) => void ids.push(...(await answerViews(database(), n, { authority: '302', completedOn: testDay })));
  const look = async () => {
    const url = 'http://collector.test/v1/results?survey=example/views&version=1.0.0&authority=302';
    const headers = { Authorization: `Bearer ${keys.get('302 results')}` };
    const response = await collectorOn(database(), { surveys: viewsRegister }).fetch(new Request(url, { headers }));
    return response.json();
  };
  const peopleIn = async () => {
    const { n, questions } = await look();
    return [n, questions[0].answered];
  };
  before(async () => {
    keys = await addKeysOfTwo(database());
  });

  it('sees nothing before ten, then ten, and then the same until ten more have answered', async () => {
    await answer(9);
    assert.deepEqual(await peopleIn(), [null, null]);
    await answer(1);
    const first = await look();
    assert.deepEqual([first.n, first.questions[0].answered], [10, 10]);
    for (let more = 1; more < 10; more++) {
      await answer(1);
      assert.deepEqual(await look(), first, `${more} more: their answers would be the difference`);
    }
    await answer(1);
    assert.deepEqual(await peopleIn(), [20, 20]);
  });

  it('sees nobody’s withdrawal, until ten have withdrawn', async () => {
    const withdraw = (from: number, to: number) =>
      Promise.all(
        ids.slice(from, to).map((submissionId) => createStore(database().db).withdraw({ submissionId, authority: null, day: testDay })),
      );
    await withdraw(0, 1);
    assert.deepEqual(await peopleIn(), [20, 20]);
    await withdraw(1, 10);
    assert.deepEqual(await peopleIn(), [10, 10]);
    await withdraw(10, 20);
    assert.deepEqual(await peopleIn(), [null, null]);
  });

  it('sees the same as whoever looks at the same moment, while others answer', async () => {
    await answer(25);
    const seen = await Promise.all([peopleIn(), answer(1), peopleIn(), answer(1), peopleIn()]);
    assert.equal(new Set(seen.filter((one) => one !== undefined).map(String)).size, 1, JSON.stringify(seen));
  });

  it('leaves nothing behind that was not shown', async () => {
    const { body } = await database().db.selectFrom('shown_results').select('body').executeTakeFirstOrThrow();
    assert.deepEqual(JSON.parse(body), { n: (await look()).n, questions: (await look()).questions });
  });
});
