import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { fromBase64Url, randomBase64Url, randomName, toBase64Url } from './base64url.ts';

it('writes bytes as Node does, and reads back what it wrote', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      assert.equal(toBase64Url(bytes), Buffer.from(bytes).toString('base64url'));
      assert.deepEqual(fromBase64Url(toBase64Url(bytes)), new Uint8Array(bytes));
    }),
  );
});

it('reads nothing that it would have written in another way', () => {
  const wrong = { padding: 'QQ==', 'bits that are not used': 'QR', 'the other alphabet': '+/+/', 'a space': 'QUJD ', 'a line': 'QUJD\n' };
  for (const [what, text] of Object.entries({ ...wrong, 'full width': 'ＱＵＪＤ', 'one character': 'Q', 'a null': 'QUJ\0' })) {
    assert.equal(fromBase64Url(text), null, what);
  }
});

it('makes other random bytes each time', () => {
  assert.equal(new Set(Array.from({ length: 100 }, () => randomBase64Url(16))).size, 100);
  assert.equal(fromBase64Url(randomBase64Url(16))?.length, 16);
  for (let i = 0; i < 100; i++) assert.match(randomName(6), /^[A-Za-z][A-Za-z0-9_-]{7}$/);
});
