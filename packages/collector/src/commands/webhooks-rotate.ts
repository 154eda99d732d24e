import { createWebhookSecret } from '../webhooks/sign-webhook.ts';
import type { Command, Surroundings } from './command.ts';
import { onWebhook } from './on-webhook.ts';
import { readOptions } from './read-options.ts';
import type { WebhookStore } from '../webhooks/webhook-store.ts';

/** `poet-collector webhooks rotate`: another secret, with none of what is sent meanwhile lost. */
export const webhooksRotate: Command = {
  name: 'webhooks rotate',
  help: `\
  poet-collector webhooks rotate ID          make a new secret, print it once, and sign with both for now
      --finish                               sign with the new one alone`,
  read: (words) => {
    const options = { finish: { type: 'boolean', default: false } } as const;
    const taken = readOptions(words, { command: 'webhooks rotate', options, words: ['ID'] });
    if (taken.kind === 'misuse') return taken;
    return onWebhook(taken.words[0] ?? '', taken.values.finish ? finish : begin);
  },
};

async function begin(store: WebhookStore, id: string, { say, complain }: Surroundings): Promise<boolean> {
  const secret = createWebhookSecret();
  const isThere = await store.addSecret(id, secret);
  if (!isThere) return false;
  complain(`The new secret of webhook ${id}, shown this once. What is sent is signed with the old one too.`);
  complain('When the receiver has it, end that with --finish.');
  say(secret);
  return true;
}

async function finish(store: WebhookStore, id: string, { say }: Surroundings): Promise<boolean> {
  const isThere = await store.dropPreviousSecret(id);
  if (isThere) say(`Webhook ${id} signs with its newest secret alone.`);
  return isThere;
}
