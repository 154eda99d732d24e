import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, it } from 'node:test';
import { createBatchId, createInvitation, createLink } from './create-invitations.ts';
import { signInvitation, verifyInvitation } from './invitation.ts';
import type { Invitation } from './invitation.ts';
import { createSigningKey, sign } from './signing-key.ts';
import type { SigningKey } from './signing-key.ts';

const key = createSigningKey();
const other = createSigningKey();
const find = async (id: string) => [key, other].find((known) => known.id === id) ?? null;
const to = { authority: '302', survey: 'poet/parent-carer/ehcp' };
const batch = { ...to, id: createBatchId(), expiresOn: '2026-12-31' };

const verify = async (text: string, invitedTo = to) => (await verifyInvitation(text, find, invitedTo))?.invitation ?? null;
const bytesOf = (text: string) => Buffer.from(text.slice('invite1_'.length), 'base64url');
const textOf = (bytes: Uint8Array, prefix = 'invite1_') => prefix + Buffer.from(bytes).toString('base64url');

describe('an invitation', () => {
  it('says how long it is good, which batch it is of, and in linked mode the link', async () => {
    const plain = await createInvitation(batch, key, null);
    const link = createLink();
    const linked = await createInvitation(batch, key, link);
    assert.match(plain, /^invite1_[A-Za-z0-9_-]{86}$/);
    assert.match(linked, /^linked1_[A-Za-z0-9_-]{107}$/);
    const read = await verify(plain);
    assert.deepEqual({ ...read, id: '' }, { id: '', batch: batch.id, expiresOn: '2026-12-31', link: null });
    assert.equal((await verify(linked))?.link, link);
  });

  it('has a signature that anybody with the key can make: HMAC-SHA-256 over the purpose, the kind, the authority, the survey and the rest', async () => {
    const bytes = bytesOf(await createInvitation(batch, key, null));
    const signed = Buffer.concat([Buffer.from('poet-invitation/1\ninvite1_\n302\npoet/parent-carer/ehcp\n'), bytes.subarray(0, 32)]);
    const hmac = createHmac('sha256', Buffer.from(key.secret, 'base64url')).update(signed).digest();
    assert.deepEqual(bytes.subarray(32), hmac);
  });

  it('F56: is not valid with any one of its bits flipped, nor any one of its characters', async () => {
    for (const link of [null, createLink()]) {
      const text = await createInvitation(batch, key, link);
      const bytes = bytesOf(text);
      for (let bit = 0; bit < bytes.length * 8; bit++) {
        const flipped = Uint8Array.from(bytes, (byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
        assert.equal(await verify(textOf(flipped, text.slice(0, 8))), null, `bit ${bit}`);
      }
      for (let i = 0; i < text.length; i++) {
        const changed = text.slice(0, i) + (text[i] === 'A' ? 'B' : 'A') + text.slice(i + 1);
        assert.equal(await verify(changed), null, `character ${i}`);
      }
      assert.notEqual(await verify(text), null);
    }
  });

  it('F56: is not valid for another survey, another authority, or as an invitation of the other kind', async () => {
    const text = await createInvitation(batch, key, null);
    assert.equal(await verify(text, { ...to, survey: 'poet/young-person/ehcp' }), null);
    assert.equal(await verify(text, { ...to, authority: '889' }), null);
    assert.equal(await verify(text, { authority: '302\npoet', survey: 'parent-carer/ehcp' }), null);
    assert.equal(await verify(text.replace('invite1_', 'linked1_')), null);
    assert.equal(await verify((await createInvitation(batch, key, createLink())).replace('linked1_', 'invite1_')), null);
  });

  it('F56: is not valid under the id of another key, nor once its key is no longer known', async () => {
    const bytes = bytesOf(await createInvitation(batch, key, null));
    bytes.set(Buffer.from(other.id, 'base64url'));
    assert.equal(await verify(textOf(bytes)), null);
    assert.equal(await verify(await createInvitation(batch, createSigningKey(), null)), null);
  });

  it('F56: has one text only: no space, padding, look-alike or unused bit is passed over', async () => {
    const text = await createInvitation(batch, key, null);
    const last = text.slice(-1);
    const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const twins = [...digits].filter((digit) => digit !== last && digits.indexOf(digit) >> 2 === digits.indexOf(last) >> 2);
    const variants = [
      ...[' ', '\n', '\0', '=', '==', 'A', '\u200b', '\u00a0'].flatMap((extra) => [text + extra, extra + text]),
      ...twins.map((twin) => text.slice(0, -1) + twin),
      text.replace('i', 'ı'),
      text.replace('invite1', 'ｉｎｖｉｔｅ１'),
      text.replace('_', '＿'),
      text.toUpperCase(),
      text.slice(0, -1),
      '',
      'invite1_',
    ];
    for (const variant of variants) assert.equal(await verify(variant), null, JSON.stringify(variant));
    const [letter = ''] = /[A-Za-z]/.exec(text.slice(8)) ?? [];
    const fullWidth = String.fromCodePoint(letter.charCodeAt(0) + 0xfee0);
    assert.equal(fullWidth.normalize('NFKC'), letter);
    assert.equal(await verify(text.slice(0, 8) + text.slice(8).replace(letter, fullWidth)), null);
  });

  it('CVE-2025-59934: that nobody signed is never read, whatever stands in it', async () => {
    const bytes = bytesOf(await createInvitation(batch, key, null));
    const signatures = {
      none: [],
      zeros: new Uint8Array(32),
      'the first half': bytes.subarray(32, 48),
      'its own words': bytes.subarray(0, 32),
    };
    for (const [what, signature] of Object.entries(signatures)) {
      assert.equal(await verify(textOf(Buffer.concat([bytes.subarray(0, 32), Uint8Array.from(signature)]))), null, what);
    }
    const payload = Buffer.from(JSON.stringify({ authority: '302', survey: to.survey, exp: 4102444800 })).toString('base64url');
    for (const header of ['{"alg":"none"}', '{"alg":"HS256"}']) {
      assert.equal(await verify(`${Buffer.from(header).toString('base64url')}.${payload}.`), null, header);
    }
  });

  it('CVE-2026-105785: is not made by a signature that the same key gave for another purpose', async () => {
    const bytes = bytesOf(await createInvitation(batch, key, null));
    const message = Buffer.concat([Buffer.from('invite1_\n302\npoet/parent-carer/ehcp\n'), bytes.subarray(0, 32)]);
    const right = await sign(key, 'poet-invitation/1', message);
    const elsewhere = await sign(key, 'poet-spent-invitation/1', message);
    assert.notEqual(await verify(textOf(Buffer.concat([bytes.subarray(0, 32), right]))), null);
    assert.equal(await verify(textOf(Buffer.concat([bytes.subarray(0, 32), elsewhere]))), null);
  });

  it('CVE-2026-75106: cannot be guessed from another one: its id is 128 random bits, and an empty or a short secret signs nothing', async () => {
    const ids = new Set<string>();
    const ones = Array.from({ length: 128 }, () => 0);
    for (let i = 0; i < 1_000; i++) {
      const { id } = (await verify(await createInvitation(batch, key, null))) ?? { id: '' };
      ids.add(id);
      const bytes = Buffer.from(id, 'base64url');
      for (const [bit, n] of ones.entries()) ones[bit] = n + (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1);
    }
    assert.equal(ids.size, 1_000);
    // 500 expected, standard deviation 16: ten of them is past any chance, and a bit that counts or stands still is past that.
    for (const n of ones) assert.ok(n > 340 && n < 660, String(n));
    for (const secret of ['', 'c2hvcnQ', `${key.secret}AA`]) {
      await assert.rejects(createInvitation(batch, { ...key, secret }, null), /is not 32 bytes/);
    }
  });
});

/** An invitation with everything said. */
const whole: Invitation = { id: Buffer.alloc(16).toString('base64url'), batch: batch.id, expiresOn: '2026-12-31', link: null };

it('F40: has no time of issue in it, so a server whose clock is behind when it comes takes it all the same', async () => {
  const signed = (signingKey: SigningKey) => signInvitation(whole, signingKey, to);
  assert.equal(await signed(key), await signed(key));
  assert.equal((await verify(await signed(key)))?.expiresOn, '2026-12-31');
});
