import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey, generateKeyPairSync, webcrypto } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readSealed } from '../../../../../examples/sealed/read-sealed.ts';
import { runPoet } from '../../../test/run-poet.ts';
import type { Ran } from '../../../test/run-poet.ts';
import { thumbprintOf } from '../../fill/sealing.ts';
import { sealFor } from '../../fill/seal-for.ts';
import { parse } from '../../model/parse.ts';
import { SealingKey } from '../../model/sealing-key.ts';
import { Submission } from '../../model/submission.ts';
import { poet } from '../poet.ts';

const folder = mkdtempSync(join(tmpdir(), 'poet-sealed-'));
after(() => rmSync(folder, { recursive: true }));
const at = (...names: readonly string[]) => join(folder, ...names);
const example = (name: string) => fileURLToPath(new URL(`../../../../../examples/sealed/${name}`, import.meta.url));
const run = (...args: readonly string[]) => runPoet(args);

function file(name: string, text: string): string {
  writeFileSync(at(name), text);
  return at(name);
}

/** Runs a command for somebody who answers each question with the next of some words. */
async function runAsking(
  secrets: readonly (string | null)[],
  ...args: readonly string[]
): Promise<Ran & { readonly asked: readonly string[] }> {
  const [asked, printed, complained]: [string[], string[], string[]] = [[], [], []];
  const askSecret = (question: string) => Promise.resolve(secrets[asked.push(question) - 1] ?? null);
  const write = { print: (text: string) => void printed.push(text), complain: (text: string) => void complained.push(text) };
  const status = await poet(args, { ...write, askSecret, hasColour: false });
  return { status, asked, printed: printed.join('\n'), complained: complained.join('\n') };
}

const passphrase = 'correct horse battery staple';
const secret = file('passphrase.txt', `${passphrase}\n`);
const submission = parse(Submission, JSON.parse(readSealed('submission.json')));
assert.ok(submission.kind === 'ok');
const answers = submission.value;

test('opens the published example, as it says', async () => {
  const { status, printed, complained } = await run('open', example('sealed.json'), '--key', example('private.pem'));
  assert.equal(status, 0, complained);
  assert.equal(printed, JSON.stringify(answers));
  assert.equal(complained, '1 opened, 0 not.');
});

test('makes a pair of keys, the private one under a passphrase and for its owner alone', async () => {
  const { status, printed, complained } = await run('keys', 'create', '--out', at('keys'), '--passphrase-file', secret);
  assert.equal(status, 0, complained);
  const pem = readFileSync(at('keys', 'private.pem'), 'utf8');
  assert.match(pem, /^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/);
  assert.equal(statSync(at('keys', 'private.pem')).mode & 0o777, 0o600);
  const open = JSON.parse(readFileSync(at('keys', 'public.jwk.json'), 'utf8')) as { kid: string; d?: string };
  assert.equal(open.d, undefined);
  const key = parse(SealingKey, open);
  assert.ok(key.kind === 'ok');
  assert.equal(open.kid, await thumbprintOf(key.value, webcrypto));
  assert.match(printed, new RegExp(`thumbprint ${open.kid}`));
  assert.throws(() => createPrivateKey({ key: pem, passphrase: 'another one of them' }));
  const { n } = createPublicKey(createPrivateKey({ key: pem, passphrase })).export({ format: 'jwk' });
  assert.equal(n, key.value.n);
  const der = Buffer.from(pem.replaceAll(/-----.*-----|\n/g, ''), 'base64');
  assert.ok(der.includes(Buffer.from([0x02, 0x03, 0x09, 0x27, 0xc0])), 'PBKDF2 takes 600,000 iterations');
});

test('what was sealed for such a pair is opened with its passphrase, asked for once', async () => {
  const key = parse(SealingKey, JSON.parse(readFileSync(at('keys', 'public.jwk.json'), 'utf8')));
  assert.ok(key.kind === 'ok');
  const sealed = file('own.json', JSON.stringify(await sealFor(answers, key.value, webcrypto)));
  const asked = await runAsking([passphrase], 'open', sealed, '--key', at('keys', 'private.pem'));
  assert.deepEqual([asked.status, asked.printed, asked.asked.length], [0, JSON.stringify(answers), 1]);
  const wrong = await runAsking(['no such passphrase'], 'open', sealed, '--key', at('keys', 'private.pem'));
  assert.deepEqual([wrong.status, wrong.printed], [2, '']);
  assert.match(wrong.complained, /cannot be opened\. The passphrase is another one, or the file is damaged/);
  const nobody = await run('open', sealed, '--key', at('keys', 'private.pem'));
  assert.equal(nobody.status, 2);
  assert.match(nobody.complained, /Nobody can be asked.*--passphrase-file/);
});

test('a passphrase that is short, given up, or not the same twice makes no keys', async () => {
  for (const [secrets, why] of [
    [['short', 'short'], /5 letters\. Take at least 12/],
    [[null], /No passphrase was given/],
    [[passphrase, 'correct horse battery stable'], /not the same/],
  ] as const) {
    const { status, complained } = await runAsking(secrets, 'keys', 'create', '--out', at('none'));
    assert.equal(status, 2);
    assert.match(complained, why);
    assert.throws(() => statSync(at('none')));
  }
});

