import type { Command } from './command.ts';
import { onWebhook } from './on-webhook.ts';
import { readOptions } from './read-options.ts';

/** `poet-collector webhooks retry`: what was given up is tried again. */
export const webhooksRetry: Command = {
  name: 'webhooks retry',
  help: '  poet-collector webhooks retry ID           try again what was given up, with the same ids',
  read: (words) => {
    const taken = readOptions(words, { command: 'webhooks retry', options: {}, words: ['ID'] });
    if (taken.kind === 'misuse') return taken;
    return onWebhook(taken.words[0] ?? '', async (store, id, { say }) => {
      const isThere = (await store.list()).some((webhook) => webhook.id === id);
      if (isThere) say(`${await store.retry(id)} given-up deliveries wait again. "poet-collector serve" sends them.`);
      return isThere;
    });
  },
};
