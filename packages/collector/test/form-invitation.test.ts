import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { createStore } from '../src/store.ts';
import { onBothDatabases } from './databases.ts';
import { createInviter } from './inviting.ts';
import type { Inviter } from './inviting.ts';
import { collectorOn, countRows } from './sending.ts';
import type { CollectorOptions } from './sending.ts';

const path = 'http://collector.test/v1/form?survey=poet/young-person/ehcp&version=1.0.0&authority=302';
const idOf = (page: string): string => /name="poet.submissionId"\s+value="([^"]+)"/.exec(page)?.[1] ?? '';
const onlyInvited = { graceDays: 7, only: [{ authority: '302', survey: 'poet/young-person/ehcp' }] };

onBothDatabases('the form, with an invitation', (database) => {
  let inviter: Inviter;
  before(async () => {
    inviter = await createInviter(createStore(database().db));
  });

  const open = async (invitation: string | null, options: CollectorOptions = {}) => {
    const query = invitation === null ? '' : `&invitation=${invitation}`;
    const response = await collectorOn(database(), options).fetch(new Request(path + query));
    return { status: response.status, page: await response.text() };
  };
  const send = async (fields: Record<string, string>, options: CollectorOptions = {}) => {
    const body = new URLSearchParams({ 'poet.submissionId': crypto.randomUUID(), ...fields });
    const response = await collectorOn(database(), options).fetch(new Request(path, { method: 'POST', body }));
    return { status: response.status, page: await response.text() };
  };

  it('takes it from the address into a field of its own, and to no other address', async () => {
    const invitation = await inviter.invite();
    const { status, page } = await open(`${invitation}&language=en`);
    assert.equal(status, 200);
    assert.match(page, new RegExp(`<input type="hidden" name="poet.invitation" value="${invitation}" />`));
    assert.equal(page.split(invitation).length - 1, 1);
    assert.match(page, /action="form\?survey=poet\/young-person\/ehcp&amp;version=1.0.0&amp;authority=302&amp;language=en"/);
    assert.doesNotMatch((await open(null)).page, /poet\.invitation/);
  });

  it('spends it with the answers, and takes a second press for the first', async () => {
    const invitation = await inviter.invite();
    const id = idOf((await open(invitation)).page);
    const rows = await countRows(database());
    const fields = { 'poet.submissionId': id, 'poet.invitation': invitation, 'budget-held': 'no' };
    assert.deepEqual([(await send(fields)).status, (await send(fields)).status], [303, 303]);
    assert.equal(await countRows(database()), rows + 1);
  });

  it('says before the first question that an invitation is used, over or not valid, or that one is needed', async () => {
    const spent = await inviter.invite();
    await send({ 'poet.invitation': spent });
    const cases: readonly (readonly [string | null, RegExp])[] = [
      [spent, /This invitation has been used/],
      [await inviter.invite({ expiresOn: '2026-11-22' }), /The last day of this invitation has passed/],
      [await inviter.invite({ authority: '889' }), /This invitation is not valid/],
      ['', /This invitation is not valid/],
      [null, /This survey is by invitation only/],
    ];
    for (const [invitation, title] of cases) {
      const { status, page } = await open(invitation, { invitations: onlyInvited });
      assert.equal(status, 403, String(title));
      assert.match(page, title);
      assert.doesNotMatch(page, /<form/);
    }
  });

  it('comes back with everything that was typed when the invitation was spent meanwhile, and stores nothing', async () => {
    const invitation = await inviter.invite();
    await send({ 'poet.invitation': invitation });
    const rows = await countRows(database());
    const { status, page } = await send({ 'poet.invitation': invitation, 'words-better': 'Somebody listens.' });
    assert.equal(status, 403);
    assert.match(page, /<title>Problem: [^]*Your answers are not sent yet[^]*Your invitation has been used before[^]*Somebody listens\./);
    assert.match(page, new RegExp(`name="poet.invitation" value="${invitation}"`));
    assert.equal(await countRows(database()), rows);
    const { page: withoutOne } = await send({ 'words-better': 'Somebody listens.' }, { invitations: onlyInvited });
    assert.match(withoutOne, /Only people with an invitation can send answers[^]*Somebody listens\./);
  });

  it('keeps it when the form comes back with something wrong', async () => {
    const invitation = await inviter.invite();
    const { status, page } = await send({ 'poet.invitation': invitation, 'support-choice': 'splendid' });
    assert.equal(status, 422);
    assert.match(page, new RegExp(`name="poet.invitation" value="${invitation}"`));
  });
});
