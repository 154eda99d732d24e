import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromBase64url, toBase64url } from './base64url.ts';

/** RFC 4648, section 10, without the padding. */
const published = { '': '', f: 'Zg', fo: 'Zm8', foo: 'Zm9v', foob: 'Zm9vYg', fooba: 'Zm9vYmE', foobar: 'Zm9vYmFy' };

test('writes and reads the examples of RFC 4648', () => {
  for (const [text, written] of Object.entries(published)) {
    assert.equal(toBase64url(Buffer.from(text)), written);
    assert.deepEqual(Buffer.from(fromBase64url(written) ?? []), Buffer.from(text));
  }
});

test('writes what Node writes, and reads it back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      const written = toBase64url(bytes);
      assert.equal(written, Buffer.from(bytes).toString('base64url'));
      assert.deepEqual([...(fromBase64url(written) ?? [])], [...bytes]);
    }),
  );
});

test('reads nothing that it would not write', () => {
  for (const text of ['Z', 'Zg==', 'Zh', 'Zm9v ', 'Zm+v', 'Zm/v', 'Zm9v\n', 'Zm9é', 'Zm8👍']) assert.equal(fromBase64url(text), null, text);
});
