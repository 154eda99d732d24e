import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { signWebhook } from '../../packages/collector/src/webhooks/sign-webhook.ts';
import { createReceiver } from './create-receiver.mjs';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const other = `whsec_${Buffer.from('another secret of another webhook').toString('base64')}`;
const body = '{"type":"submission.received","data":{"submissionId":"8d0f6e0a-3a55-4d8a-9d4b-5f0c7a1e2b3c"}}';
const nowS = () => Math.floor(Date.now() / 1_000);

let url = '';
let fails = false;
const taken: string[] = [];
const complaints: string[] = [];
const receiver = createReceiver({
  secret,
  take: ({ data }) => {
    if (fails) throw new Error('The case files are closed.');
    taken.push(String(data['submissionId']));
  },
  complain: (why) => void complaints.push(why),
});
before(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const address = receiver.address();
  url = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}/`;
});
after(() => void receiver.close());

interface Sent {
  readonly id?: string;
  readonly timestampS?: number;
  readonly secrets?: readonly string[];
  /** What is sent in the place of what was signed. */
  readonly sentBody?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function send({ id = crypto.randomUUID(), timestampS = nowS(), secrets = [secret], sentBody = body, headers = {} }: Sent) {
  const signed = signWebhook({ id, timestampS, body }, secrets);
  const response = await fetch(url, { method: 'POST', body: sentBody, headers: { ...signed, ...headers } });
  return response.status;
}

it('takes what the collector signed, also while two secrets are in use', async () => {
  taken.length = 0;
  assert.equal(await send({}), 204);
  assert.equal(await send({ secrets: [other, secret] }), 204);
  assert.deepEqual(taken, ['8d0f6e0a-3a55-4d8a-9d4b-5f0c7a1e2b3c', '8d0f6e0a-3a55-4d8a-9d4b-5f0c7a1e2b3c']);
});

it('says why it refused something, so that a wrong secret or clock is found, and nothing of what was in it', async () => {
  complaints.length = 0;
  await send({ secrets: [other] });
  await send({ timestampS: nowS() - 400 });
  fails = true;
  await send({});
  fails = false;
  assert.deepEqual(complaints, [
    'A message was refused: it is not signed with this secret.',
    'A message was refused: it is not fresh.',
    'An event could not be taken, and will come again: The case files are closed.',
  ]);
});

it('takes one event once, however often it comes', async () => {
  taken.length = 0;
  const id = crypto.randomUUID();
  assert.deepEqual([await send({ id }), await send({ id })], [204, 204]);
  assert.equal(taken.length, 1);
});

it('refuses what is changed, old, early, signed by somebody else, or not signed', async () => {
  taken.length = 0;
  const refused: readonly Sent[] = [
    { sentBody: body.replace('received', 'withdrawn') },
    { headers: { 'webhook-id': crypto.randomUUID() } },
    { timestampS: nowS() - 400 },
    { timestampS: nowS() + 400 },
    { headers: { 'webhook-timestamp': 'now' } },
    { secrets: [other] },
    { headers: { 'webhook-signature': '' } },
    { headers: { 'webhook-signature': 'v1,' } },
    { headers: { 'webhook-signature': signWebhook({ id: 'one', timestampS: nowS(), body }, [secret])['webhook-signature'] ?? '' } },
  ];
  for (const sent of refused) assert.equal(await send(sent), 401, JSON.stringify(sent));
  assert.equal((await fetch(url, { method: 'POST', body })).status, 401);
  assert.deepEqual(taken, []);
});

it('asks to be told again when it could not do its work', async () => {
  taken.length = 0;
  const id = crypto.randomUUID();
  fails = true;
  assert.equal(await send({ id }), 500);
  fails = false;
  assert.equal(await send({ id }), 204);
  assert.equal(taken.length, 1);
});
