import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import { createProofOfWork } from './proof-of-work.ts';
import type { ProofOptions } from './proof-of-work.ts';

const [one, other] = ['7d1f0f6e-2f0b-4a53-9d53-0d4f7f6f1f11', '0b9b7c1c-5a59-4c46-8a3e-3a7c7a0c2a22'];
const options: ProofOptions = { surveys: 'all', secret: 'a secret that only tests have, of 32 characters' };
const nowMs = Date.now();
const proving = (from = options, now = () => nowMs) => createProofOfWork(from, now);

const encode = (proof: unknown) => btoa(JSON.stringify(proof));

/** What a page sends: the challenge as it came, and its solution. */
async function solve(challenge: Challenge) {
  const solution = await solveChallenge({ challenge, deriveKey });
  assert.ok(solution);
  const { counter, derivedKey } = solution;
  return { challenge, solution: { counter, derivedKey } };
}

describe('proof of work', () => {
  it('accepts a challenge that was solved, and the same for the same submission, whose receipt was lost', async () => {
    const proof = proving();
    const header = encode(await solve(await proof.challenge()));
    assert.deepEqual([await proof.accepts(header, one), await proof.accepts(header, one)], [true, true]);
  });

  it('refuses a challenge that another submission has used', async () => {
    const proof = proving();
    const header = encode(await solve(await proof.challenge()));
    assert.deepEqual([await proof.accepts(header, one), await proof.accepts(header, other)], [true, false]);
    const twice = encode(await solve(await proof.challenge()));
    const atOnce = await Promise.all([one, other].map((id) => proof.accepts(twice, id)));
    assert.equal(atOnce.filter(Boolean).length, 1);
  });

  it('refuses a challenge of two hours ago, and takes one that is nearly as old', async () => {
    let now = nowMs;
    const proof = proving(options, () => now);
    const header = encode(await solve(await proof.challenge()));
    now += 2 * 3_600_000;
    assert.equal(await proof.accepts(header, one), false);
    now -= 60_000;
    assert.equal(await proof.accepts(header, one), true);
  });

  it('takes a challenge of another collector that has the same secret, and of no other', async () => {
    const header = encode(await solve(await proving().challenge()));
    assert.equal(await proving().accepts(header, one), true);
    assert.equal(await proving({ ...options, secret: 'another secret of quite enough characters' }).accepts(header, one), false);
    assert.equal(await createProofOfWork({ surveys: 'all' }, () => nowMs).accepts(header, one), false);
  });

  it('refuses whatever was changed in a challenge, or in its solution', async () => {
    const proof = proving();
    const { challenge, solution } = await solve(await proof.challenge());
    const { parameters } = challenge;
    const forged = [
      { challenge: { ...challenge, parameters: { ...parameters, cost: 1 } }, solution },
      { challenge: { ...challenge, parameters: { ...parameters, expiresAt: Number(parameters.expiresAt) + 1 } }, solution },
      { challenge: { ...challenge, parameters: { ...parameters, nonce: parameters.nonce.replace(/^../, '00') } }, solution },
      { challenge: { ...challenge, signature: challenge.signature?.replace(/^../, '00') }, solution },
      { challenge: { ...challenge, signature: '' }, solution },
      { challenge, solution: { ...solution, derivedKey: solution.derivedKey.replace(/..$/, '00') } },
      { challenge, solution: { ...solution, counter: -1 } },
      { challenge, solution: { ...solution, derivedKey: parameters.keyPrefix } },
    ];
    for (const [i, proofSent] of forged.entries()) assert.equal(await proof.accepts(encode(proofSent), one), false, `forgery ${i}`);
    assert.equal(await proof.accepts(encode({ challenge, solution }), one), true);
  });

  it('refuses what is no proof at all, and never throws', async () => {
    const proof = proving();
    const real = await solve(await proof.challenge());
    const deep = `${'{"challenge":'.repeat(100)}1${'}'.repeat(100)}`;
    const headers = [null, '', 'none', '%%%', encode(null), encode([]), encode({}), btoa(deep), encode({ ...real, more: 1 })];
    headers.push(encode({ ...real, solution: null }), 'A'.repeat(16_000), `${encode(real)}${' '.repeat(2_000)}`, encode('__proto__'));
    for (const header of headers) assert.equal(await proof.accepts(header, one), false, String(header).slice(0, 40));
  });

  it('is asked of the surveys it is meant for', () => {
    assert.equal(proving().isAskedOf('302/parking'), true);
    const some = createProofOfWork({ surveys: ['302/parking'] }, () => nowMs);
    assert.deepEqual(['302/parking', 'poet/young-person/ehcp'].map(some.isAskedOf), [true, false]);
  });
});