test('a key without a passphrase has to be asked for, and comes with a warning', async () => {
  const { status, complained } = await run('keys', 'create', '--out', at('plain'), '--plain');
  assert.equal(status, 0);
  assert.match(complained, /Warning: private\.pem has no passphrase\. Whoever gets the file can read every answer/);
  assert.match(readFileSync(at('plain', 'private.pem'), 'utf8'), /^-----BEGIN PRIVATE KEY-----/);
});

test('keys are never replaced, and never half a pair is left', async () => {
  const before = readFileSync(at('plain', 'private.pem'), 'utf8');
  const { status, complained } = await run('keys', 'create', '--out', at('plain'), '--plain');
  assert.equal(status, 2);
  assert.match(complained, /private\.pem" is there already.*Keys are never replaced: choose another folder/);
  assert.equal(readFileSync(at('plain', 'private.pem'), 'utf8'), before);
  mkdirSync(at('half'));
  file(join('half', 'public.jwk.json'), '{}');
  assert.equal((await run('keys', 'create', '--out', at('half'), '--plain')).status, 2);
  assert.deepEqual(readdirSync(at('half')), ['public.jwk.json']);
});

test('opens each line of a file, names what it cannot open, and goes on', async () => {
  const line = JSON.stringify(JSON.parse(readSealed('sealed.json')));
  const damaged = line.replace(/"ciphertext":"./, (start) => start.slice(0, -1) + (start.endsWith('A') ? 'B' : 'A'));
  const other = line.replace(/"keyId":"./, '"keyId":"A');
  const lines = file('export.ndjson', [line, damaged, '', '{"format": "poet-submission/1"}', other, '{"half": '].join('\n'));
  const { status, printed, complained } = await run('open', lines, '--key', example('private.pem'));
  assert.equal(status, 1);
  assert.equal(printed, JSON.stringify(answers));
  const said = complained.split('\n');
  assert.match(said[0] ?? '', /export\.ndjson:2: This was changed after it was sealed, or is damaged/);
  assert.match(said[1] ?? '', /export\.ndjson:4: This is not a sealed submission/);
  assert.match(said[2] ?? '', /export\.ndjson:5: This is sealed for the key A/);
  assert.match(said[3] ?? '', /export\.ndjson: This is not JSON/);
  assert.equal(said[4], '1 opened, 4 not.');
});

test('writes a file for each, whole and for its owner alone, and leaves what is there already', async () => {
  const opening = ['open', example('sealed.json'), '--key', example('private.pem'), '--out', at('answers')];
  const { status, printed } = await run(...opening);
  assert.deepEqual([status, printed], [0, '']);
  const name = at('answers', `${answers.submissionId}.json`);
  assert.equal(readFileSync(name, 'utf8'), `${JSON.stringify(answers)}\n`);
  assert.equal(statSync(name).mode & 0o777, 0o600);
  assert.equal((await run(...opening)).status, 0, 'once more changes nothing');
  writeFileSync(name, 'mine');
  assert.equal((await run(...opening)).status, 2);
  assert.equal(readFileSync(name, 'utf8'), 'mine');
  assert.equal((await run(...opening, '--force')).status, 0);
  assert.deepEqual(readdirSync(at('answers')), [`${answers.submissionId}.json`]);
});

test('says how far it is when there is much to open', async () => {
  const line = JSON.stringify(JSON.parse(readSealed('sealed.json')));
  const many = file('many.ndjson', `${line}\n`.repeat(501));
  assert.match((await run('open', many, '--key', example('private.pem'))).complained, /^500 done …\n501 opened, 0 not\.$/);
});

test('says what is wrong with the arguments and the files', async () => {
  const short = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
  for (const [args, why] of [
    [['open'], /Name a file with sealed submissions/],
    [['open', example('sealed.json')], /Name the private key/],
    [['open', example('sealed.json'), '--key', at('no.pem')], /cannot be read/],
    [['open', example('sealed.json'), '--key', example('public.jwk.json')], /no private key in PEM.*A public key opens nothing/],
    [['open', example('sealed.json'), '--key', file('short.pem', String(short))], /RSA with 3072 bits is needed/],
    [
      ['open', example('sealed.json'), '--key', file('bad.pem', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----')],
      /It is damaged/,
    ],
    [['open', at('no.json'), '--key', example('private.pem')], /no\.json" cannot be read/],
    [['open', example('sealed.json'), '--key', example('private.pem'), '--out', example('sealed.json')], /cannot be made/],
    [['keys'], /poet keys create --out FOLDER/],
    [['keys', 'create'], /Say where to write/],
    [['keys', 'create', '--out', at('x'), '--plain', '--passphrase-file', secret], /not both/],
    [['keys', 'create', '--out', at('x'), '--passphrase-file', at('no.txt')], /cannot be read, or its first line is empty/],
    [['keys', 'create', '--out', join(secret, 'x'), '--plain'], /cannot be made/],
  ] as const) {
    const { status, complained } = await run(...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(complained, why, args.join(' '));
  }
});
