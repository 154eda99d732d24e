import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createWebhookSecret, signWebhook } from './sign-webhook.ts';

it('signs as the reference libraries of Standard Webhooks do', () => {
  // The message that their own tests have: id, second, body and secret.
  const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestampS: 1_614_265_330, body: '{"test": 2432232314}' };
  assert.deepEqual(signWebhook(message, ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw']), {
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

it('signs with every secret, so that one of them may be replaced', () => {
  const secrets = [createWebhookSecret(), createWebhookSecret()];
  const message = { id: 'one', timestampS: 1, body: '{}' };
  const signature = (given: readonly string[]) => signWebhook(message, given)['webhook-signature'];
  assert.equal(signature(secrets), secrets.map((secret) => signature([secret])).join(' '));
  assert.notEqual(signature(secrets.slice(0, 1)), signature(secrets.slice(1)));
});

it('makes secrets of 256 bits', () => {
  const secret = createWebhookSecret();
  assert.match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/);
  assert.notEqual(secret, createWebhookSecret());
});
