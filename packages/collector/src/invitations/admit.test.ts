import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { admit } from './admit.ts';
import { createBatchId, createInvitation, createLink } from './create-invitations.ts';
import { defaultInvitationRules } from './invitation-rules.ts';
import type { InvitationRules } from './invitation-rules.ts';
import { createSigningKey } from './signing-key.ts';

const key = createSigningKey();
const findKey = async (id: string) => (id === key.id ? key : null);
const to = { authority: '302', survey: 'poet/parent-carer/ehcp' };
const batch = { ...to, id: createBatchId(), expiresOn: '2026-11-30' };
const text = await createInvitation(batch, key, null);

interface Circumstances {
  readonly today?: string;
  readonly completedOn?: string;
  readonly presented?: string | null;
  readonly rules?: InvitationRules;
}

const outcome = async (circumstances: Circumstances) => {
  const { today = '2026-11-23', presented = text, rules = defaultInvitationRules } = circumstances;
  const { completedOn = today } = circumstances;
  const admission = await admit({ ...to, text: presented, completedOn }, { findKey, today, rules });
  return admission.kind === 'refused' ? admission.refusal : admission.kind;
};

describe('whether a submission is taken', () => {
  it('lets everybody answer without an invitation, unless the survey of that authority is by invitation only', async () => {
    assert.equal(await outcome({ presented: null }), 'open');
    assert.equal(await outcome({ presented: null, rules: { graceDays: 7, only: [to] } }), 'invitation-needed');
    assert.equal(await outcome({ rules: { graceDays: 7, only: [to] } }), 'spend');
    assert.equal(await outcome({ presented: null, rules: { graceDays: 7, only: [{ ...to, authority: '889' }] } }), 'open');
    assert.equal(await outcome({ presented: null, rules: { graceDays: 7, only: [{ ...to, survey: 'poet/young-person/ehcp' }] } }), 'open');
  });

  it('does not pass over an invitation that is not valid, as if there were none', async () => {
    assert.equal(await outcome({ presented: '' }), 'invitation-not-valid');
    assert.equal(await outcome({ presented: `${text} ` }), 'invitation-not-valid');
  });

  it('F56: takes an invitation on its last day, and the day after no longer', async () => {
    assert.equal(await outcome({ today: '2026-11-30' }), 'spend');
    assert.equal(await outcome({ today: '2026-12-01' }), 'invitation-expired');
  });

  it('takes answers that were sealed in time for as many days more as it is told, seven where nobody said', async () => {
    const sealedInTime = { completedOn: '2026-11-30' };
    assert.equal(await outcome({ ...sealedInTime, today: '2026-12-07' }), 'spend');
    assert.equal(await outcome({ ...sealedInTime, today: '2026-12-08' }), 'invitation-expired');
    assert.equal(await outcome({ ...sealedInTime, today: '2026-12-01', rules: { graceDays: 0, only: [] } }), 'invitation-expired');
    assert.equal(await outcome({ completedOn: '2026-12-01', today: '2026-12-02' }), 'invitation-expired');
  });

  it('F40: takes an invitation while its own clock is behind the day on which it was made, or a device’s ten years ahead or behind', async () => {
    assert.equal(await outcome({ today: '2016-11-23' }), 'spend');
    for (const completedOn of ['2016-11-23', '2036-11-23']) assert.equal(await outcome({ completedOn }), 'spend');
  });

  it('keeps of a spent invitation an HMAC that is neither its id nor the same under another key, and its batch', async () => {
    const admission = await admit(
      { ...to, text, completedOn: '2026-11-23' },
      { findKey, today: '2026-11-23', rules: defaultInvitationRules },
    );
    assert.ok(admission.kind === 'spend');
    assert.deepEqual(Object.keys(admission.spent).sort(), ['batch', 'idHash']);
    const bytes = Buffer.from(text.slice('invite1_'.length), 'base64url');
    assert.notEqual(admission.spent.idHash, bytes.subarray(16, 32).toString('base64url'));
    assert.equal(Buffer.from(admission.spent.idHash, 'base64url').length, 32);
    assert.equal(admission.spent.batch, batch.id);
    assert.equal(admission.link, null);
  });

  it('hands on the link of a linked invitation', async () => {
    const link = createLink();
    const presented = await createInvitation(batch, key, link);
    const admission = await admit(
      { ...to, text: presented, completedOn: '2026-11-23' },
      { findKey, today: '2026-11-23', rules: defaultInvitationRules },
    );
    assert.ok(admission.kind === 'spend');
    assert.equal(admission.link, link);
  });
});
