import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKey, openKey, openText, sealText } from './vault.ts';

const words = 'We were told nothing about a personal budget.';

test('a text comes back by each of the secrets that its key was made for, and by no other', async () => {
  const { key, wrappedKeys } = await createKey(['CDF7HJKMNP', 'an invitation']);
  const sealed = await sealText(words, key, 'one');
  for (const secret of ['CDF7HJKMNP', 'an invitation']) {
    const opened = await openKey(wrappedKeys, secret);
    assert.ok(opened, secret);
    assert.equal(await openText(sealed, opened.key, 'one'), words);
  }
  for (const secret of ['CDF7HJKMNQ', '', 'an invitation ']) assert.equal(await openKey(wrappedKeys, secret), null);
});

test('what is kept holds neither the text nor a secret, and is another each time', async () => {
  const { key, wrappedKeys } = await createKey(['CDF7HJKMNP']);
  const [one, other] = [await sealText(words, key, 'one'), await sealText(words, key, 'one')];
  const kept = Buffer.concat([one.text, ...wrappedKeys.map(({ key: wrapped }) => wrapped)].map((part) => Buffer.from(part)));
  for (const secret of [words.slice(0, 10), 'CDF7HJKMNP']) assert.equal(kept.includes(secret), false);
  assert.notDeepEqual(one.iv, other.iv);
  assert.notDeepEqual(one.text, other.text);
  assert.equal(key.extractable, false);
});

test('a text that was changed, or put in the place of another, does not open', async () => {
  const { key } = await createKey([]);
  const sealed = await sealText(words, key, 'one');
  assert.equal(await openText(sealed, key, 'two'), null);
  const changed = new Uint8Array(sealed.text.slice(0));
  changed[3] = (changed[3] ?? 0) ^ 1;
  assert.equal(await openText({ ...sealed, text: changed.buffer }, key, 'one'), null);
});

test('a key that would take for ever to open is not tried', async () => {
  const { wrappedKeys } = await createKey(['CDF7HJKMNP']);
  const endless = wrappedKeys.map((wrapped) => ({ ...wrapped, rounds: 4_000_000_000 }));
  assert.equal(await openKey(endless, 'CDF7HJKMNP'), null);
});
