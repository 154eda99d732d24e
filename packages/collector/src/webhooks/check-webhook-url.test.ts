import assert from 'node:assert/strict';
import { it } from 'node:test';
import { checkWebhookUrl } from './check-webhook-url.ts';

it('takes https anywhere, and http on this machine', () => {
  for (const url of [
    'https://cases.council.example/poet?team=send',
    'http://127.0.0.1:9000/',
    'http://localhost:9000/poet',
    'http://[::1]:9000/',
  ])
    assert.equal(checkWebhookUrl(url), null, url);
});

it('refuses what others could read on the way, and passwords, which lists would show', () => {
  const refused = [
    'http://cases.council.example/poet',
    'http://127.0.0.1.council.example/',
    'http://localhost.council.example/',
    'ftp://127.0.0.1/',
    'javascript:alert(1)',
    'cases.council.example',
    'https://cases.council.example/#poet',
  ];
  for (const url of refused) assert.match(checkWebhookUrl(url) ?? '', /Expected an https address/, url);
  assert.doesNotMatch(checkWebhookUrl('https://poet:secret@cases.council.example/') ?? 'secret', /secret/);
});
