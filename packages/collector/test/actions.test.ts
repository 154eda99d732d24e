import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { createStore } from '../src/store.ts';
import { onBothDatabases } from './databases.ts';
import { addKeysOfTwo } from './keys-of-two.ts';
import { collectorOn, testDay } from './sending.ts';

const action = {
  id: 'choice',
  concern: 'Few say that the choice over support is good.',
  action: 'Show families what there is before the plan is written.',
  owner: 'Head of SEND commissioning',
  dueOn: '2026-03-31',
  measure: { survey: 'poet/parent-carer/ehcp', question: 'support-choice', measure: 'positive' },
};
const plan = { format: 'poet-actions/1', actions: [action] };

onBothDatabases('the action plan of an authority', (database) => {
  let keys: ReadonlyMap<string, string> = new Map();
  before(async () => {
    keys = await addKeysOfTwo(database());
  });
  const ask = async (method: string, { scope = '302 results', body = '', type = 'application/json' } = {}) =>
    collectorOn(database()).fetch(
      new Request('http://collector.test/v1/actions', {
        method,
        headers: { Authorization: `Bearer ${keys.get(scope)}`, ...(type !== '' && { 'Content-Type': type }) },
        ...(method === 'PUT' && { body }),
      }),
    );
  const put = (value: unknown, scope?: string) => ask('PUT', { body: JSON.stringify(value), ...(scope !== undefined && { scope }) });
  const issuesOf = async (response: Response): Promise<{ path: string; message: string }[]> => {
    assert.equal(response.status, 400);
    return (await response.json()).issues;
  };

  it('is empty before there is one, is put with its own key, is read back as it was put, and takes the place of the one before', async () => {
    assert.deepEqual(await (await ask('GET')).json(), { format: 'poet-actions/1', actions: [] });
    assert.equal((await put(plan)).status, 204);
    assert.deepEqual(await (await ask('GET')).json(), plan);
    const done = { ...plan, actions: [{ ...action, done: 'Every draft plan comes with a list.' }] };
    assert.equal((await put(done)).status, 204);
    assert.deepEqual(await (await ask('GET')).json(), done);
  });

  it('is nobody else’s: another authority has its own, England has none, and without a key there is nothing', async () => {
    assert.deepEqual((await (await ask('GET', { scope: '889 submissions' })).json()).actions, []);
    assert.equal((await put({ ...plan, actions: [] }, '889 submissions')).status, 204);
    assert.equal((await (await ask('GET')).json()).actions.length, 1);
    for (const method of ['GET', 'PUT']) {
      assert.equal((await ask(method, { scope: 'england results', body: JSON.stringify(plan) })).status, 404, method);
      assert.equal((await ask(method, { scope: 'nobody', body: JSON.stringify(plan) })).status, 401, method);
    }
  });

  it('is refused with a pointer to whatever is wrong in it, and the one before stays', async () => {
    const before = await (await ask('GET')).text();
    const with_ = (changed: object) => put({ ...plan, actions: [{ ...action, ...changed }] });
    for (const [changed, path, message] of [
      [{ owner: '' }, '/actions/0/owner', /too short/],
      [{ concern: 'x'.repeat(501) }, '/actions/0/concern', /at most 500/],
      [{ dueOn: 'soon' }, '/actions/0/dueOn', /./],
      [{ who: 'me' }, '/actions/0/who', /not known here/],
      [{ measure: { ...action.measure, survey: 'poet/nobody/ehcp' } }, '/actions/0/measure/survey', /no survey "poet\/nobody\/ehcp"/],
      [{ measure: { ...action.measure, question: 'need' } }, '/actions/0/measure/question', /no question .* on a scale/],
      [{ measure: { ...action.measure, question: 'gone@1.0.0/x' } }, '/actions/0/measure/question', /with the module "gone@1\.0\.0"/],
    ] as const) {
      const [issue] = await issuesOf(await with_(changed));
      assert.equal(issue?.path, path);
      assert.match(issue.message, message);
    }
    assert.equal((await issuesOf(await put({ ...plan, actions: [action, action] })))[0]?.path, '/actions/1/id');
    assert.match((await issuesOf(await ask('PUT', { body: '{"format":' })))[0]?.message ?? '', /not JSON/);
    assert.equal((await ask('PUT', { body: JSON.stringify(plan), type: 'text/plain' })).status, 415);
    assert.equal((await ask('PUT', { body: ' '.repeat(131_073) })).status, 413);
    assert.equal(await (await ask('GET')).text(), before);
  });

  it('may measure a question of a module', async () => {
    const measure = { ...action.measure, question: 'short-breaks@1.0.0/short-breaks-quality' };
    assert.equal((await put({ ...plan, actions: [{ ...action, measure }] })).status, 204);
  });

  it('is in the audit log by who put it and how many, without its words', async () => {
    await put(plan);
    const entries = [];
    for await (const page of createStore(database().db).auditEntries()) entries.push(...page);
    const last = entries.at(-1);
    assert.deepEqual([last?.action, last?.about, last?.doneOn], ['actions put', 'authority 302: 1 action', testDay]);
    assert.match(last?.doneBy ?? '', /^Key of 302 \(/);
  });
});
