import assert from 'node:assert/strict';
import { createPrivateKey, generateKeyPairSync, webcrypto } from 'node:crypto';
import { test } from 'node:test';
import { readSealed } from '../../../../examples/sealed/read-sealed.ts';
import { parse } from '../model/parse.ts';
import { fromBase64url, toBase64url } from '../model/base64url.ts';
import { OpeningKey, SealingKey } from '../model/sealing-key.ts';
import { SealedSubmission } from '../model/sealed-submission.ts';
import { Submission } from '../model/submission.ts';
import { openSealed } from './open-sealed.ts';
import { sealFor } from './seal-for.ts';

const sealed = take(parse(SealedSubmission, JSON.parse(readSealed('sealed.json'))));
const publicKey = take(parse(SealingKey, JSON.parse(readSealed('public.jwk.json'))));
const privateKey = take(parse(OpeningKey, createPrivateKey(readSealed('private.pem')).export({ format: 'jwk' })));
const submission = take(parse(Submission, JSON.parse(readSealed('submission.json'))));
const text = JSON.stringify(submission);

const open = (changed: Partial<SealedSubmission> = {}, key = privateKey) => openSealed({ ...sealed, ...changed }, key, webcrypto);

/** The codes of the issues that came instead of a submission. */
async function refusal(changed: Partial<SealedSubmission>, key = privateKey): Promise<string> {
  const opened = await open(changed, key);
  return opened.kind === 'issues' ? opened.issues.map(({ code }) => code).join() : `opened ${opened.value.text}`;
}

test('opens the published example to the very bytes that were sealed', async () => {
  assert.equal(take(await open()).text, text);
});

test('opens what was sealed a moment ago, and seals the same submission differently each time', async () => {
  const [one, other] = await Promise.all([sealFor(submission, publicKey, webcrypto), sealFor(submission, publicKey, webcrypto)]);
  assert.deepEqual(take(await open(one)), { submission, text });
  for (const name of ['wrappedKey', 'iv', 'ciphertext'] as const) assert.notEqual(one[name], other[name]);
});

test('says nothing of the answers in the clear, and their length to 4 KiB only', async () => {
  const answers = { ...submission.answers, 'food-why': { status: 'answered', value: 'x'.repeat(200) } } as const;
  const longer = await sealFor({ ...submission, answers }, publicKey, webcrypto);
  assert.equal(longer.ciphertext.length, sealed.ciphertext.length);
  const seen = ['format', 'submissionId', 'survey', 'authority', 'audience', 'plan', 'keyId', 'wrappedKey', 'iv', 'ciphertext'];
  assert.deepEqual(Object.keys(longer), seen);
});

for (const name of ['wrappedKey', 'iv', 'ciphertext'] as const)
  test(`refuses a ${name} of which any one byte is another`, async () => {
    const bytes = fromBase64url(sealed[name]) ?? new Uint8Array();
    assert.ok(bytes.length >= 12);
    const refuseAt = async (at: number) => refusal({ [name]: toBase64url(bytes.with(at, (bytes[at] ?? 0) ^ 1)) });
    assert.deepEqual(new Set(await Promise.all([...bytes.keys()].map(refuseAt))), new Set(['not-opened']));
  });

const bound = {
  format: (format: string) => ({ format }) as object,
  submissionId: (submissionId: string) => ({ submissionId }),
  authority: (authority: string) => ({ authority }),
  audience: (audience: string) => ({ audience }) as object,
  plan: (plan: string) => ({ plan }) as object,
  'survey id': (id: string) => ({ survey: { ...sealed.survey, id } }),
  'survey version': (version: string) => ({ survey: { ...sealed.survey, version } }),
  'survey hash': (hash: string) => ({ survey: { ...sealed.survey, hash } }),
};
const values: Readonly<Record<keyof typeof bound, string>> = {
  ...{
    format: sealed.format,
    submissionId: sealed.submissionId,
    authority: sealed.authority,
    audience: sealed.audience,
    plan: sealed.plan,
  },
  ...{ 'survey id': sealed.survey.id, 'survey version': sealed.survey.version, 'survey hash': sealed.survey.hash },
};

for (const [name, change] of Object.entries(bound))
  test(`refuses a ${name} of which any one byte is another`, async () => {
    const value = values[name as keyof typeof bound];
    for (let at = 0; at < value.length; at++) {
      const changed = value.slice(0, at) + String.fromCharCode(value.charCodeAt(at) ^ 1) + value.slice(at + 1);
      assert.equal(await refusal(change(changed)), 'not-opened', changed);
    }
  });

test('refuses what is cut off, longer, or in letters that are none', async () => {
  const { ciphertext } = sealed;
  for (const changed of [
    ciphertext.slice(0, -4),
    `${ciphertext}AAAA`,
    ciphertext.slice(4),
    ciphertext.slice(0, 22),
    `${ciphertext.slice(0, -1)}+`,
  ])
    assert.equal(await refusal({ ciphertext: changed }), 'not-opened');
});

test('says that another key is needed, before anything is tried', async () => {
  const other = take(parse(OpeningKey, generateKeyPairSync('rsa', { modulusLength: 3072 }).privateKey.export({ format: 'jwk' })));
  assert.equal(await refusal({}, other), 'other-key');
  assert.equal(await refusal({ keyId: `A${sealed.keyId.slice(1)}` }), 'other-key');
});

test('refuses the ciphertext of one submission under the name of another', async () => {
  const other = await sealFor({ ...submission, submissionId: '11111111-1111-4111-8111-111111111111' }, publicKey, webcrypto);
  assert.equal(await refusal({ ...other, submissionId: submission.submissionId }), 'not-opened');
});

test('refuses what is no submission, although it was sealed for this key', async () => {
  const { completedOn: _, ...half } = submission;
  assert.equal(await refusal(await sealFor(half as Submission, publicKey, webcrypto)), 'not-a-submission');
});

test('refuses another submission than the one that stands on the outside', async () => {
  const inside = { ...submission, submissionId: '11111111-1111-4111-8111-111111111111' };
  assert.equal(
    await refusal(await sealFor({ ...submission, toJSON: () => inside } as Submission, publicKey, webcrypto)),
    'other-submission',
  );
});

test('a public key that is a private one is refused by name', () => {
  const parsed = parse(SealingKey, privateKey);
  assert.ok(parsed.kind === 'issues');
  assert.deepEqual(
    parsed.issues.map(({ path }) => path),
    ['/d'],
  );
  assert.match(parsed.issues[0]?.message ?? '', /private key/);
});

test('keys of another size or kind are refused', () => {
  const short = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
  const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
  for (const key of [short, curve, {}, null]) assert.equal(parse(SealingKey, key).kind, 'issues');
});

function take<T>(parsed: { kind: 'ok'; value: T } | { kind: 'issues'; issues: readonly object[] }): T {
  if (parsed.kind === 'ok') return parsed.value;
  throw new Error(JSON.stringify(parsed.issues));
}
