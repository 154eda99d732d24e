import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { it } from 'node:test';
import { createKey, hashKey, keyIn, mayRead } from './keys.ts';

it('makes a different key of 256 bits each time', () => {
  const keys = Array.from({ length: 100 }, createKey);
  assert.equal(new Set(keys).size, 100);
  for (const key of keys) {
    assert.match(key, /^poet_[A-Za-z0-9_-]{43}$/);
    assert.equal(Buffer.from(key.slice('poet_'.length), 'base64url').length, 32);
  }
});

it('hashes a key with SHA-256', async () => {
  const key = createKey();
  assert.equal(await hashKey(key), `sha256-${createHash('sha256').update(key).digest('hex')}`);
});

it('reads a key from an Authorization header, and nothing that is not one', () => {
  const key = createKey();
  assert.equal(keyIn(`Bearer ${key}`), key);
  assert.equal(keyIn(`bearer ${key}`), key);
  for (const header of [
    undefined,
    '',
    key,
    `Basic ${key}`,
    `Bearer ${key}x`,
    `Bearer ${key} ${key}`,
    'Bearer poet_',
    `Bearer ${'a'.repeat(48)}`,
  ]) {
    assert.equal(keyIn(header), null, header);
  }
});

it("opens with England's key everything, and with an authority's its own results only", () => {
  assert.deepEqual([mayRead('england', 'england'), mayRead('england', '302'), mayRead('302', '302')], [true, true, true]);
  assert.deepEqual([mayRead('302', '889'), mayRead('302', 'england')], [false, false]);
});
